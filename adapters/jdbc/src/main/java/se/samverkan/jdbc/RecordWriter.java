package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.Change;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;

/** Writes one version of one record: its row, its places in lists, its payload and its entry in the change log; and destroys records. */
final class RecordWriter {

    private final Rows rows;

    RecordWriter(RecordCodec codec) {
        this.rows = new Rows(codec);
    }

    <R extends NetworkRecord> R save(Transaction transaction, RecordType<R> type, R record, Optional<PersonId> actor) {
        Version attempted = record.header().version();
        Header header = record.header().next(record.header().changed());
        R next = type.recordClass().cast(record.withHeader(header));
        RecordRow row = rows.record(type, next);
        ChangeRow change =
                rows.change(entry(type.ref(next.id()), header, actor, header.changed(), Change.Kind.WRITTEN));
        PayloadRow payload = rows.payload(change, type, Optional.of(next));
        LogStep step = rows.step(type, change, type.isAnonymous(), Optional.of(next));
        EntityManager entities = transaction.entities();
        if (attempted.equals(Version.NEW)) {
            create(entities, type.ref(next.id()), row, payload);
            Insertion.all(entities, Places.of(row));
        } else {
            List<FacetRow> places = Places.locked(entities, row.recordType, row.recordId, attempted.number());
            replace(entities, type.ref(next.id()), attempted, row);
            insertVersion(entities, payload);
            Places.move(entities, places, Places.of(row));
        }
        transaction.inLog(step);
        return next;
    }

    private static Change entry(
            RecordRef record, Header header, Optional<PersonId> actor, Instant at, Change.Kind kind) {
        return new Change(0, record, header.network(), header.version(), header.owner(), actor, at, kind);
    }

    /**
     * The key of the payload lets only the first of many who create a record through, and nobody if it was destroyed; the database leaves the
     * transaction usable for the others.
     */
    private static void create(EntityManager entities, RecordRef ref, RecordRow row, PayloadRow payload) {
        if (!Insertion.isDone(entities, payload)) {
            throw stale(entities, ref, Version.NEW);
        }
        Insertion.all(entities, List.of(row));
    }

    /** The database compares the version while it holds the row, so that of many who try only one finds it unchanged. */
    private static void replace(EntityManager entities, RecordRef ref, Version attempted, RecordRow row) {
        int replaced = entities.createQuery("update RecordRow r set r.network = :network, r.owner = :owner,"
                        + " r.author = :author, r.version = :version, r.sharing = :sharing, r.sortKey = :sortKey,"
                        + " r.moment = :moment, r.created = :created, r.changed = :changed, r.facets = :facets"
                        + " where r.recordType = :type and r.recordId = :id and r.version = :attempted")
                .setParameter("type", row.recordType)
                .setParameter("id", row.recordId)
                .setParameter("network", row.network)
                .setParameter("owner", row.owner)
                .setParameter("author", row.author)
                .setParameter("version", row.version)
                .setParameter("sharing", row.sharing)
                .setParameter("sortKey", row.sortKey)
                .setParameter("moment", row.moment)
                .setParameter("created", row.created)
                .setParameter("changed", row.changed)
                .setParameter("facets", row.facets)
                .setParameter("attempted", attempted.number())
                .executeUpdate();
        if (replaced == 0) {
            throw stale(entities, ref, attempted);
        }
    }

    /**
     * H2 has been seen to let two who began with the same version both find it unchanged. The key of the payload still lets one through only;
     * the other's transaction is undone and done again, and then finds the newer version.
     */
    private static void insertVersion(EntityManager entities, PayloadRow payload) {
        Insertion.all(entities, List.of(payload));
    }

    <R extends NetworkRecord> void destroy(
            Transaction transaction, RecordType<R> type, R record, Optional<PersonId> actor, Instant at) {
        RecordRef ref = type.ref(record.id());
        Header header = record.header();
        ChangeRow change = rows.change(entry(ref, header.next(at), actor, at, Change.Kind.DESTROYED));
        EntityManager entities = transaction.entities();
        List<FacetRow> places = Places.locked(
                entities, change.recordType, change.recordId, header.version().number());
        int removed = entities.createQuery("delete from RecordRow r where r.recordType = :type and r.recordId = :id"
                        + " and r.version = :attempted")
                .setParameter("type", change.recordType)
                .setParameter("id", change.recordId)
                .setParameter("attempted", header.version().number())
                .executeUpdate();
        if (removed == 0) {
            throw stale(entities, ref, header.version());
        }
        Removal.all(entities, places);
        Versions.empty(entities, List.of(PayloadRow.of(ref, header.version().number())));
        insertVersion(entities, rows.payload(change, type, Optional.empty()));
        transaction.inLog(new LogStep.Forget(change.recordType, change.recordId));
        transaction.inLog(new LogStep.Append(change));
    }

    private static StaleVersionException stale(EntityManager entities, RecordRef ref, Version attempted) {
        return new StaleVersionException(
                ref, attempted, Versions.newest(entities, ref).orElse(Version.NEW));
    }
}
