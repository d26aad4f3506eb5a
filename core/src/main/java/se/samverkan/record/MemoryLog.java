package se.samverkan.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The change log in memory, and the anonymous answers that have no place in it yet. */
final class MemoryLog implements ChangeLog {

    private final MemoryTransactions transactions;
    private final MemoryRecords records;
    private final List<Change> entries = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /** An anonymous answer without a place, and what it is about. */
    private record Waiting(Change change, String subject) {

        boolean isLike(Waiting other) {
            return subject.equals(other.subject)
                    && change.network().equals(other.change.network())
                    && change.record().type().equals(other.change.record().type());
        }
    }

    MemoryLog(MemoryTransactions transactions, MemoryRecords records) {
        this.transactions = transactions;
        this.records = records;
    }

    /** Gives an entry the next place. */
    void append(Change change) {
        entries.add(new Change(
                entries.size() + 1L,
                change.record(),
                change.network(),
                change.version(),
                change.owner(),
                change.actor(),
                change.at(),
                change.kind()));
        transactions.undoneBy(() -> entries.remove(entries.size() - 1));
    }

    /** Lets an anonymous answer wait until there are enough about the same thing. */
    void await(Change change, String subject) {
        Waiting one = new Waiting(change, subject);
        waiting.add(one);
        transactions.undoneBy(() -> waiting.remove(one));
        List<Waiting> alike = waiting.stream().filter(one::isLike).toList();
        if (alike.size() >= TOGETHER) {
            waiting.removeAll(alike);
            transactions.undoneBy(() -> waiting.addAll(alike));
            alike.stream()
                    .map(Waiting::change)
                    .sorted(Comparator.comparing(
                                    (Change each) -> each.record().id().toString())
                            .thenComparing(each -> each.version().number()))
                    .forEach(this::append);
        }
    }

    /** Forgets the waiting entries of a record that is destroyed. */
    void forgetWaiting(RecordRef record) {
        List<Waiting> before = List.copyOf(waiting);
        if (waiting.removeIf(each -> each.change().record().equals(record))) {
            transactions.undoneBy(() -> {
                waiting.clear();
                waiting.addAll(before);
            });
        }
    }

    @Override
    public List<Change> after(long position, int limit) {
        return transactions.locked(() -> {
            int first = (int) Math.min(Math.max(0, position), entries.size());
            return entries.subList(first, entries.size()).stream().limit(limit).toList();
        });
    }

    @Override
    public List<Change> of(RecordRef record) {
        return transactions.locked(() -> entries.stream()
                .filter(change -> change.record().equals(record))
                .toList());
    }

    @Override
    public <R extends NetworkRecord> Optional<R> payload(RecordType<R> type, RecordId id, Version version) {
        return transactions.locked(() -> records.payload(type, type.ref(id), version));
    }

    @Override
    public <R extends NetworkRecord> List<Entry<R>> history(
            RecordType<R> type, NetworkId network, long position, int limit) {
        return transactions.locked(() -> of(type, network)
                .filter(change -> change.position() > position)
                .limit(limit)
                .map(change -> new Entry<>(type, change, records.payload(type, change.record(), change.version())))
                .toList());
    }

    private Stream<Change> of(RecordType<?> type, NetworkId network) {
        return entries.stream()
                .filter(change -> change.record().type().equals(type.name()))
                .filter(change -> change.network().equals(network));
    }

    @Override
    public void erase(RecordRef record, Version upTo) {
        transactions.together(() -> records.erase(record, upTo));
    }

    void clear() {
        entries.clear();
        waiting.clear();
    }
}
