package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
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
    private static final String OF_IDS = " where f.recordType = :type and f.recordId in (:ids)";

    private final Transactions transactions;
    private final RecordCodec codec;
    private final Rows rows;
    private final RecordType<R> type;
    private final String counter;

    FacetRefresh(Transactions transactions, RecordCodec codec, RecordType<R> type) {
        this.transactions = transactions;
        this.codec = codec;
        this.rows = new Rows(codec);
        this.type = type;
        this.counter = "facets-" + Long.toHexString(FacetNumber.of("", type.name(), "", ""));
    }

    /** What was done in one transaction: up to which record, how many, and how many of them got other facets. */
    private record Step(String last, int records, int changed) {}

    /** A value of a facet. */
    private record Value(String name, String value) {

        static Value of(FacetRow facet) {
            return new Value(facet.name, facet.value);
        }
    }

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

    private Step step(EntityManager entities, String after) {
        List<RecordRow> records = entities.createQuery(
                        "select r from RecordRow r where r.recordType = :type and r.recordId > :after"
                                + " order by r.recordId",
                        RecordRow.class)
                .setParameter("type", type.name())
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (records.isEmpty()) {
            return new Step(after, 0, 0);
        }
        int changed = refresh(entities, records);
        return new Step(records.get(records.size() - 1).recordId, records.size(), changed);
    }

    private int refresh(EntityManager entities, List<RecordRow> records) {
        Map<String, Set<Value>> stored = stored(entities, ids(records));
        List<RecordRow> outdated = new ArrayList<>();
        List<FacetRow> facets = new ArrayList<>();
        for (RecordRow record : records) {
            List<FacetRow> now = rows.facets(record, type.facets(codec.decode(type, record.body)));
            Set<Value> values = new HashSet<>();
            now.forEach(facet -> values.add(Value.of(facet)));
            if (!values.equals(stored.getOrDefault(record.recordId, Collections.emptySet()))) {
                outdated.add(record);
                facets.addAll(now);
            }
        }
        if (!outdated.isEmpty()) {
            entities.createQuery("delete from FacetRow f" + OF_IDS)
                    .setParameter("type", type.name())
                    .setParameter("ids", ids(outdated))
                    .executeUpdate();
            Insertion.all(entities, facets);
        }
        return outdated.size();
    }

    private static List<String> ids(List<RecordRow> records) {
        return records.stream().map(record -> record.recordId).toList();
    }

    private Map<String, Set<Value>> stored(EntityManager entities, List<String> ids) {
        Map<String, Set<Value>> stored = new HashMap<>();
        entities.createQuery("select f from FacetRow f" + OF_IDS, FacetRow.class)
                .setParameter("type", type.name())
                .setParameter("ids", ids)
                .getResultList()
                .forEach(facet -> stored.computeIfAbsent(facet.recordId, id -> new HashSet<>())
                        .add(Value.of(facet)));
        return stored;
    }
}
