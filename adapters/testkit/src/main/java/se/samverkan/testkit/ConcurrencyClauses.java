package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Change;
import se.samverkan.record.OutboxMessage;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;

/** What must hold when many write at once: nothing lost, nothing doubled, nothing before what was read. */
abstract class ConcurrencyClauses extends KeysClauses {

    private static final int WRITES = 12;
    private static final int ROUNDS = 5;
    private static final int MESSAGES = 60;
    private static final int MOST_ATTEMPTS = 10;

    @Test
    void store_2_of_many_who_change_one_version_exactly_one_succeeds() throws Exception {
        Probe current = save(Probes.plain(1));
        for (int round = 1; round <= ROUNDS; round++) {
            Probe base = current;
            List<Boolean> won =
                    Threads.atOnce(Threads.MANY, writer -> succeeds(store(), base.withText("by " + writer)));

            assertThat(won).filteredOn(each -> each).hasSize(1);
            current = stored(base).orElseThrow();
            assertThat(current.header().version()).isEqualTo(new Version(round + 1L));
            assertThat(current.text()).isEqualTo("by " + won.indexOf(true));
        }
    }

    @Test
    void store_2_of_many_who_create_one_record_exactly_one_succeeds() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            Probe wanted = Probes.plain(round);
            List<Boolean> won =
                    Threads.atOnce(Threads.MANY, writer -> succeeds(store(), wanted.withText("by " + writer)));

