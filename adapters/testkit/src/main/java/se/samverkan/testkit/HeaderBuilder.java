package se.samverkan.testkit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.Owner;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordState;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;

/**
 * Builds headers for tests: of a new record that is shared in the network, unless told otherwise. Not safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class HeaderBuilder {

    /** The network of headers that name no other. */
    public static final NetworkId NETWORK = NetworkId.of("11111111-1111-4111-8111-111111111111");

    /** The owner of headers that name no other. */
    public static final OrganisationId ORGANISATION = OrganisationId.of("22222222-2222-4222-8222-222222222222");

    /** The author of headers that name no other. */
    public static final PersonId PERSON = new PersonId("subject-1");

    /** The time of headers that name no other. */
    public static final Instant TIME = Instant.parse("2026-11-23T08:30:00.123456Z");

    private NetworkId network = NETWORK;
    private OrganisationId owner = ORGANISATION;
    private Version version = Version.NEW;
    private Sharing sharing = Sharing.NETWORK;
    private Optional<PersonId> author = Optional.of(PERSON);
    private Instant time = TIME;
    private Language language = Language.SWEDISH;
    private Origin origin = Origin.GENUINE;
    private Optional<RecordState> declared = Optional.empty();

    /** A header that names nothing special. */
    public HeaderBuilder() {}

    /**
     * Places the record in a network.
     *
     * @param other the network
     * @return this
     */
    public HeaderBuilder network(NetworkId other) {
        this.network = other;
        return this;
    }

    /**
     * Names the owner.
     *
     * @param other the organisation that owns the record
     * @return this
     */
    public HeaderBuilder owner(OrganisationId other) {
        this.owner = other;
        return this;
    }

    /**
     * Names the owner.
     *
     * @param other the UUID of the organisation that owns the record
     * @return this
     */
    public HeaderBuilder owner(UUID other) {
        return owner(new OrganisationId(other));
    }

    /**
     * Sets the version.
     *
     * @param number 0 for a new record
     * @return this
     */
    public HeaderBuilder version(long number) {
        this.version = new Version(number);
        return this;
    }

    /**
     * Sets who the record is shared with.
     *
     * @param other the level
     * @return this
     */
    public HeaderBuilder sharing(Sharing other) {
        this.sharing = other;
        return this;
    }

    /**
     * Names the author.
     *
     * @param other the author; empty for anonymous answers
     * @return this
     */
    public HeaderBuilder author(Optional<PersonId> other) {
        this.author = other;
        return this;
    }

    /**
     * Sets the time at which the record was first written and last changed.
     *
     * @param other the time (UTC)
     * @return this
     */
    public HeaderBuilder time(Instant other) {
        this.time = other;
        return this;
    }

    /**
     * Sets the language of the record's texts.
     *
     * @param other the language
     * @return this
     */
    public HeaderBuilder language(Language other) {
        this.language = other;
        return this;
    }

    /**
     * Tells whether the record is genuine.
     *
     * @param other genuine or invented
     * @return this
     */
    public HeaderBuilder origin(Origin other) {
        this.origin = other;
        return this;
    }

    /**
     * Declares where the record stands as a document.
     *
     * @param other the state
     * @return this
     */
    public HeaderBuilder declared(RecordState other) {
        this.declared = Optional.of(other);
        return this;
    }

    /**
     * The header.
     *
     * @return a header of what was told
     */
    public Header build() {
        return new Header(network, new Owner(owner), version, sharing, language, origin, author, time, time, declared);
    }
}
