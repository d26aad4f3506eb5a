package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.record.Version;

/**
 * The audit trail of one record, for those who may see it: who wrote what and when, before and after. A version is shown only to those it was
 * shared with when it was written, so that nobody reads another's draft afterwards. Anonymous answers have no history. Safe for use by several
 * threads.
 *
 * @since 0.1.0
 */
public final class History {

    private final Records records;
    private final ChangeLog log;

    /**
     * Reads through a gate.
     *
     * @param records the gate to the storage
     */
    public History(Records records) {
        this.records = requireNonNull(records, "records");
        this.log = records.store().changes();
    }

    /**
     * What has happened to a record.
     *
     * @param actor who looks, a member or an administrator
     * @param record the record
     * @param page which part, the latest first
     * @return its history; empty if there is no such record that the actor may see. Of a destroyed record coordinators see who wrote when
     */
    public Optional<RecordHistory> of(Actor actor, RecordRef record, PageRequest page) {
        if (!actor.isMember() && !actor.is(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        return RecordTypes.named(record.type())
                .filter(type -> !type.isAnonymous())
                .flatMap(type -> read(actor, type, record, page));
    }

    private <R extends NetworkRecord> Optional<RecordHistory> read(
            Actor actor, RecordType<R> type, RecordRef record, PageRequest page) {
        Optional<R> found = records.find(actor, type, type.id(record.id()));
        List<Change> changes = log.of(record);
        boolean destroyed = !changes.isEmpty()
                && changes.get(changes.size() - 1).isDestruction()
                && changes.get(0).network().equals(actor.network());
        if (found.isEmpty() && !(destroyed && actor.is(Role.COORDINATOR))) {
            return Optional.empty();
        }
        MemberNames names = MemberNames.of(records, actor.network());
        List<HistoryEntry> entries = Lists.reverse(changes).stream()
                .skip(page.offset())
                .limit(page.limit())
                .map(change -> entry(actor, type, change, names))
                .toList();
        return Optional.of(new RecordHistory(
                type, found.map(NetworkRecord.class::cast), new Page<>(entries, changes.size(), page)));
    }

    private <R extends NetworkRecord> HistoryEntry entry(
            Actor actor, RecordType<R> type, Change change, MemberNames names) {
        Optional<String> who = names.of(change.actor());
        if (change.isDestruction()) {
            return new HistoryEntry(change, who, HistoryEntry.Content.DESTROYED, List.of());
        }
        RecordId id = type.id(change.record().id());
        Optional<R> after = log.payload(type, id, change.version());
        if (after.isEmpty()) {
            return new HistoryEntry(change, who, HistoryEntry.Content.ERASED, List.of());
        }
        if (!Permissions.mayRead(actor, type, after.get())) {
            return new HistoryEntry(change, who, HistoryEntry.Content.WITHHELD, List.of());
        }
        Optional<R> before = change.version().number() > 1
                ? log.payload(type, id, new Version(change.version().number() - 1))
                : Optional.empty();
        List<FieldChange> fields = FieldChange.between(
                before.filter(earlier -> Permissions.mayRead(actor, type, earlier))
                        .map(RecordFields::of)
                        .orElse(ImmutableMap.of()),
                RecordFields.of(after.get()));
        return new HistoryEntry(change, who, HistoryEntry.Content.SHOWN, fields);
    }
}
