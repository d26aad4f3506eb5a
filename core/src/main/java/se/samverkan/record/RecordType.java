package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * Describes one type of record to whoever stores, encodes or lists it: its name, its class, the values it is found by and the time it is
 * sorted by. Each record class holds its own as a constant {@code TYPE}.
 *
 * @param <R> the record class
 * @since 0.1.0
 */
public final class RecordType<R extends NetworkRecord> {

    private final String name;
    private final Class<R> recordClass;
    private final Function<UUID, ? extends RecordId> ids;
    private final Function<R, Facets> facets;
    private final Function<R, Instant> when;
    private final Nature nature;
    private final String subject;
    private final int facetEdition;

    /** What sets a type apart in visibility and in the change log. */
    private enum Nature {
        CONTENT,
        SETTINGS,
        ANONYMOUS
    }

    private RecordType(
            String name,
            Class<R> recordClass,
            Function<UUID, ? extends RecordId> ids,
            Function<R, Facets> facets,
            Function<R, Instant> when,
            Nature nature,
            String subject,
            int facetEdition) {
        this.name = requireNonNull(name, "name");
        this.recordClass = requireNonNull(recordClass, "recordClass");
        this.ids = requireNonNull(ids, "ids");
        this.facets = requireNonNull(facets, "facets");
        this.when = requireNonNull(when, "when");
        this.nature = nature;
        this.subject = subject;
        this.facetEdition = facetEdition;
    }

    /**
     * A type of ordinary content, sorted in time by when it was first written.
     *
     * @param name its name in links, the change log and JSON: small letters and hyphens, such as {@code experience}
     * @param recordClass the Java class
     * @param ids makes the typed id from a UUID
     * @param facets tells the values by which a record is found
     * @param <R> the record class
     * @return the type
     */
    public static <R extends NetworkRecord> RecordType<R> of(
            String name, Class<R> recordClass, Function<UUID, ? extends RecordId> ids, Function<R, Facets> facets) {
        return new RecordType<>(name, recordClass, ids, facets, r -> r.header().created(), Nature.CONTENT, "", 1);
    }

    /**
     * This type, sorted in time by another moment, such as a meeting's start.
     *
     * @param moment the moment a record is sorted by
     * @return the changed type
     */
    public RecordType<R> sortedBy(Function<R, Instant> moment) {
        return new RecordType<>(name, recordClass, ids, facets, moment, nature, subject, facetEdition);
    }

    /**
     * This type as one that administrators of the installation may see although they see no content: networks, organisations, memberships.
     *
     * @return the changed type
     */
    public RecordType<R> asSettings() {
        return new RecordType<>(name, recordClass, ids, facets, when, Nature.SETTINGS, subject, facetEdition);
    }

    /**
     * This type as anonymous answers: records and their changes carry no person, no organisation but the organiser, and only a day.
     *
     * @return the changed type
     */
    public RecordType<R> asAnonymous() {
        return asAnonymousAbout("");
    }

    /**
     * This type as anonymous answers, of which one person may give several, each about something else. The change log lets those about the
     * same thing appear together ({@link ChangeLog}, clause 4), so that a group of them is of as many persons.
     *
     * @param facet the facet whose value tells what an answer is about, such as {@code meeting}; each answer has one
     * @return the changed type
     */
    public RecordType<R> asAnonymousAbout(String facet) {
        return new RecordType<>(name, recordClass, ids, facets, when, Nature.ANONYMOUS, facet, facetEdition);
    }

    /**
     * This type, whose records have other facets than an earlier version of it gave them. A storage that keeps facets beside the records brings
     * those up to date once for each edition ({@link RecordStore#refreshFacets}).
     *
     * @param edition the number of the edition, higher than that before; types begin with 1
     * @return the changed type
     * @throws IllegalArgumentException if the edition is below 1
     */
    public RecordType<R> withFacetEdition(int edition) {
        if (edition < 1) {
            throw new IllegalArgumentException(
                    "Edition " + edition + " of the facets of " + name + " must be 1 or more");
        }
        return new RecordType<>(name, recordClass, ids, facets, when, nature, subject, edition);
    }

    /**
     * The edition of the facets.
     *
     * @return the number, 1 if the facets are those that the type began with
     */
    public int facetEdition() {
        return facetEdition;
    }

    /**
     * What an anonymous answer is about.
     *
     * @param record the answer
     * @return the first value of the facet named in {@link #asAnonymousAbout}; empty if the type names none
     */
    public String subject(R record) {
        return facets(record).of(subject).stream().findFirst().orElse("");
    }

    /**
     * The type's name.
     *
     * @return small letters and hyphens
     */
    public String name() {
        return name;
    }

    /**
     * The Java class of the records.
     *
     * @return the class
     */
    public Class<R> recordClass() {
        return recordClass;
    }

    /**
     * Whether administrators may see records of this type.
     *
     * @return true for networks, organisations and memberships
     */
    public boolean isSettings() {
        return nature == Nature.SETTINGS;
    }

    /**
     * Whether records of this type are anonymous answers.
     *
     * @return true for reflections, votes and self-assessments
     */
    public boolean isAnonymous() {
        return nature == Nature.ANONYMOUS;
    }

    /**
     * Makes the typed id.
     *
     * @param value the UUID
     * @return the id
     */
    public RecordId id(UUID value) {
        return ids.apply(value);
    }

    /**
     * The values by which a record is found.
     *
     * @param record the record
     * @return its facets
     */
    public Facets facets(R record) {
        return facets.apply(record);
    }

    /**
     * The moment a record is sorted by in time.
     *
     * @param record the record
     * @return the moment (UTC)
     */
    public Instant when(R record) {
        return when.apply(record);
    }

    /**
     * A link to a record of this type.
     *
     * @param id the record's id
     * @return the link
     */
    public RecordRef ref(RecordId id) {
        return new RecordRef(name, id.value());
    }

    @Override
    public String toString() {
        return name;
    }
}
