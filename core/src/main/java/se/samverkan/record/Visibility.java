package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader may see, in a form that a storage turns into its query. Every list, count and search takes one; nothing is filtered after
 * paging. {@link #permits} is the rule in words of code: a storage's query must select exactly the records it permits.
 *
 * @param network the network looked in; empty for all networks of the installation
 * @param level how far the reader reaches
 * @param organisations the organisations the reader acts for
 * @param person the reader; empty when not logged in
 * @since 0.1.0
 */
public record Visibility(
        Optional<NetworkId> network, Level level, Set<OrganisationId> organisations, Optional<PersonId> person) {

    /** How far a reader reaches. */
    public enum Level {
        /** Public records only. */
        PUBLIC,
        /** Public records, and settings: an administrator, who sees no content. */
        SETTINGS,
        /** What is shared in the network, the own organisation's, own drafts, and what is assigned to the reader. */
        MEMBER,
        /** As a member, and the restricted records: a coordinator. */
        COORDINATOR,
        /** Everything: only for work on behalf of no reader, such as an index or an evaluation. */
        EVERYTHING
    }

    /** Copies the organisations. */
    public Visibility {
        requireNonNull(network, "network");
        requireNonNull(level, "level");
        organisations = ImmutableSet.copyOf(organisations);
        requireNonNull(person, "person");
    }

    /**
     * Sees all of one network. Never hand it to something that answers a reader.
     *
     * @param network the network
     * @return the visibility
     */
    public static Visibility everythingIn(NetworkId network) {
        return new Visibility(Optional.of(network), Level.EVERYTHING, ImmutableSet.of(), Optional.empty());
    }

    /**
     * Sees all of the installation. Never hand it to something that answers a reader.
     *
     * @return the visibility
     */
    public static Visibility everything() {
        return new Visibility(Optional.empty(), Level.EVERYTHING, ImmutableSet.of(), Optional.empty());
    }

    /**
     * Sees what is public in one network.
     *
     * @param network the network
     * @return the visibility
     */
    public static Visibility publicIn(NetworkId network) {
        return new Visibility(Optional.of(network), Level.PUBLIC, ImmutableSet.of(), Optional.empty());
    }

    /**
     * Whether the reader may see a record.
     *
     * @param type the record's type
     * @param record the record
     * @param <R> the record class
     * @return true if it may be shown
     */
    public <R extends NetworkRecord> boolean permits(RecordType<R> type, R record) {
        Header header = record.header();
        if (network.isPresent() && !network.get().equals(header.network())) {
            return false;
        }
        return level == Level.EVERYTHING
                || header.sharing() == Sharing.PUBLIC
                || (level == Level.SETTINGS && type.isSettings())
                || (level.compareTo(Level.MEMBER) >= 0 && permitsMember(type, record, header));
    }

    private <R extends NetworkRecord> boolean permitsMember(RecordType<R> type, R record, Header header) {
        return switch (header.sharing()) {
            case PUBLIC, NETWORK -> true;
            case ORGANISATION -> organisations.contains(header.owner().organisation());
            case RESTRICTED -> level == Level.COORDINATOR || isAssigned(type, record);
            case DRAFT -> person.isPresent() && person.equals(header.author());
        };
    }

    private <R extends NetworkRecord> boolean isAssigned(RecordType<R> type, R record) {
        return person.isPresent()
                && type.facets(record).of(Facets.ASSIGNED).contains(person.get().value());
    }
}
