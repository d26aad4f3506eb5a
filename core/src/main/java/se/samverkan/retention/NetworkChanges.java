package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import se.samverkan.network.Actor;
import se.samverkan.network.Notification;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;

/**
 * The latest changes of a network, for its coordinators. Told are changes of what the coordinator may see and that something was destroyed;
 * never the drafts of others, their notifications, or anonymous answers. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class NetworkChanges {

    /** How many positions of the log are read at a time. */
    private static final int STEP = 200;

    private static final int MOST_STEPS = 25;

    private final Records records;
    private final ChangeLog log;

    /**
     * Reads through a gate.
     *
     * @param records the gate to the storage
     */
    public NetworkChanges(Records records) {
        this.records = requireNonNull(records, "records");
        this.log = records.store().changes();
    }

    /**
     * The latest changes.
     *
     * @param coordinator who looks
     * @param before the position before which they lie; empty for the newest
     * @return the changes; none for those who are no coordinators
     */
    public LatestChanges list(Actor coordinator, OptionalLong before) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return new LatestChanges(List.of(), OptionalLong.empty());
        }
        long end = before.orElseGet(() -> last() + 1);
        MemberNames names = MemberNames.of(records, coordinator.network());
        List<LatestChanges.Item> found = List.of();
        for (int step = 0; step < MOST_STEPS && found.isEmpty() && end > 1; step++) {
            long from = Math.max(0, end - 1 - STEP);
            found = items(coordinator, from, end, names);
            end = from + 1;
        }
        return new LatestChanges(found, end > 1 ? OptionalLong.of(end) : OptionalLong.empty());
    }

    /** The log is read forward only; whether anything follows a position tells where it ends. */
    private long last() {
        long reached = 0;
        long step = 1;
        while (isFollowed(reached + step)) {
            step *= 2;
        }
        for (; step > 0; step /= 2) {
            if (isFollowed(reached + step - 1)) {
                reached += step;
            }
        }
        return reached;
    }

    private boolean isFollowed(long position) {
        return !log.after(position, 1).isEmpty();
    }

    private List<LatestChanges.Item> items(Actor coordinator, long from, long end, MemberNames names) {
        List<Change> changes = log.after(from, STEP).stream()
                .filter(change -> change.position() < end)
                .filter(change -> change.network().equals(coordinator.network()))
                .filter(change -> !change.record().type().equals(Notification.TYPE.name()))
                .toList();
        Map<RecordRef, String> titles = titles(coordinator, changes);
        return Lists.reverse(changes).stream()
                .filter(change -> change.isDestruction() || titles.containsKey(change.record()))
                .map(change -> new LatestChanges.Item(
                        change, names.of(change.actor()), Optional.ofNullable(titles.get(change.record()))))
                .toList();
    }

    private Map<RecordRef, String> titles(Actor coordinator, List<Change> changes) {
        Map<RecordType<?>, List<RecordRef>> types = new LinkedHashMap<>();
        changes.stream()
                .map(Change::record)
                .distinct()
                .forEach(record -> RecordTypes.named(record.type())
                        .ifPresent(type -> types.computeIfAbsent(type, t -> new ArrayList<>())
                                .add(record)));
        Map<RecordRef, String> titles = new LinkedHashMap<>();
        types.forEach((type, wanted) -> titles.putAll(titles(coordinator, type, wanted)));
        return titles;
    }

    private <R extends NetworkRecord> Map<RecordRef, String> titles(
            Actor coordinator, RecordType<R> type, List<RecordRef> wanted) {
        Map<RecordRef, String> titles = new LinkedHashMap<>();
        records.findAll(
                        coordinator,
                        type,
                        wanted.stream().map(record -> type.id(record.id())).toList())
                .forEach(record -> titles.put(type.ref(record.id()), record.title()));
        return titles;
    }
}
