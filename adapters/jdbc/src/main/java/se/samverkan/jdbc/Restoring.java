package se.samverkan.jdbc;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordRef;

/** Takes in the history of many records at once, in few and large statements. */
final class Restoring {

    private static final int AT_ONCE = 500;

    private final Names names;
    private final Rows rows;
    private final Transactions transactions;
    private final Transaction transaction;
    private final EntityManager entities;
    private final Map<RecordRef, RestoredRecord> records = new LinkedHashMap<>();

    Restoring(Names names, RecordCodec codec, Transactions transactions, Transaction transaction) {
        this.names = names;
        this.transactions = transactions;
        this.rows = new Rows(codec);
        this.transaction = transaction;
        this.entities = transaction.entities();
    }

    void restore(List<? extends Entry<?>> entries) {
        Set<RecordRef> refs = new LinkedHashSet<>();
        entries.forEach(entry -> refs.add(entry.change().record()));
        byType(refs, this::readStored);
        entries.forEach(entry -> record(entry).follow(entry));
        records.values().forEach(RestoredRecord::requirePayload);
        List<RestoredRecord> stored =
                records.values().stream().filter(RestoredRecord::isStored).toList();
        byType(stored.stream().map(RestoredRecord::ref).toList(), this::removeStored);
        Versions.empty(
                entities,
                stored.stream()
                        .filter(record -> !record.exists())
                        .map(RestoredRecord::newest)
                        .toList());
        write(entries);
    }

    private RestoredRecord record(Entry<?> entry) {
        return records.computeIfAbsent(entry.change().record(), unknown -> new RestoredRecord(unknown, 0, false));
    }

    /** Some records of one type. */
    private record Some(String type, List<String> ids) {

        RecordRef ref(String id) {
            return RecordRef.of(type + "/" + id);
        }
    }

    private static void byType(Collection<RecordRef> refs, Consumer<Some> work) {
        Map<String, List<String>> ids = refs.stream()
                .collect(Collectors.groupingBy(
                        RecordRef::type,
                        LinkedHashMap::new,
                        Collectors.mapping(ref -> ref.id().toString(), Collectors.toList())));
        ids.forEach((type, all) -> {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                work.accept(new Some(type, all.subList(from, Math.min(all.size(), from + AT_ONCE))));
            }
        });
    }

    private void readStored(Some some) {
        Keys keys = new Keys(names, some.ids());
        Sql stored = new Sql("select p.record_id, max(p.version), count(r.record_id) from ")
                .add(keys.tables())
                .add(
                        names.payload() + " p left join " + names.record() + " r on r.record_type = p.record_type and"
                                + " r.record_id = p.record_id where p.record_type = ? and ",
                        some.type())
                .add(keys.areOf("p"))
                .add(" group by p.record_id");
        transactions
                .select(
                        stored,
                        row -> new RestoredRecord(some.ref(row.getString(1)), row.getLong(2), row.getLong(3) > 0))
                .forEach(record -> records.put(record.ref(), record));
    }

    private void removeStored(Some some) {
        List<FacetRow> places = Places.locked(entities, some.type(), new Keys(names, some.ids()));
        transaction.places().forget(places);
        Removal.all(entities, places);
        Removal.all(
                entities,
                some.ids().stream().map(id -> RecordRow.of(some.type(), id)).toList());
    }

    /** What one entry becomes. */
    private record Written(PayloadRow payload, List<RecordRow> record, List<FacetRow> places, List<LogStep> steps) {}

    /** In the order of the index that is searched most in each table, so that a database finds its neighbours at hand and not all over a file. */
    private void write(List<? extends Entry<?>> entries) {
        List<Written> all = written(entries);
        insert(all.stream().map(Written::payload), comparing(row -> row.recordId));
        insert(all.stream().flatMap(each -> each.record().stream()), comparing(row -> row.recordId));
        all.forEach(each -> transaction.places().add(each.places()));
        all.forEach(each -> each.steps().forEach(transaction::inLog));
    }

    private <T> void insert(Stream<T> rows, Comparator<T> order) {
        Insertion.all(entities, rows.sorted(order).toList());
    }

    /** Rows are made on all processors there are. What is refused is told by the caller's thread, since another's would wrap it. */
    private List<Written> written(List<? extends Entry<?>> entries) {
        try {
            return entries.parallelStream().map(this::written).toList();
        } catch (RuntimeException e) {
            entries.forEach(this::written);
            throw e;
        }
    }

    private <R extends NetworkRecord> Written written(Entry<R> entry) {
        RestoredRecord record = requireNonNull(records.get(entry.change().record()));
        Optional<R> payload = entry.payload().filter(whole -> record.exists());
        List<RecordRow> newest = new ArrayList<>();
        List<FacetRow> places = new ArrayList<>();
        if (record.isNow(entry)) {
            RecordRow row = rows.record(entry.type(), payload.orElseThrow());
            newest.add(row);
            places.addAll(Places.of(row));
        }
        ChangeRow change = rows.change(entry.change());
        return new Written(rows.payload(change, entry.type(), payload), newest, places, steps(entry, change));
    }

    private <R extends NetworkRecord> List<LogStep> steps(Entry<R> entry, ChangeRow row) {
        Change change = entry.change();
        boolean waits = change.position() == 0 && entry.type().isAnonymous() && !change.isDestruction();
        List<LogStep> steps = new ArrayList<>();
        if (change.isDestruction()) {
            steps.add(new LogStep.Forget(row.recordType, row.recordId));
        }
        steps.add(rows.step(entry.type(), row, waits, entry.payload()));
        return steps;
    }
}
