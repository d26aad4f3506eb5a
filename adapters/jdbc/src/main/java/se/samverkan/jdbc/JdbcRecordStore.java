package se.samverkan.jdbc;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.Contents;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Outbox;
import se.samverkan.record.Page;
import se.samverkan.record.PersonId;
import se.samverkan.record.PersonKeys;
import se.samverkan.record.Place;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Slice;
import se.samverkan.record.Visibility;

/**
 * A storage in H2, PostgreSQL or MariaDB. Looking up one record takes one SQL statement, and so does each 512 of several; a page of a list takes
 * one, or two where its total is not plain from the page. Safe for use by several threads; a transaction belongs to the thread that began it.
 *
 * @since 0.1.0
 */
public final class JdbcRecordStore implements RecordStore {

    private final EntityManagerFactory factory;
    private final Transactions transactions;
    private final RecordCodec codec;
    private final Names names;
    private final RecordReader reader;
    private final RecordWriter writer;
    private final ChangeLog changes;
    private final Contents contents;
    private final Outbox outbox;
    private final PersonKeys personKeys;
    private final StatementCount count;
    private final Runnable closing;

    JdbcRecordStore(
            Reach reach,
            EntityManagerFactory factory,
            Turns turns,
            RecordCodec codec,
            StatementCount count,
            Runnable closing) {
        this.factory = factory;
        this.transactions = new Transactions(reach, factory, count, turns, Patience.JITTER);
        this.codec = codec;
        this.names = Names.of(factory.unwrap(SessionFactory.class));
        this.reader = new RecordReader(transactions, names, codec);
        this.writer = new RecordWriter(codec);
        this.changes = new JdbcChangeLog(transactions, names, codec);
        this.contents = new JdbcContents(transactions);
        this.outbox = new JdbcOutbox(transactions);
        this.personKeys = new JdbcPersonKeys(transactions);
        this.count = count;
        this.closing = closing;
    }

    /**
     * Opens a storage on a database of the host application's: brings its tables, which begin with {@code samverkan_}, to the newest form and
     * leaves all others alone.
     *
     * @param dataSource gives connections; it stays open when the storage is closed
     * @param codec the text form of records
     * @return the open storage
     * @throws IllegalArgumentException if the database cannot be used; the message tells what was found and what to do
     */
    public static JdbcRecordStore on(DataSource dataSource, RecordCodec codec) {
        return Opening.of(
                new JdbcSettings(new HostDataSource(dataSource), Tables.DEFAULT, MigrationMode.MIGRATE), codec);
    }

    /**
     * Counts the SQL statements sent.
     *
     * @return the counter, which goes on counting
     */
    public StatementCount statements() {
        return count;
    }

    @Override
    public <R extends NetworkRecord> Optional<R> find(RecordType<R> type, RecordId id, Visibility visibility) {
        return reader.find(type, List.of(id), visibility).stream().findFirst();
    }

    @Override
    public <R extends NetworkRecord> List<R> findAll(
            RecordType<R> type, Collection<? extends RecordId> ids, Visibility visibility) {
        return reader.find(type, ids, visibility);
    }

    @Override
    public <R extends NetworkRecord> Page<R> list(RecordQuery<R> query, Visibility visibility) {
        return reader.list(query, visibility);
    }

    @Override
    public <R extends NetworkRecord> Slice<R> slice(
            RecordQuery<R> query, Optional<Place> after, Visibility visibility) {
        return reader.slice(query, after, visibility);
    }

    @Override
    public Map<String, Long> count(RecordQuery<?> query, String facet, Visibility visibility) {
        return reader.count(query, facet, visibility);
    }

    @Override
    public <R extends NetworkRecord> R save(RecordType<R> type, R record, Optional<PersonId> actor) {
        return transactions.write(transaction -> writer.save(transaction, type, record, actor));
    }

    @Override
    public <R extends NetworkRecord> void destroy(RecordType<R> type, R record, Optional<PersonId> actor, Instant at) {
        transactions.write(transaction -> {
            writer.destroy(transaction, type, record, actor, at);
            return true;
        });
    }

    @Override
    public void restore(List<? extends Entry<?>> entries) {
        transactions.restore(
                entries.size(), transaction -> new Restoring(names, codec, transactions, transaction).restore(entries));
    }

    @Override
    public <R extends NetworkRecord> long refreshFacets(RecordType<R> type) {
        return new FacetRefresh<>(transactions, codec, type).run();
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.together(work);
    }

    @Override
    public ChangeLog changes() {
        return changes;
    }

    @Override
    public Optional<Contents> contents() {
        return Optional.of(contents);
    }

    @Override
    public Optional<Outbox> outbox() {
        return Optional.of(outbox);
    }

    @Override
    public Optional<PersonKeys> personKeys() {
        return Optional.of(personKeys);
    }

    @Override
    public void close() {
        if (factory.isOpen()) {
            try {
                factory.close();
            } finally {
                closing.run();
            }
        }
    }
}
