package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Visibility;

/** Everything that a storage holds of the types of {@link Probe}, as entries that another can take in. */
final class Copied {

    private static final List<RecordType<Probe>> TYPES = List.of(Probe.TYPE, Probe.SETTINGS, Probe.ABOUT);
    private static final int AT_ONCE = 7;

    private final RecordStore store;

    Copied(RecordStore store) {
        this.store = store;
    }

    /** The entries in the order of the log, and after them the anonymous answers that still wait. */
    List<Entry<Probe>> entries() {
        List<Entry<Probe>> all = logged();
        all.addAll(waiting());
        return all;
    }

    /** The entries with their places left out, for comparing storages. */
    List<Entry<Probe>> withoutPlaces() {
        return logged().stream().map(Copied::withoutPlace).toList();
    }

    /** The newest versions, in the order of the ids. */
    List<Probe> found() {
        return TYPES.stream()
                .flatMap(type -> store.all(RecordQuery.of(type), Visibility.everything()).stream())
                .sorted(Comparator.comparing(probe -> probe.id().value().toString()))
                .toList();
    }

    private List<Entry<Probe>> logged() {
        List<Entry<Probe>> all = new ArrayList<>();
        for (RecordType<Probe> type : TYPES) {
            for (NetworkId network : Probes.NETWORKS) {
                all.addAll(history(type, network));
            }
        }
        all.sort(Comparator.comparing(entry -> entry.change().position()));
        return all;
    }

    private List<Entry<Probe>> history(RecordType<Probe> type, NetworkId network) {
        ChangeLog changes = store.changes();
        List<Entry<Probe>> all = new ArrayList<>();
        List<Entry<Probe>> some;
        do {
            long last = all.isEmpty() ? 0 : all.get(all.size() - 1).change().position();
            some = changes.history(type, network, last, AT_ONCE);
            assertThat(some)
                    .as("what comes after %s", last)
                    .allMatch(entry -> entry.change().position() > last);
            all.addAll(some);
        } while (!some.isEmpty());
        return all;
    }

    private List<Entry<Probe>> waiting() {
        return store.all(RecordQuery.of(Probe.ABOUT), Visibility.everything()).stream()
                .filter(probe -> store.changes().of(Probe.ABOUT.ref(probe.id())).isEmpty())
                .map(Copied::waiting)
                .toList();
    }

    private static Entry<Probe> waiting(Probe answer) {
        Change change = new Change(
                0,
                Probe.ABOUT.ref(answer.id()),
                answer.header().network(),
                answer.header().version(),
                answer.header().owner(),
                Optional.empty(),
                answer.header().changed(),
                Change.Kind.WRITTEN);
        return new Entry<>(Probe.ABOUT, change, Optional.of(answer));
    }

    private static Entry<Probe> withoutPlace(Entry<Probe> entry) {
        Change change = entry.change();
        return new Entry<>(
                entry.type(),
                new Change(
                        0,
                        change.record(),
                        change.network(),
                        change.version(),
                        change.owner(),
                        change.actor(),
                        change.at(),
                        change.kind()),
                entry.payload());
    }
}
