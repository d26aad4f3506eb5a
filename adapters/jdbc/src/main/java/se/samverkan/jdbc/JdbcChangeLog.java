package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Owner;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.record.Version;

/** The change log in its two tables. */
final class JdbcChangeLog implements ChangeLog {

    private final Transactions transactions;
    private final RecordCodec codec;

    JdbcChangeLog(Transactions transactions, RecordCodec codec) {
        this.transactions = transactions;
        this.codec = codec;
    }

    @Override
    public List<Change> after(long position, int limit) {
        return changes(entities -> entities.createQuery(
                        "select c from ChangeRow c where c.position > :position order by c.position", ChangeRow.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public List<Change> of(RecordRef record) {
        return changes(entities -> entities.createQuery(
                        "select c from ChangeRow c where c.recordType = :type and c.recordId = :id order by c.version",
                        ChangeRow.class)
                .setParameter("type", record.type())
                .setParameter("id", record.id().toString())
                .getResultList());
    }

    private List<Change> changes(Function<EntityManager, List<ChangeRow>> query) {
        return transactions.readLog(entities -> {
            List<Change> changes =
                    query.apply(entities).stream().map(JdbcChangeLog::change).toList();
            entities.clear();
            return changes;
        });
    }

    private static Change change(ChangeRow row) {
        return new Change(
                row.position,
                new RecordRef(row.recordType, UUID.fromString(row.recordId)),
                NetworkId.of(row.network),
                new Version(row.version),
                new Owner(OrganisationId.of(row.owner)),
                Optional.ofNullable(row.actor).map(PersonId::new),
                Micros.instant(row.changed),
                Change.Kind.valueOf(row.kind));
    }

    @Override
    public <R extends NetworkRecord> Optional<R> payload(RecordType<R> type, RecordId id, Version version) {
        return transactions.read(entities -> entities.createQuery(
                        "select p.body from PayloadRow p where p.recordType = :type and p.recordId = :id"
                                + " and p.version = :version and p.body is not null",
                        String.class)
                .setParameter("type", type.name())
                .setParameter("id", id.value().toString())
                .setParameter("version", version.number())
                .getResultStream()
                .findFirst()
                .map(body -> codec.decode(type, body)));
    }

    @Override
    public <R extends NetworkRecord> List<Entry<R>> history(
            RecordType<R> type, NetworkId network, long position, int limit) {
        return transactions.readLog(entities -> {
            List<Object[]> rows = entities.createQuery(
                            "select c, p.body from ChangeRow c left join PayloadRow p on p.recordType = c.recordType"
                                    + " and p.recordId = c.recordId and p.version = c.version"
                                    + " where c.recordType = :type and c.network = :network and c.position > :position"
                                    + " order by c.recordType, c.network, c.position",
                            Object[].class)
                    .setParameter("type", type.name())
                    .setParameter("network", network.value().toString())
                    .setParameter("position", position)
                    .setMaxResults(limit)
                    .getResultList();
            entities.clear();
            return rows.stream()
                    .map(row -> entry(type, (ChangeRow) row[0], (String) row[1]))
                    .toList();
        });
    }

    private <R extends NetworkRecord> Entry<R> entry(RecordType<R> type, ChangeRow row, @Nullable String body) {
        return new Entry<>(type, change(row), Optional.ofNullable(body).map(text -> codec.decode(type, text)));
    }

    @Override
    public void erase(RecordRef record, Version upTo) {
        transactions.write(transaction -> {
            Versions.erase(transaction.entities(), record, upTo);
            return true;
        });
    }
}
