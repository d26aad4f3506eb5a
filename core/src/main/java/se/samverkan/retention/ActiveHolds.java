package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.network.Records;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordType;

/**
 * The legal holds that are in force in a network, for whoever is about to destroy something. Immutable.
 *
 * @since 0.1.0
 */
public final class ActiveHolds {

    private final Records records;
    private final List<LegalHold> holds;

    private ActiveHolds(Records records, List<LegalHold> holds) {
        this.records = records;
        this.holds = holds;
    }

    /**
     * The holds of a network now.
     *
     * @param records the gate to the storage
     * @param network the network
     * @return the holds in force, whoever may see them
     */
    public static ActiveHolds in(Records records, NetworkId network) {
        requireNonNull(records, "records");
        return new ActiveHolds(
                records,
                records.allIn(
                        network,
                        RecordQuery.of(LegalHold.TYPE).with("lifted", "false").oldestFirst()));
    }

    /**
     * What keeps a record from being destroyed.
     *
     * @param type the record's type
     * @param record the record
     * @param <R> the record class
     * @return the earliest hold over it, empty if there is none
     */
    public <R extends NetworkRecord> Optional<LegalHold> over(RecordType<R> type, R record) {
        return holds.stream().filter(hold -> covers(hold.scope(), type, record)).findFirst();
    }

    /**
     * What keeps everything about a person.
     *
     * @param person the person
     * @return the earliest such hold, empty if there is none
     */
    public Optional<LegalHold> over(PersonId person) {
        return holds.stream()
                .filter(hold -> hold.scope() instanceof HoldScope.AboutPerson about
                        && about.person().equals(person))
                .findFirst();
    }

    private <R extends NetworkRecord> boolean covers(HoldScope scope, RecordType<R> type, R record) {
        if (scope instanceof HoldScope.OneRecord one) {
            return one.record().equals(type.ref(record.id()));
        }
        if (scope instanceof HoldScope.OfType all) {
            return all.type().equals(type.name());
        }
        return scope instanceof HoldScope.AboutPerson about
                ? isAbout(about.person(), type, record)
                : isAbout(((HoldScope.AboutOrganisation) scope).organisation(), record);
    }

    /** Whoever wrote any version is behind the record; who gave an anonymous answer is not known to anybody. */
    private <R extends NetworkRecord> boolean isAbout(PersonId person, RecordType<R> type, R record) {
        return record.header().author().filter(person::equals).isPresent()
                || RecordFields.persons(record).contains(person)
                || records.store().changes().of(type.ref(record.id())).stream()
                        .anyMatch(
                                change -> change.actor().filter(person::equals).isPresent());
    }

    private static boolean isAbout(OrganisationId organisation, NetworkRecord record) {
        return Stream.concat(
                        Stream.of(record.header().owner().organisation()),
                        RecordFields.of(record).values().stream().flatMap(List::stream))
                .anyMatch(organisation::equals);
    }
}
