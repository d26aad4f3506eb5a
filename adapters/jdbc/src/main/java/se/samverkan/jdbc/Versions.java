package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Version;

/** Which versions of a record were ever written; the last of one that was destroyed is its destruction. */
final class Versions {

    private Versions() {}

    static Optional<Version> newest(EntityManager entities, RecordRef record) {
        return entities.createQuery(
                        "select p.version from PayloadRow p where p.recordType = :type and p.recordId = :id"
                                + " order by p.version desc",
                        Long.class)
                .setParameter("type", record.type())
                .setParameter("id", record.id().toString())
                .setMaxResults(1)
                .getResultStream()
                .map(Version::new)
                .findFirst();
    }

    /** The version of a record that exists. */
    static Optional<Version> current(EntityManager entities, RecordRef record) {
        return entities.createQuery(
                        "select r.version from RecordRow r where r.recordType = :type and r.recordId = :id", Long.class)
                .setParameter("type", record.type())
                .setParameter("id", record.id().toString())
                .getResultStream()
                .map(Version::new)
                .findFirst();
    }

    /** Erases what was written in old versions. */
    static void erase(EntityManager entities, RecordRef record, Version upTo) {
        current(entities, record)
                .filter(newest -> upTo.number() >= newest.number())
                .ifPresent(newest -> {
                    throw new IllegalArgumentException("Version " + upTo.number() + " of " + record
                            + " cannot be erased: its newest version is " + newest.number()
                            + ", save another first or destroy the record");
                });
        empty(entities, List.of(PayloadRow.of(record, upTo.number())));
    }

    /** Empties the versions of some records up to one of each, which stay taken. */
    static void empty(EntityManager entities, List<PayloadRow> upTo) {
        if (!upTo.isEmpty()) {
            Session session = entities.unwrap(Session.class);
            String statement = emptying(Names.table(session.getSessionFactory(), PayloadRow.class));
            new StatementBatch(session, statement, RowColumns.keyOf(PayloadRow.class)).run(upTo);
        }
    }

    /** Of one record at a time: H2 finds a single one by its key, and among several reads all of their type. */
    static String emptying(String table) {
        return "update " + table + " set body = null where record_type = ? and record_id = ? and version <= ?";
    }
}
