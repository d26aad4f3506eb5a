package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.record.Version;

/** Clauses 1 to 3 of {@link se.samverkan.record.ChangeLog}, as seen by one reader and one writer; and clause 3 of the storage. */
abstract class LogClauses extends TransactionClauses {

    @Test
    void store_3_every_stored_version_has_exactly_one_entry() {
        Probe first = save(Probes.plain(1));
        save(Probes.plain(2));
        save(first.withTitle("Second"));

        assertThat(store().changes().after(0, 10))
                .extracting(Change::record, change -> change.version().number())
                .containsExactly(tuple(ref(1), 1L), tuple(ref(2), 1L), tuple(ref(1), 2L));
    }

    @Test
    void log_1_every_record_of_every_type_has_an_entry_for_each_version() {
        save(Probe.SETTINGS, Probes.plain(1));
        save(Probe.TYPE, Probes.there(Probes.plain(1)));
        save(save(Probes.plain(2)).withTitle("Second"));

        assertThat(store().changes().of(Probe.SETTINGS.ref(Probes.plain(1).id())))
                .hasSize(1);
        assertThat(store().changes().of(ref(1))).hasSize(1);
        assertThat(store().changes().of(ref(2))).hasSize(2);
        assertThat(log()).hasSize(4);
    }

    @Test
    void log_1_an_entry_tells_network_owner_actor_and_time() {
        Probe saved = save(new Probes(11).next());

        Change change = store().changes().of(Probe.TYPE.ref(saved.id())).get(0);

        assertThat(change.network()).isEqualTo(saved.header().network());
        assertThat(change.owner()).isEqualTo(saved.header().owner());
        assertThat(change.actor()).isEqualTo(WRITER);
        assertThat(change.at()).isEqualTo(saved.header().changed());
        assertThat(change.position()).isPositive();
    }

    @Test
    void log_2_positions_grow_and_reading_goes_on_where_it_stopped() {
        saveAll(Probe.TYPE, new Probes(12).many(25));
        List<Change> read = new ArrayList<>();
        List<Change> some;
        do {
            long last = read.isEmpty() ? 0 : read.get(read.size() - 1).position();
            some = store().changes().after(last, 10);
            assertThat(some).hasSizeLessThanOrEqualTo(10).allMatch(change -> change.position() > last);
            read.addAll(some);
        } while (!some.isEmpty());

        assertThat(read).hasSize(25).doesNotHaveDuplicates();
        assertThat(read).extracting(Change::position).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void log_2_nothing_comes_after_the_last_position() {
        save(Probes.plain(1));
        long last = store().changes().after(0, 1).get(0).position();

        assertThat(store().changes().after(last, 10)).isEmpty();
        assertThat(store().changes().after(Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void log_2_positions_of_an_undone_transaction_are_not_given_to_what_was_read() {
        save(Probes.plain(1));
        long read = store().changes().after(0, 10).get(0).position();
        undone(() -> save(Probes.plain(2)));
        save(Probes.plain(3));

        assertThat(store().changes().after(read, 10)).extracting(Change::record).containsExactly(ref(3));
    }

    @Test
    void log_3_the_payload_is_the_record_as_it_was_written() {
        Probe first = save(Probes.plain(1).withText("före 🚲"));
        Probe second = save(first.withText("efter"));

        assertThat(store().changes().payload(Probe.TYPE, first.id(), new Version(1)))
                .contains(first);
        assertThat(store().changes().payload(Probe.TYPE, first.id(), new Version(2)))
                .contains(second);
    }

    @Test
    void log_3_there_is_no_payload_of_an_unknown_version() {
        Probe first = save(Probes.plain(1));

        assertThat(store().changes().payload(Probe.TYPE, first.id(), new Version(2)))
                .isEmpty();
        assertThat(store().changes().payload(Probe.TYPE, Probes.plain(2).id(), new Version(1)))
                .isEmpty();
        assertThat(store().changes().payload(Probe.SETTINGS, first.id(), new Version(1)))
                .isEmpty();
    }

    @Test
    void log_3_the_history_of_a_record_is_its_own_and_in_order() {
        Probe first = save(Probes.plain(1));
        save(Probes.plain(2));
        save(save(first.withTitle("Second")).withTitle("Third"));

        assertThat(store().changes().of(ref(1)))
                .extracting(change -> change.version().number())
                .containsExactly(1L, 2L, 3L);
        assertThat(store().changes().of(ref(9))).isEmpty();
    }

    @Test
    void log_3_the_history_of_a_type_and_network_comes_with_what_was_written() {
        Probe first = save(Probes.plain(1));
        save(Probes.there(Probes.plain(2)));
        save(Probe.SETTINGS, Probes.plain(3));
        Probe second = save(first.withTitle("Second"));
        Probe third = save(Probes.plain(4));

        List<Entry<Probe>> history = history(Probe.TYPE, 0, 10);
        assertThat(history)
                .extracting(Entry::payload)
                .containsExactly(Optional.of(first), Optional.of(second), Optional.of(third));
        assertThat(history)
                .extracting(Entry::change)
                .isEqualTo(log().stream()
                        .filter(change -> change.network().equals(HeaderBuilder.NETWORK))
                        .filter(change -> change.record().type().equals("probe"))
                        .toList());
        assertThat(history(Probe.TYPE, 0, 2)).isEqualTo(history.subList(0, 2));
        assertThat(history(Probe.TYPE, history.get(1).change().position(), 10)).isEqualTo(history.subList(2, 3));
        assertThat(history(Probe.TYPE, Long.MAX_VALUE, 10)).isEmpty();
    }

    final List<Entry<Probe>> history(RecordType<Probe> type, long position, int limit) {
        return store().changes().history(type, HeaderBuilder.NETWORK, position, limit);
    }

    static RecordRef ref(long number) {
        return Probe.TYPE.ref(Probes.plain(number).id());
    }
}
