package se.samverkan.testkit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Change;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordQuery.Order;
import se.samverkan.record.RecordStore;

/** That a storage offers what is declared; what holds between its openings, and between the time zones of those who open it. */
abstract class OpeningClauses extends ConcurrencyClauses {

    private static final int WRITES = 12;
    private static final int MORE_THAN_ARE_REFRESHED_AT_ONCE = 230;

    @Test
    void capability_contents_outbox_and_person_keys_are_offered_as_declared() {
        assertThat(store().contents().isPresent())
                .as("contents() is present: declare CONTENTS if and only if it is")
                .isEqualTo(offered().contains(Capability.CONTENTS));
        assertThat(store().outbox().isPresent())
                .as("outbox() is present: declare OUTBOX if and only if it is")
                .isEqualTo(offered().contains(Capability.OUTBOX));
        assertThat(store().personKeys().isPresent())
                .as("personKeys() is present: declare PERSON_KEYS if and only if it is")
                .isEqualTo(offered().contains(Capability.PERSON_KEYS));
    }

    @Test
    void capability_a_storage_that_is_not_declared_to_be_opened_several_times_refuses_it() {
        if (!offered().contains(Capability.SEVERAL_OPENINGS)) {
            assertThat(catchThrowable(this::openAgain))
                    .as("a second opening must be refused while the first is open, or SEVERAL_OPENINGS declared")
                    .isInstanceOf(RuntimeException.class);
        } else {
            assertThat(openAgain()).isNotSameAs(store());
        }
    }

    @Test
    void capability_a_storage_that_is_not_declared_to_keep_cannot_be_opened_again() {
        closeStore();
        if (offered().contains(Capability.KEEPS)) {
            assertThat(openAgain()).isNotSameAs(store());
        } else {
            assertThat(catchThrowable(this::openAgain))
                    .as("reopen() is overridden: declare KEEPS")
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void store_11_records_are_found_by_facets_that_their_type_got_after_they_were_saved() {
        List<Probe> saved = saveAll(Probe.TYPE, new Probes(11).many(MORE_THAN_ARE_REFRESHED_AT_ONCE));
        List<Change> log = store().changes().after(0, 1_000);

        store().refreshFacets(Probe.LATER);

        assertThat(store().count(RecordQuery.of(Probe.LATER), "title", ALL))
                .isEqualTo(saved.stream().collect(groupingBy(Probe::title, TreeMap::new, counting())));
        assertThat(store().count(RecordQuery.of(Probe.LATER), "group", ALL)).isEmpty();
        Probe one = saved.get(0);
        RecordQuery<Probe> byTitle = RecordQuery.of(Probe.LATER).with("title", one.title());
        assertThat(store().list(byTitle, ALL).items()).contains(one);
        assertThat(store().slice(byTitle, Optional.empty(), ALL).items()).contains(one);
        assertThat(store().changes().after(0, 1_000)).isEqualTo(log);
        assertThat(store().refreshFacets(Probe.LATER)).isZero();
    }

    @Test
    void store_1_what_one_opening_writes_another_finds() {
        RecordStore other = other();
        Probe saved = save(Probes.plain(1));

        assertThat(other.find(Probe.TYPE, saved.id(), ALL)).contains(saved);
        Probe second = other.save(Probe.TYPE, saved.withTitle("Second"), WRITER);
        assertThat(stored(saved)).contains(second);
        assertThat(listed()).containsExactly(second);
    }

    @Test
    void store_2_no_update_is_lost_between_two_openings() throws Exception {
        List<RecordStore> both = List.of(store(), other());
        Probe counter = save(Probes.plain(1).withText("0"));

        Threads.atOnce(4, writer -> countUp(both.get(writer % 2), counter, WRITES));

        assertCountedTo(counter, 4 * WRITES);
    }

    @Test
    void log_2_a_reader_of_one_opening_misses_nothing_of_another() throws Exception {
        List<RecordStore> both = List.of(store(), other());
        AtomicBoolean writing = new AtomicBoolean(true);

        List<Change> read = Threads.beside(
                new Follower(store().changes()).whileOthersWrite(writing),
                () -> Threads.atOnce(
                        4, writer -> writeInTransactionsOfDifferentLengths(both.get(writer % 2), writer, WRITES)),
                () -> writing.set(false));

        assertThat(read).containsExactlyElementsOf(new Follower(both.get(1).changes()).read());
        assertThat(read).extracting(Change::record).doesNotHaveDuplicates().hasSize(4 * WRITES * 2);
    }

    @Test
    void log_4_answers_given_in_two_openings_appear_together() {
        RecordStore other = other();
        for (long number = 1; number <= 5; number++) {
            RecordStore one = number % 2 == 0 ? store() : other;
            one.save(Probe.ABOUT, Probes.answer(number, "möte 1"), Optional.empty());
        }

        assertThat(log()).hasSize(5).isEqualTo(other.changes().after(0, MOST_ENTRIES));
    }

    @Test
    void outbox_2_two_openings_share_the_messages_without_doubling_any() throws Exception {
        needs(Capability.OUTBOX);
        assertIsShared(List.of(store(), other()));
    }

    @Test
    void keys_1_two_openings_that_ask_first_at_the_same_time_get_one_pseudonym() throws Exception {
        needs(Capability.PERSON_KEYS);
        assertOnePseudonym(List.of(store(), other()));
    }

    private RecordStore other() {
        needs(Capability.SEVERAL_OPENINGS);
        return openAgain();
    }

    @Test
    void store_1_moments_are_the_same_whatever_the_time_zone_of_who_writes_and_who_reads() {
        List<Instant> moments = List.of(
                Instant.parse("2026-03-29T01:30:00.000001Z"),
                Instant.parse("2026-10-25T00:30:00Z"),
                Instant.parse("2026-10-25T01:30:00Z"),
                Instant.parse("1878-12-31T23:59:59.999999Z"),
                Instant.parse("2100-02-28T23:30:00Z"));
        TimeZone before = TimeZone.getDefault();
        try {
            for (int i = 0; i < moments.size(); i++) {
                TimeZone.setDefault(TimeZone.getTimeZone(i % 2 == 0 ? "Europe/Stockholm" : "Pacific/Kiritimati"));
                save(Probes.plain(i).at(moments.get(i)));
            }
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertMomentsAre(moments);
            if (offered().contains(Capability.KEEPS)) {
                closeAndOpen();
                assertMomentsAre(moments);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void assertMomentsAre(List<Instant> moments) {
        for (int i = 0; i < moments.size(); i++) {
            assertThat(stored(Probes.plain(i)).orElseThrow().moment()).isEqualTo(moments.get(i));
        }
        assertThat(store().slice(in(Order.OLDEST_FIRST), Optional.empty(), ALL).items())
                .extracting(Probe::moment)
                .isSorted()
                .hasSameElementsAs(moments);
        assertThat(log()).extracting(Change::at).containsOnly(HeaderBuilder.TIME);
    }
}
