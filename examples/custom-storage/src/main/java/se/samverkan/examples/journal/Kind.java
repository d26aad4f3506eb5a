package se.samverkan.examples.journal;

import java.util.function.Function;
import se.samverkan.record.Facets;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;

/**
 * What the journal knows of a type of record: enough to find, sort and show its records without knowing their class, so that the types that
 * plugins bring are replayed too.
 *
 * @param name its name
 * @param settings whether administrators see it
 * @param anonymous whether its records are anonymous answers
 */
record Kind(String name, boolean settings, boolean anonymous) {

    /** A facet that no type has: what an anonymous answer is about. */
    private static final String SUBJECT = "journal:subject";

    static Kind of(RecordType<?> type) {
        return new Kind(type.name(), type.isSettings(), type.isAnonymous());
    }

    RecordRef ref(Kept record) {
        return type().ref(record.id());
    }

    /** The type as the storage in memory is told of it. */
    RecordType<Kept> type() {
        return type(Kept::facets);
    }

    /** The type, with its records found by what somebody else tells. */
    RecordType<Kept> type(Function<Kept, Facets> found) {
        RecordType<Kept> type = RecordType.of(name, Kept.class, Kept.Id::new, kept -> facets(kept, found.apply(kept)))
                .sortedBy(Kept::moment);
        if (anonymous) {
            return type.asAnonymousAbout(SUBJECT);
        }
        return settings ? type.asSettings() : type;
    }

    private Facets facets(Kept record, Facets found) {
        if (!anonymous || record.subject().isEmpty()) {
            return found;
        }
        Facets.Builder facets = Facets.builder().add(SUBJECT, record.subject());
        found.values().forEach(facets::addAll);
        return facets.build();
    }
}
