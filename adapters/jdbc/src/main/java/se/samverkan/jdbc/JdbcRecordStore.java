package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.Contents;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Outbox;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
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
 * A storage in H2, PostgreSQL or MariaDB. Looking up one record or several takes one SQL statement, a page of a list one, or two where its total is
 * not plain from the page. Safe for use by several threads; a transaction belongs to the thread that began it.
 *
 * @since 0.1.0
 */
public final class JdbcRecordStore implements RecordStore {

    private static final String ROWS = "RecordRow r";
    private static final int IDS_AT_ONCE = 500;

    private final EntityManagerFactory factory;
    private final Transactions transactions;
    private final RecordCodec codec;
    private final RecordWriter writer;
    private final ChangeLog changes;
    private final Contents contents;
    private final Outbox outbox;
    private final PersonKeys personKeys;
    private final StatementCount count;
    private final Runnable closing;

    JdbcRecordStore(
            Reach reach, EntityManagerFactory factory, RecordCodec codec, StatementCount count, Runnable closing) {
        this.factory = factory;
        this.transactions = new Transactions(reach, factory, Patience.JITTER);
        this.codec = codec;
        this.writer = new RecordWriter(codec);
        this.changes = new JdbcChangeLog(transactions, codec);
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
        Selection selection = new Selection(type, visibility)
                .and("r.recordId = :id", "id", id.value().toString());
        return transactions.read(entities ->
                bodies(entities, selection, "").getResultStream().findFirst().map(body -> codec.decode(type, body)));
    }

    @Override
    public <R extends NetworkRecord> List<R> findAll(
            RecordType<R> type, Collection<? extends RecordId> ids, Visibility visibility) {
        List<String> wanted =
                ids.stream().map(id -> id.value().toString()).distinct().toList();
        Map<String, R> found = new LinkedHashMap<>();
        transactions.read(entities -> {
            for (int from = 0; from < wanted.size(); from += IDS_AT_ONCE) {
                List<String> some = wanted.subList(from, Math.min(wanted.size(), from + IDS_AT_ONCE));
                Selection selection = new Selection(type, visibility).and("r.recordId in (:ids)", "ids", some);
                bodies(entities, selection, "").getResultList().forEach(body -> {
                    R record = codec.decode(type, body);
                    found.put(record.id().value().toString(), record);
                });
            }
            return found;
        });
        return wanted.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public <R extends NetworkRecord> Page<R> list(RecordQuery<R> query, Visibility visibility) {
        Selection selection = new Selection(query.type(), visibility).having(query.facets(), "");
        if (selection.isNothing()) {
            return new Page<>(List.of(), 0, query.page());
        }
        return transactions.read(entities -> {
            List<R> items = bodies(entities, selection, order(query.order()))
                    .setFirstResult(query.page().offset())
                    .setMaxResults(query.page().limit())
                    .getResultStream()
                    .map(body -> codec.decode(query.type(), body))
                    .toList();
            return new Page<>(items, total(entities, selection, query.page(), items.size()), query.page());
        });
    }

    @Override
    public <R extends NetworkRecord> Slice<R> slice(
            RecordQuery<R> query, Optional<Place> after, Visibility visibility) {
        Selection selection = new Selection(query.type(), visibility).having(query.facets(), "");
        after.ifPresent(place -> after(selection, query.order(), place));
        if (selection.isNothing()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        return Slice.of(
                query,
                transactions.read(entities -> bodies(entities, selection, order(query.order()))
                        .setMaxResults(query.page().limit() + 1)
                        .getResultStream()
                        .map(body -> codec.decode(query.type(), body))
                        .toList()));
    }

    private static void after(Selection selection, RecordQuery.Order order, Place place) {
        String id = place.id().toString();
        switch (order) {
            case TITLE -> selection.after("r.sortKey", ">", place.key(), id);
            case NEWEST_FIRST -> selection.after("r.moment", "<", Micros.of(place.moment()), id);
            case OLDEST_FIRST -> selection.after("r.moment", ">", Micros.of(place.moment()), id);
        }
    }

    private static String order(RecordQuery.Order order) {
        return switch (order) {
            case TITLE -> " order by r.sortKey, r.recordId";
            case NEWEST_FIRST -> " order by r.moment desc, r.recordId";
            case OLDEST_FIRST -> " order by r.moment, r.recordId";
        };
    }

    /** Counted only where a page that is full, or empty but not the first, leaves it open. */
    private static long total(EntityManager entities, Selection selection, PageRequest page, int found) {
        boolean last = found < page.limit() && (found > 0 || page.offset() == 0);
        return last
                ? (long) page.offset() + found
                : selection.query(entities, "count(*)", ROWS, "", Long.class).getSingleResult();
    }

    private static TypedQuery<String> bodies(EntityManager entities, Selection selection, String rest) {
        return selection.query(entities, "r.body", ROWS, rest, String.class);
    }

    @Override
    public Map<String, Long> count(RecordQuery<?> query, String facet, Visibility visibility) {
        Selection selection = new Selection(query.type(), visibility).having(query.facets(), facet);
        Map<String, Long> counts = new TreeMap<>();
        if (selection.isNothing() || !Storable.isStorable(facet)) {
            return counts;
        }
        selection.and("g.recordType = r.recordType and g.recordId = r.recordId and g.name = :facet", "facet", facet);
        List<Object[]> rows = transactions.read(entities -> selection
                .query(entities, "g.value, count(*)", "FacetRow g, " + ROWS, " group by g.value", Object[].class)
                .getResultList());
        rows.forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
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
        transactions.together(() -> transactions.write(transaction -> {
            new Restoring(codec, transaction).restore(entries);
            return true;
        }));
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
            factory.close();
            closing.run();
        }
    }
}
