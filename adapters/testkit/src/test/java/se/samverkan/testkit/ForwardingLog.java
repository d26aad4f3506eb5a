package se.samverkan.testkit;

import java.util.List;
import java.util.Optional;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.record.Version;

/** Hands everything on to a log that is whole. */
class ForwardingLog implements ChangeLog {

    final ChangeLog whole;

    ForwardingLog(ChangeLog whole) {
        this.whole = whole;
    }

    @Override
    public List<Change> after(long position, int limit) {
        return whole.after(position, limit);
    }

    @Override
    public List<Change> of(RecordRef record) {
        return whole.of(record);
    }

    @Override
    public <R extends NetworkRecord> Optional<R> payload(RecordType<R> type, RecordId id, Version version) {
        return whole.payload(type, id, version);
    }

    @Override
    public <R extends NetworkRecord> List<Entry<R>> history(
            RecordType<R> type, NetworkId network, long position, int limit) {
        return whole.history(type, network, position, limit);
    }

    @Override
    public void erase(RecordRef record, Version upTo) {
        whole.erase(record, upTo);
    }
}
