package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.RecordStore;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;

/** Clause 9 of {@link se.samverkan.record.RecordStore}: what one storage held is held by another as it was. */
abstract class RestorationClauses extends DestructionClauses {

    @Test
    void store_9_what_another_storage_held_is_found_as_it_was() {
        try (RecordStore source = RecordStore.inMemory()) {
            Lived.in(source);
            store().restore(new Copied(source).entries());

            assertHoldsTheSame(source);
        }
    }

    @Test
    void store_9_what_this_storage_held_is_found_in_another_as_it_was() {
        Lived.in(store());
        try (RecordStore target = RecordStore.inMemory()) {
            target.restore(new Copied(store()).entries());

            assertHoldsTheSame(target);
        }
    }

    @Test
    void store_9_a_history_may_come_in_several_parts() {
        try (RecordStore source = RecordStore.inMemory()) {
            Lived.in(source);
            List<Entry<Probe>> entries = entriesOfOneRecordTogether(source);
            int half = entries.size() / 2;
            while (entries.get(half)
                    .change()
                    .record()
                    .equals(entries.get(half - 1).change().record())) {
                half++;
            }
            store().restore(entries.subList(0, half));
            store().restore(entries.subList(half, entries.size()));

            assertThat(new Copied(store()).found()).isEqualTo(new Copied(source).found());
        }
    }

    /** As an archive has them that is written record by record. */
    private static List<Entry<Probe>> entriesOfOneRecordTogether(RecordStore source) {
        List<Entry<Probe>> entries = new ArrayList<>(new Copied(source).entries());
        List<String> order = entries.stream()
                .map(entry -> entry.change().record().toString())
                .distinct()
                .toList();
        entries.sort((a, b) -> order.indexOf(a.change().record().toString())
                - order.indexOf(b.change().record().toString()));
        return entries;
    }

    private void assertHoldsTheSame(RecordStore other) {
        Copied here = new Copied(store());
        Copied there = new Copied(other);
        assertThat(here.found()).isEqualTo(there.found()).isNotEmpty();
        assertThat(here.withoutPlaces()).isEqualTo(there.withoutPlaces()).isNotEmpty();
        assertThat(log()).extracting(Change::position).isSorted().doesNotHaveDuplicates();
        // Three answers wait in both: with two more they appear, and not before.
        for (RecordStore each : List.of(store(), other)) {
            int before = each.changes().after(0, MOST_ENTRIES).size();
            each.save(Probe.ABOUT, Probes.answer(901, "möte 2"), Optional.empty());
            assertThat(each.changes().after(0, MOST_ENTRIES)).hasSize(before);
            each.save(Probe.ABOUT, Probes.answer(902, "möte 2"), Optional.empty());
            assertThat(each.changes().after(0, MOST_ENTRIES)).hasSize(before + 5);
        }
        assertThat(here.withoutPlaces()).isEqualTo(there.withoutPlaces());
    }

    @Test
    void store_9_what_is_restored_goes_on_from_its_newest_version() {
        try (RecordStore source = RecordStore.inMemory()) {
            Lived lived = Lived.in(source);
            store().restore(new Copied(source).entries());

            Probe next = save(lived.changed().withTitle("Fortsatt"));

            assertThat(next.header().version())
                    .isEqualTo(lived.changed().header().version().next());
            assertThatExceptionOfType(StaleVersionException.class)
                    .isThrownBy(() -> save(lived.changed().withTitle("För sent")));
            assertThatExceptionOfType(StaleVersionException.class)
                    .isThrownBy(() -> save(lived.destroyed().withHeader(new HeaderBuilder().build())));
        }
    }

    @Test
    void store_9_an_entry_that_does_not_follow_refuses_the_whole() {
        Probe here = save(Probes.plain(1));
        List<Entry<Probe>> fits = List.of(entry(asVersion(Probes.plain(2), 1)));

        assertIsRefusedWhole(StaleVersionException.class, with(fits, entry(asVersion(Probes.plain(1), 1))));
        assertIsRefusedWhole(StaleVersionException.class, with(fits, entry(asVersion(Probes.plain(1), 3))));
        assertIsRefusedWhole(StaleVersionException.class, with(fits, entry(asVersion(Probes.plain(3), 2))));
        assertThat(listed()).containsExactly(here);
        assertThat(log()).hasSize(1);
    }

    @Test
    void store_9_the_newest_version_must_come_with_its_payload() {
        Entry<Probe> first = entry(asVersion(Probes.plain(1), 1));
        Entry<Probe> erased = new Entry<>(Probe.TYPE, first.change(), Optional.empty());

        assertIsRefusedWhole(IllegalArgumentException.class, List.of(entry(asVersion(Probes.plain(2), 1)), erased));
        store().restore(List.of(erased, entry(asVersion(Probes.plain(1), 2))));

        assertThat(stored(Probes.plain(1))).contains(asVersion(Probes.plain(1), 2));
        assertThat(payload(Probes.plain(1), 1)).isEmpty();
        assertThat(log()).hasSize(2);
    }

    @Test
    void store_9_restoring_nothing_does_nothing() {
        store().restore(List.of());

        assertThat(log()).isEmpty();
    }

    @Test
    void store_9_what_is_restored_is_kept_or_undone_with_its_transaction() {
        List<Entry<Probe>> some = List.of(entry(asVersion(Probes.plain(1), 1)));

        undone(() -> store().restore(some));
        assertThat(listed()).isEmpty();
        assertThat(log()).isEmpty();
        store().restore(some);

        assertThat(listed()).containsExactly(asVersion(Probes.plain(1), 1));
    }

    private void assertIsRefusedWhole(Class<? extends Exception> reason, List<Entry<Probe>> entries) {
        List<Probe> before = listed();
        assertThatExceptionOfType(reason).isThrownBy(() -> store().restore(entries));
        assertThat(listed()).isEqualTo(before);
    }

    private static List<Entry<Probe>> with(List<Entry<Probe>> entries, Entry<Probe> last) {
        List<Entry<Probe>> all = new ArrayList<>(entries);
        all.add(last);
        return all;
    }

    private static Entry<Probe> entry(Probe probe) {
        Change change = new Change(
                1,
                Probe.TYPE.ref(probe.id()),
                probe.header().network(),
                new Version(probe.header().version().number()),
                probe.header().owner(),
                WRITER,
                probe.header().changed(),
                Change.Kind.WRITTEN);
        return new Entry<>(Probe.TYPE, change, Optional.of(probe));
    }
}
