package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Change;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;

/** What must hold when many write at once: nothing lost, nothing doubled, nothing before what was read. */
abstract class ConcurrencyClauses extends LogClauses {

    private static final int WRITERS = 8;
    private static final int WRITES = 25;
    private static final long PATIENCE_SECONDS = 120;

    @Test
    void store_2_of_many_who_change_one_version_exactly_one_succeeds() throws Exception {
        Probe current = save(Probes.plain(1));
        for (int round = 1; round <= 10; round++) {
            Probe base = current;
            CyclicBarrier start = new CyclicBarrier(WRITERS);
            List<Boolean> won = atOnce(writer -> {
                start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return succeeds(base.withText("by " + writer));
            });

            assertThat(won).filteredOn(each -> each).hasSize(1);
            current = stored(base).orElseThrow();
            assertThat(current.header().version()).isEqualTo(new Version(round + 1L));
            assertThat(current.text()).isEqualTo("by " + won.indexOf(true));
        }
    }

    @Test
    void store_2_of_many_who_create_one_record_exactly_one_succeeds() throws Exception {
        for (int round = 1; round <= 10; round++) {
            Probe wanted = Probes.plain(round);
            CyclicBarrier start = new CyclicBarrier(WRITERS);
            List<Boolean> won = atOnce(writer -> {
                start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return succeeds(wanted.withText("by " + writer));
            });

            assertThat(won).filteredOn(each -> each).hasSize(1);
            assertThat(stored(wanted).orElseThrow().text()).isEqualTo("by " + won.indexOf(true));
        }
    }

    @Test
    void store_2_no_update_is_lost_when_all_try_again_after_a_stale_version() throws Exception {
        Probe counter = save(Probes.plain(1).withText("0"));

        atOnce(writer -> {
            int done = 0;
            while (done < WRITES) {
                Probe newest = stored(counter).orElseThrow();
                done += succeeds(newest.withText(String.valueOf(Integer.parseInt(newest.text()) + 1))) ? 1 : 0;
            }
            return true;
        });

        Probe last = stored(counter).orElseThrow();
        assertThat(last.text()).isEqualTo(String.valueOf(WRITERS * WRITES));
        assertThat(last.header().version()).isEqualTo(new Version(WRITERS * WRITES + 1L));
        assertThat(store().changes().of(Probe.TYPE.ref(counter.id())))
                .extracting(change -> change.version().number())
                .hasSize(WRITERS * WRITES + 1)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void store_3_many_who_write_different_records_all_succeed() throws Exception {
        atOnce(writer -> {
            for (int i = 0; i < WRITES; i++) {
                Probe first = save(Probes.plain(writer * 1_000L + i));
                save(first.withTitle("Second"));
            }
            return true;
        });

        assertThat(store().list(RecordQuery.of(Probe.TYPE), ALL).total()).isEqualTo((long) WRITERS * WRITES);
        assertThat(store().changes().after(0, 1_000)).hasSize(2 * WRITERS * WRITES);
    }

    @Test
    void log_2_a_reader_never_later_finds_an_entry_at_or_before_its_position() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Change> read = new ArrayList<>();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<?> reading = reader.submit(() -> {
            boolean last;
            do {
                last = !writing.get();
                follow(read);
            } while (!last);
        });
        try {
            atOnce(this::writeInTransactionsOfDifferentLengths);
        } finally {
            writing.set(false);
            reader.shutdown();
        }
        reading.get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        List<Change> all = new ArrayList<>();
        follow(all);
        assertThat(read).containsExactlyElementsOf(all);
        assertThat(all).extracting(Change::record).doesNotHaveDuplicates().hasSize(WRITERS * WRITES * 2);
    }

    private boolean writeInTransactionsOfDifferentLengths(int writer) {
        for (int i = 0; i < WRITES; i++) {
            long number = writer * 1_000L + 2L * i;
            if ((writer + i) % 2 == 0) {
                store().inTransaction(() -> {
                    save(Probes.plain(number));
                    stored(Probes.plain(number));
                    return save(Probes.plain(number + 1));
                });
            } else {
                save(Probes.plain(number));
                save(Probes.plain(number + 1));
            }
        }
        return true;
    }

    private void follow(List<Change> read) {
        List<Change> more;
        do {
            more = store().changes()
                    .after(read.isEmpty() ? 0 : read.get(read.size() - 1).position(), 50);
            read.addAll(more);
        } while (!more.isEmpty());
    }

    @Test
    void store_5_a_transaction_is_seen_whole_or_not_at_all() throws Exception {
        Probe left = save(Probes.plain(1).withText("0"));
        Probe right = save(Probes.plain(2).withText("0"));
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<Boolean> alwaysEqual = reader.submit(() -> {
            boolean equal = true;
            while (writing.get()) {
                List<Probe> both = store().findAll(Probe.TYPE, List.of(left.id(), right.id()), ALL);
                equal &= both.get(0).text().equals(both.get(1).text());
            }
            return equal;
        });
        try {
            raise(left, right);
        } finally {
            writing.set(false);
            reader.shutdown();
        }

        assertThat(alwaysEqual.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private void raise(Probe left, Probe right) {
        for (int i = 1; i <= WRITES; i++) {
            String text = String.valueOf(i);
            store().inTransaction(() -> {
                save(stored(left).orElseThrow().withText(text));
                return save(stored(right).orElseThrow().withText(text));
            });
        }
    }

    private boolean succeeds(Probe probe) {
        try {
            save(probe);
            return true;
        } catch (StaleVersionException e) {
            return false;
        }
    }

    /** One writer of many. */
    private interface Writer {
        boolean write(int number) throws Exception;
    }

    private static List<Boolean> atOnce(Writer writer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                work.add(() -> writer.write(number));
            }
            return results(threads.invokeAll(work, PATIENCE_SECONDS, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Boolean> results(List<Future<Boolean>> futures) throws InterruptedException {
        List<Boolean> results = new ArrayList<>();
        for (Future<Boolean> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                throw new AssertionError("A writer failed with something else than a stale version", e.getCause());
            }
        }
        return results;
    }
}
