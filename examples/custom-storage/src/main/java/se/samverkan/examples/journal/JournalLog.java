package se.samverkan.examples.journal;

import java.util.List;
import java.util.Optional;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.record.Version;

/** The change log: the one in memory, whose payloads are read by the codec. */
final class JournalLog implements ChangeLog {

    private final ChangeLog memory;
    private final Transactions transactions;
    private final RecordCodec codec;

    JournalLog(ChangeLog memory, Transactions transactions, RecordCodec codec) {
        this.memory = memory;
        this.transactions = transactions;
        this.codec = codec;
    }

    @Override
    public List<Change> after(long position, int limit) {
        return memory.after(position, limit);
    }

    @Override
    public List<Change> of(RecordRef record) {
        return memory.of(record);
    }

    @Override
    public <R extends NetworkRecord> Optional<R> payload(RecordType<R> type, RecordId id, Version version) {
        return memory.payload(Kind.of(type).type(), id, version).map(kept -> kept.record(type, codec));
    }

    @Override
    public <R extends NetworkRecord> List<Entry<R>> history(
            RecordType<R> type, NetworkId network, long position, int limit) {
        return memory.history(Kind.of(type).type(), network, position, limit).stream()
                .map(entry -> new Entry<>(type, entry.change(), entry.payload().map(kept -> kept.record(type, codec))))
                .toList();
    }

    @Override
    public void erase(RecordRef record, Version upTo) {
        transactions.together(() -> {
            memory.erase(record, upTo);
            transactions.note(new Step.Erased(record, upTo));
            return true;
        });
    }
}
