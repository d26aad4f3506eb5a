package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Change;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Version;

/** The clauses of {@link se.samverkan.record.ChangeLog}, as seen by one reader and one writer; and clause 3 of the storage. */
abstract class LogClauses extends TransactionClauses {

    @Test
    void log_1_every_stored_version_has_exactly_one_entry() {
        Probe first = save(Probes.plain(1));
        save(Probes.plain(2));
        save(first.withTitle("Second"));

        assertThat(store().changes().after(0, 10))
                .extracting(Change::record, change -> change.version().number())
                .containsExactly(tuple(ref(1), 1L), tuple(ref(2), 1L), tuple(ref(1), 2L));
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
            some = store().changes()
                    .after(read.isEmpty() ? 0 : read.get(read.size() - 1).position(), 10);
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
    void log_4_entries_of_anonymous_answers_name_nobody_and_appear_together_in_the_order_of_their_ids() {
        save(Probes.plain(9));
        for (long number : new long[] {3, 5, 1, 4}) {
            answer(number);
            save(Probes.plain(10 + number));
        }
        assertThat(answers()).isEmpty();

        Probe fifth = answer(2);

        assertThat(answers()).extracting(Change::record).isEqualTo(refs(1, 2, 3, 4, 5));
        assertThat(answers()).allSatisfy(change -> {
            assertThat(change.actor()).isEmpty();
            assertThat(change.at()).isEqualTo("2026-11-23T00:00:00Z");
        });
        assertThat(store().find(Probe.ANONYMOUS, fifth.id(), ALL)).contains(fifth);
    }

    private Probe answer(long number) {
        return save(
                Probe.ANONYMOUS,
                Probes.plain(number)
                        .withHeader(new HeaderBuilder()
                                .author(Optional.empty())
                                .time(Instant.parse("2026-11-23T00:00:00Z"))
                                .build()));
    }

    private List<Change> answers() {
        return store().changes().after(0, 100).stream()
                .filter(change -> change.record().type().equals(Probe.ANONYMOUS.name()))
                .toList();
    }

    private static List<RecordRef> refs(long... numbers) {
        return LongStream.of(numbers)
                .mapToObj(number -> Probe.ANONYMOUS.ref(Probes.plain(number).id()))
                .toList();
    }

    private static RecordRef ref(long number) {
        return Probe.TYPE.ref(Probes.plain(number).id());
    }
}