            assertThat(won).filteredOn(each -> each).hasSize(1);
            assertThat(stored(wanted).orElseThrow().text()).isEqualTo("by " + won.indexOf(true));
        }
    }

    @Test
    void store_2_no_update_is_lost_when_all_try_again_after_a_stale_version() throws Exception {
        Probe counter = save(Probes.plain(1).withText("0"));

        Threads.atOnce(Threads.MANY, writer -> countUp(store(), counter, WRITES));

        assertCountedTo(counter, Threads.MANY * WRITES);
    }

    /** Adds one so many times, each time to what is newest. */
    static boolean countUp(RecordStore store, Probe counter, int times) {
        int done = 0;
        while (done < times) {
            Probe newest = store.find(Probe.TYPE, counter.id(), ALL).orElseThrow();
            done += succeeds(store, newest.withText(String.valueOf(Integer.parseInt(newest.text()) + 1))) ? 1 : 0;
        }
        return true;
    }

    final void assertCountedTo(Probe counter, int count) {
        Probe last = stored(counter).orElseThrow();
        assertThat(last.text()).isEqualTo(String.valueOf(count));
        assertThat(last.header().version()).isEqualTo(new Version(count + 1L));
        assertThat(store().changes().of(Probe.TYPE.ref(counter.id())))
                .extracting(change -> change.version().number())
                .hasSize(count + 1)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void store_3_many_who_write_different_records_all_succeed() throws Exception {
        Threads.atOnce(Threads.MANY, writer -> {
            for (int i = 0; i < WRITES; i++) {
                save(save(Probes.plain(writer * 1_000L + i)).withTitle("Second"));
            }
            return true;
        });

        assertThat(store().list(RecordQuery.of(Probe.TYPE), ALL).total()).isEqualTo((long) Threads.MANY * WRITES);
        assertThat(log()).hasSize(2 * Threads.MANY * WRITES);
    }

    @Test
    void log_2_a_reader_never_later_finds_an_entry_at_or_before_its_position() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);

        List<Change> read = Threads.beside(
                new Follower(store().changes()).whileOthersWrite(writing),
                () -> Threads.atOnce(
                        Threads.MANY, writer -> writeInTransactionsOfDifferentLengths(store(), writer, WRITES)),
                () -> writing.set(false));

        assertThat(read).containsExactlyElementsOf(new Follower(store().changes()).read());
        assertThat(read).extracting(Change::record).doesNotHaveDuplicates().hasSize(Threads.MANY * WRITES * 2);
    }

    static boolean writeInTransactionsOfDifferentLengths(RecordStore store, int writer, int writes) {
        for (int i = 0; i < writes; i++) {
            long number = writer * 1_000L + 2L * i;
            if ((writer + i) % 2 == 0) {
                store.inTransaction(() -> {
                    store.save(Probe.TYPE, Probes.plain(number), WRITER);
                    store.find(Probe.TYPE, Probes.plain(number).id(), ALL);
                    return store.save(Probe.TYPE, Probes.plain(number + 1), WRITER);
                });
            } else {
                store.save(Probe.TYPE, Probes.plain(number), WRITER);
                store.save(Probe.TYPE, Probes.plain(number + 1), WRITER);
            }
        }
        return true;
    }

    @Test
    void log_2_a_transaction_that_began_first_and_ends_last_is_not_missed() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        Follower follower = new Follower(store().changes());

        Threads.atOnce(2, number -> {
            if (number == 0) {
                return store().inTransaction(() -> {
                    save(Probes.plain(1));
                    begun.countDown();
                    return Threads.awaitOthers(written);
                });
            }
            boolean first = Threads.awaitOthers(begun);
            save(Probes.plain(2));
            follower.read();
            written.countDown();
            return first;
        });

        assertThat(follower.read()).containsExactlyElementsOf(log());
        assertThat(log()).extracting(Change::record).containsExactlyInAnyOrder(ref(1), ref(2));
    }

    @Test
    void log_4_all_who_answer_at_the_same_time_appear_once_and_by_fives() throws Exception {
        Threads.atOnce(Threads.MANY, writer -> {
            for (int i = 0; i < 5; i++) {
                store().save(Probe.ABOUT, Probes.answer(writer * 10L + i, "möte 1"), Optional.empty());
            }
            return true;
        });

        List<String> ids =
                log().stream().map(change -> change.record().id().toString()).toList();
        assertThat(ids).hasSize(5 * Threads.MANY).doesNotHaveDuplicates();
        for (int i = 0; i < ids.size(); i += 5) {
            assertThat(ids.subList(i, i + 5)).isSorted();
        }
    }

    @Test
    void store_5_a_transaction_is_seen_whole_or_not_at_all() throws Exception {
        Probe left = save(Probes.plain(1).withText("0"));
        Probe right = save(Probes.plain(2).withText("0"));
        AtomicBoolean writing = new AtomicBoolean(true);

        boolean alwaysEqual = Threads.beside(
                () -> {
                    boolean equal = true;
                    while (writing.get()) {
                        List<Probe> both = store().findAll(Probe.TYPE, List.of(left.id(), right.id()), ALL);
                        equal &= both.get(0).text().equals(both.get(1).text());
                    }
                    return equal;
                },
                () -> raise(left, right),
                () -> writing.set(false));

        assertThat(alwaysEqual).isTrue();
    }

    private boolean raise(Probe left, Probe right) {
        for (int i = 1; i <= 2 * WRITES; i++) {
            String text = String.valueOf(i);
            store().inTransaction(() -> {
                save(stored(left).orElseThrow().withText(text));
                return save(stored(right).orElseThrow().withText(text));
            });
        }
        return true;
    }

    @Test
    void store_5_transactions_that_meet_crosswise_both_succeed() throws Exception {
        List<Probe> both = List.of(save(Probes.plain(1)), save(Probes.plain(2)));
        CountDownLatch met = new CountDownLatch(2);

        Threads.atOnce(2, number -> {
            boolean done = false;
            for (int attempt = 1; !done && attempt <= MOST_ATTEMPTS; attempt++) {
                done = isWrittenCrosswise(both, number, met);
            }
            return done;
        });

        assertThat(listed()).extracting(probe -> probe.header().version()).containsOnly(new Version(3));
        assertThat(log()).hasSize(6);
    }

    /** Writes one record, meets the other who has written the other, and writes that; false if it had read what is no longer newest. */
    private boolean isWrittenCrosswise(List<Probe> both, int number, CountDownLatch met) {
        try {
            return store().inTransaction(() -> {
                save(stored(both.get(number)).orElseThrow().withText("first of " + number));
                met.countDown();
                boolean came = Threads.awaitOthers(met);
                save(stored(both.get(1 - number)).orElseThrow().withText("second of " + number + came));
                return true;
            });
        } catch (StaleVersionException somebodyElseWasFirst) {
            return false;
        }
    }

    @Test
    void outbox_2_many_who_claim_at_the_same_time_share_the_messages_without_doubling_any() throws Exception {
        assertIsShared(List.of(store()));
    }

    /** Lets many claim until there is nothing left, and delivers what they got. */
    final void assertIsShared(List<RecordStore> openings) throws Exception {
        store().inTransaction(() -> {
            for (int i = 0; i < MESSAGES; i++) {
                outbox().put(message(i, NOW));
            }
            return true;
        });

        List<List<OutboxMessage>> claimed = Threads.atOnce(
                Threads.MANY, claimer -> claimedAndDelivered(openings.get(claimer % openings.size()), claimer));

        List<OutboxMessage> all = new ArrayList<>(claimedAndDelivered(store(), 1));
        claimed.forEach(all::addAll);
        assertThat(all).extracting(OutboxMessage::id).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(all).extracting(OutboxMessage::attempt).containsOnly(1);
        assertThat(outbox().waiting(MAIL)).isZero();
    }

    private static List<OutboxMessage> claimedAndDelivered(RecordStore store, int claimer) {
        List<OutboxMessage> all = new ArrayList<>();
        List<OutboxMessage> some;
        do {
            some = store.outbox().orElseThrow().claim(MAIL, NOW, LEASE, 1 + claimer % 4);
            some.forEach(message ->
                    assertThat(store.outbox().orElseThrow().delivered(message)).isTrue());
            all.addAll(some);
        } while (!some.isEmpty());
        return all;
    }

    @Test
    void keys_1_many_who_ask_first_at_the_same_time_get_one_pseudonym() throws Exception {
        assertOnePseudonym(List.of(store()));
    }

    final void assertOnePseudonym(List<RecordStore> openings) throws Exception {
        needs(Capability.PERSON_KEYS);
        for (int round = 1; round <= ROUNDS; round++) {
            String subject = "subject " + round;
            List<PersonId> persons = Threads.atOnce(
                    Threads.MANY,
                    asker -> openings.get(asker % openings.size())
                            .personKeys()
                            .orElseThrow()
                            .of(subject));

            assertThat(persons).containsOnly(persons.get(0));
            assertThat(keys().subject(persons.get(0))).contains(subject);
        }
    }

    static boolean succeeds(RecordStore store, Probe probe) {
        try {
            store.save(Probe.TYPE, probe, WRITER);
            return true;
        } catch (StaleVersionException e) {
            return false;
        }
    }
}
