package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordType;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.SwedishOrder;
import se.samverkan.record.Version;

/** Writes one version of one record: its row, its facets, its payload and its entry in the change log. */
final class RecordWriter {

    private static final int LONGEST_TYPE = 60;
    private static final int LONGEST_FACET = 60;
    private static final int LONGEST_VALUE = 200;

    private final RecordCodec codec;

    RecordWriter(RecordCodec codec) {
        this.codec = codec;
    }

    <R extends NetworkRecord> R save(Transaction transaction, RecordType<R> type, R record, Optional<PersonId> actor) {
        Header header = record.header();
        R next = type.recordClass().cast(record.withHeader(header.next(header.changed())));
        RecordRow row = row(type, next);
        Facets facets = storable(type.facets(next));
        Optional<String> writer = actor.map(person -> Storable.require("Actor", person.value(), LONGEST_VALUE));
        if (header.version().equals(Version.NEW)) {
            create(transaction.entities(), type, next, row);
        } else {
            replace(transaction.entities(), type, record, row);
        }
        EntityManager entities = transaction.entities();
        facets.values().forEach((name, values) -> values.forEach(value -> entities.persist(facet(row, name, value))));
        entities.persist(payload(row));
        entities.flush();
        entities.clear();
        transaction.append(change(row, writer));
        return next;
    }

    private <R extends NetworkRecord> RecordRow row(RecordType<R> type, R record) {
        Header header = record.header();
        RecordRow row = new RecordRow();
        row.recordType = Storable.require("Record type", type.name(), LONGEST_TYPE);
        row.recordId = record.id().value().toString();
        row.network = header.network().value().toString();
        row.owner = header.owner().organisation().value().toString();
        row.author = header.author()
                .map(person -> Storable.require("Author", person.value(), LONGEST_VALUE))
                .orElse(null);
        row.version = header.version().number();
        row.sharing = header.sharing().name();
        row.sortKey = SwedishOrder.key(record.title());
        row.moment = Micros.of(type.when(record));
        row.created = Micros.of(header.created());
        row.changed = Micros.of(header.changed());
        row.body = codec.encode(type, record);
        return row;
    }

    private static Facets storable(Facets facets) {
        facets.values().forEach((name, values) -> {
            Storable.require("Facet name", name, LONGEST_FACET);
            values.forEach(value -> Storable.require("Facet " + name, value, LONGEST_VALUE));
        });
        return facets;
    }

    /** The key lets only the first of many who create a record through; the database leaves the transaction usable for the others. */
    private static void create(EntityManager entities, RecordType<?> type, NetworkRecord next, RecordRow row) {
        if (!Insertion.isNew(entities.unwrap(Session.class), row)) {
            throw stale(entities, type, next.id(), Version.NEW);
        }
    }

    /** The database compares the version while it holds the row, so that of many who try only one finds it unchanged. */
    private static void replace(EntityManager entities, RecordType<?> type, NetworkRecord before, RecordRow row) {
        Version attempted = before.header().version();
        int replaced = Insertion.with(
                        row,
                        entities.unwrap(Session.class)
                                .createMutationQuery(
                                        "update RecordRow r set r.network = :network, r.owner = :owner,"
                                                + " r.author = :author, r.version = :version, r.sharing = :sharing, r.sortKey = :sortKey,"
                                                + " r.moment = :moment, r.created = :created, r.changed = :changed, r.body = :body"
                                                + " where r.recordType = :type and r.recordId = :id and r.version = :attempted"))
                .setParameter("attempted", attempted.number())
                .executeUpdate();
        if (replaced == 0) {
            throw new StaleVersionException(
                    type.ref(before.id()),
                    attempted,
                    current(entities, type, before.id()).orElse(Version.NEW));
        }
        entities.createQuery("delete from FacetRow f where f.recordType = :type and f.recordId = :id")
                .setParameter("type", row.recordType)
                .setParameter("id", row.recordId)
                .executeUpdate();
    }

    private static StaleVersionException stale(
            EntityManager entities, RecordType<?> type, RecordId id, Version attempted) {
        return new StaleVersionException(
                type.ref(id), attempted, current(entities, type, id).orElse(Version.NEW));
    }

    private static Optional<Version> current(EntityManager entities, RecordType<?> type, RecordId id) {
        return entities.createQuery(
                        "select r.version from RecordRow r where r.recordType = :type and r.recordId = :id", Long.class)
                .setParameter("type", type.name())
                .setParameter("id", id.value().toString())
                .getResultStream()
                .map(Version::new)
                .findFirst();
    }

    private static FacetRow facet(RecordRow row, String name, String value) {
        FacetRow facet = new FacetRow();
        facet.recordType = row.recordType;
        facet.recordId = row.recordId;
        facet.name = name;
        facet.value = value;
        facet.network = row.network;
        facet.sortKey = row.sortKey;
        facet.moment = row.moment;
        return facet;
    }

    private static PayloadRow payload(RecordRow row) {
        PayloadRow payload = new PayloadRow();
        payload.recordType = row.recordType;
        payload.recordId = row.recordId;
        payload.version = row.version;
        payload.body = row.body;
        return payload;
    }

    private static ChangeRow change(RecordRow row, Optional<String> actor) {
        ChangeRow change = new ChangeRow();
        change.recordType = row.recordType;
        change.recordId = row.recordId;
        change.version = row.version;
        change.network = row.network;
        change.owner = row.owner;
        change.actor = actor.orElse(null);
        change.changed = row.changed;
        return change;
    }
}
