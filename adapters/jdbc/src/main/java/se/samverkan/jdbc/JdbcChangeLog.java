package se.samverkan.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    private static final String ENTRY = "select c.log_position, c.record_type, c.record_id, c.network_id, c.version,"
            + " c.owner_id, c.actor, c.changed_at, c.change_kind";
    private static final int BODY = 10;

    private final Transactions transactions;
    private final Names names;
    private final RecordCodec codec;

    JdbcChangeLog(Transactions transactions, Names names, RecordCodec codec) {
        this.transactions = transactions;
        this.names = names;
        this.codec = codec;
    }

    @Override
    public List<Change> after(long position, int limit) {
        return transactions.selectLog(
                new Sql(ENTRY + " from " + names.change() + " c where c.log_position > ?", position)
                        .add(" order by c.log_position limit ?", limit),
                JdbcChangeLog::change);
    }

    @Override
    public List<Change> of(RecordRef record) {
        return transactions.selectLog(
                new Sql(ENTRY + " from " + names.change() + " c where c.record_type = ?", record.type())
                        .add(
                                " and c.record_id = ? order by c.version",
                                record.id().toString()),
                JdbcChangeLog::change);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong(1),
                new RecordRef(row.getString(2), UUID.fromString(row.getString(3))),
                NetworkId.of(row.getString(4)),
                new Version(row.getLong(5)),
                new Owner(OrganisationId.of(row.getString(6))),
                Optional.ofNullable(row.getString(7)).map(PersonId::new),
                Micros.instant(row.getLong(8)),
                Change.Kind.valueOf(row.getString(9)));
    }

    @Override
    public <R extends NetworkRecord> Optional<R> payload(RecordType<R> type, RecordId id, Version version) {
        return transactions
                .select(
                        new Sql("select p.body from " + names.payload() + " p where p.record_type = ?", type.name())
                                .add(" and p.record_id = ?", id.value().toString())
                                .add(" and p.version = ? and p.body is not null", version.number()),
                        row -> row.getString(1))
                .stream()
                .findFirst()
                .map(body -> codec.decode(type, body));
    }

    /** A row of the log with what was written. */
    private record Written(Change change, Optional<String> body) {

        static Written of(ResultSet row) throws SQLException {
            return new Written(JdbcChangeLog.change(row), Optional.ofNullable(row.getString(BODY)));
        }
    }

    @Override
    public <R extends NetworkRecord> List<Entry<R>> history(
            RecordType<R> type, NetworkId network, long position, int limit) {
        Sql sql = new Sql(ENTRY + ", p.body from " + names.change() + " c left join " + names.payload()
                        + " p on p.record_type = c.record_type and p.record_id = c.record_id and p.version = c.version")
                .add(
                        " where c.record_type = ? and c.network_id = ?",
                        type.name(),
                        network.value().toString())
                .add(" and c.log_position > ?", position)
                .add(" order by c.record_type, c.network_id, c.log_position limit ?", limit);
        return transactions.selectLog(sql, Written::of).stream()
                .map(row -> new Entry<>(type, row.change(), row.body().map(body -> codec.decode(type, body))))
                .toList();
    }

    @Override
    public void erase(RecordRef record, Version upTo) {
        transactions.write(transaction -> {
            Versions.erase(transaction.entities(), record, upTo);
            return true;
        });
    }
}
