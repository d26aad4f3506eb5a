package se.samverkan.jdbc;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordType;
import se.samverkan.record.StorageUnavailableException;

/**
 * Writes the facets of stored records of one type anew where an earlier edition of the type wrote others. Each transaction locks a few records, as
 * whoever saves them does, so that facets are those of the newest version whatever is saved meanwhile. Which edition was done is kept among the
 * counters: the tables stay as they are, so that it works as well where their user may not change them.
 */
final class FacetRefresh<R extends NetworkRecord> {

    private static final Logger LOG = LoggerFactory.getLogger(FacetRefresh.class);
    private static final int AT_ONCE = 200;
    private static final String NEWEST =
            "p.recordType = r.recordType and p.recordId = r.recordId and p.version = r.version";

    private final Transactions transactions;
    private final RecordCodec codec;
    private final RecordType<R> type;
    private final String counter;

    FacetRefresh(Transactions transactions, RecordCodec codec, RecordType<R> type) {
        this.transactions = transactions;
        this.codec = codec;
        this.type = type;
        this.counter = "facets-" + Long.toHexString(FacetNumber.of("", type.name(), "", ""));
    }

    /** What was done in one transaction: up to which record, how many, and how many of them got other facets. */
    private record Step(String last, int records, int changed) {}

    long run() {
        if (transactions.read(this::editionDone) >= type.facetEdition()) {
            return 0;
        }
        long changed = 0;
        Step step = new Step("", 0, 0);
        do {
            requireGoOn();
            String after = step.last();
            step = transactions.write(transaction -> step(transaction.entities(), after));
            changed += step.changed();
        } while (step.records() > 0);
        transactions.write(transaction -> remember(transaction.entities()));
        LOG.info("{} records of type {} are now found by edition {} of its facets", changed, type, type.facetEdition());
        return changed;
    }

    /** Not every database's driver notices that its thread is to end. */
    private void requireGoOn() {
        if (Thread.currentThread().isInterrupted()) {
            String message = "Records of type " + type.name() + " are not all found by edition " + type.facetEdition()
                    + " of its facets yet: this was interrupted, the rest is done the next time";
            throw new StorageUnavailableException(message, new CancellationException(message));
        }
    }

    private long editionDone(EntityManager entities) {
        return entities.createQuery("select c.value from CounterRow c where c.name = :name", Long.class)
                .setParameter("name", counter)
                .getResultStream()
                .findFirst()
                .orElse(1L);
    }

    private boolean remember(EntityManager entities) {
        CounterRow row = new CounterRow();
        row.name = counter;
        row.value = type.facetEdition();
        return Insertion.isDone(entities, row)
                || entities.createQuery("update CounterRow c set c.value = :edition where c.name = :name"
                                        + " and c.value < :edition")
                                .setParameter("edition", row.value)
                                .setParameter("name", counter)
                                .executeUpdate()
                        > 0;
    }

    /**
     * Which records come next is asked for without a lock: H2 reads and locks all that are left to give the first of them, which grows with the
     * square of their number. Those up to the last of these are then locked, with what came there meanwhile.
     */
    private Step step(EntityManager entities, String after) {
        List<String> next = of(entities, "select r.recordId from RecordRow r", String.class, after, "")
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (next.isEmpty()) {
            return new Step(after, 0, 0);
        }
        String last = next.get(next.size() - 1);
        List<RecordRow> records = of(entities, "select r from RecordRow r", RecordRow.class, after, last)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return new Step(last, next.size(), refresh(entities, records, bodies(entities, after, last)));
    }

    /** What was written in the newest versions, by the ids of the records. */
    private Map<String, String> bodies(EntityManager entities, String after, String last) {
        return of(entities, "select p from RecordRow r join PayloadRow p on " + NEWEST, PayloadRow.class, after, last)
                .getResultStream()
                .collect(Collectors.toMap(payload -> payload.recordId, payload -> requireNonNull(payload.body)));
    }

    /** What lies after one record, if any is named, and up to another, if any is. */
    private <T> TypedQuery<T> of(EntityManager entities, String what, Class<T> kind, String after, String last) {
        TypedQuery<T> query = entities.createQuery(
                        what + " where r.recordType = :type"
                                + (after.isEmpty() ? "" : " and r.recordId > :after")
                                + (last.isEmpty() ? "" : " and r.recordId <= :last")
                                + " order by r.recordType, r.recordId",
                        kind)
                .setParameter("type", type.name());
        if (!after.isEmpty()) {
            query.setParameter("after", after);
        }
        if (!last.isEmpty()) {
            query.setParameter("last", last);
        }
        return query;
    }

    private int refresh(EntityManager entities, List<RecordRow> records, Map<String, String> bodies) {
        int changed = 0;
        for (RecordRow record : records) {
            String lines = Rows.lines(type.facets(codec.decode(type, requireNonNull(bodies.get(record.recordId)))));
            if (!lines.equals(record.facets)) {
                List<FacetRow> places = Places.of(record);
                record.facets = lines;
                Places.move(entities, places, Places.of(record));
                changed++;
            }
        }
        return changed;
    }
}
