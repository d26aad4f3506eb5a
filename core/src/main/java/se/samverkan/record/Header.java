package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What every record carries beside its own content. Immutable; use cases stamp it, people never type it.
 *
 * @param network the network the record belongs to
 * @param owner the organisation that owns it
 * @param version how many times it has been written
 * @param sharing who it is shared with
 * @param language the language its texts are written in
 * @param origin whether it is genuine or invented as an example
 * @param author who answers for it: who wrote it first, or who took it over when they left; empty for anonymous answers
 * @param created when it was first written (UTC); for anonymous answers only the day
 * @param changed when this version was written (UTC); for anonymous answers only the day
 * @param declared the state somebody has declared; empty while it follows from the sharing, see {@link #state()}
 * @since 0.1.0
 */
public record Header(
        NetworkId network,
        Owner owner,
        Version version,
        Sharing sharing,
        Language language,
        Origin origin,
        Optional<PersonId> author,
        Instant created,
        Instant changed,
        Optional<RecordState> declared) {

    /** Refuses missing parts. */
    public Header {
        requireNonNull(network, "network");
        requireNonNull(owner, "owner");
        requireNonNull(version, "version");
        requireNonNull(sharing, "sharing");
        requireNonNull(language, "language");
        requireNonNull(origin, "origin");
        requireNonNull(author, "author");
        requireNonNull(created, "created");
        requireNonNull(changed, "changed");
        requireNonNull(declared, "declared");
    }

    /**
     * A header whose state follows from its sharing.
     *
     * @param network the network the record belongs to
     * @param owner the organisation that owns it
     * @param version how many times it has been written
     * @param sharing who it is shared with
     * @param language the language its texts are written in
     * @param origin whether it is genuine or invented as an example
     * @param author who wrote it first; empty for anonymous answers
     * @param created when it was first written (UTC)
     * @param changed when this version was written (UTC)
     */
    public Header(
            NetworkId network,
            Owner owner,
            Version version,
            Sharing sharing,
            Language language,
            Origin origin,
            Optional<PersonId> author,
            Instant created,
            Instant changed) {
        this(network, owner, version, sharing, language, origin, author, created, changed, Optional.empty());
    }

    /**
     * Where the record stands as a document.
     *
     * @return the later of the declared state and the one that follows from the sharing
     */
    public RecordState state() {
        RecordState implied = RecordState.of(sharing);
        return declared.filter(state -> state.compareTo(implied) > 0).orElse(implied);
    }

    /**
     * This header with a state declared.
     *
     * @param state the state
     * @return the changed header
     */
    public Header declaring(RecordState state) {
        return new Header(
                network, owner, version, sharing, language, origin, author, created, changed, Optional.of(state));
    }

    /**
     * This header with another sharing level.
     *
     * @param wanted the level
     * @return the changed header
     */
    public Header withSharing(Sharing wanted) {
        return new Header(network, owner, version, wanted, language, origin, author, created, changed, declared);
    }

    /**
     * This header with another language.
     *
     * @param wanted the language
     * @return the changed header
     */
    public Header withLanguage(Language wanted) {
        return new Header(network, owner, version, sharing, wanted, origin, author, created, changed, declared);
    }

    /**
     * This header with another author, who has taken the record over. Who wrote each version stays in the change log.
     *
     * @param successor who answers for the record from now on
     * @return the changed header
     */
    public Header takenOverBy(PersonId successor) {
        return new Header(
                network, owner, version, sharing, language, origin, Optional.of(successor), created, changed, declared);
    }

    /**
     * This header with another time of change.
     *
     * @param at when this version is written
     * @return the changed header
     */
    public Header changedAt(Instant at) {
        return new Header(network, owner, version, sharing, language, origin, author, created, at, declared);
    }

    /**
     * The header of the next version.
     *
     * @param at when it is written
     * @return the header with a higher version and a new time of change
     */
    public Header next(Instant at) {
        return new Header(network, owner, version.next(), sharing, language, origin, author, created, at, declared);
    }

    /**
     * Whether the record was invented as an example.
     *
     * @return true for examples
     */
    public boolean isExample() {
        return origin == Origin.EXAMPLE;
    }
}
