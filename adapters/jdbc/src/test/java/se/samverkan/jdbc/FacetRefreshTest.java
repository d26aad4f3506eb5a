package se.samverkan.jdbc;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.record.Change;
import se.samverkan.record.Facets;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.StorageUnavailableException;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

/** Records that get the facets of a later edition of their type, while others write them, and when that is broken off. */
final class FacetRefreshTest {

    /** More than are taken in at once, twice. */
    private static final int MANY = 450;

    private static final int MILLISECONDS_TO_GO_PAST = 300;

    @ParameterizedTest
    @EnumSource
    void a_save_that_comes_while_its_record_is_read_is_found_as_it_was_saved(TestDatabase database) {
        try (Nodes nodes = new Nodes(database)) {
            Probe probe = save(nodes.first(), Probe.TYPE, NewProbe.plain());
            CountDownLatch read = new CountDownLatch(1);
            CountDownLatch saved = new CountDownLatch(1);
            RecordType<Probe> watched = watched(each -> {
                read.countDown();
                // The save goes past here if nothing holds it back.
                await(saved, MILLISECONDS_TO_GO_PAST);
            });

            nodes.together(List.<Callable<Object>>of(() -> nodes.first().refreshFacets(watched), () -> {
                await(read, 60_000);
                Probe newer = save(nodes.second(), Probe.LATER, probe.withTitle("Nyare"));
                saved.countDown();
                return newer;
            }));

            assertThat(titles(nodes.first())).containsOnlyKeys("Nyare").containsValue(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_lost_while_two_nodes_refresh_and_both_save_and_destroy(TestDatabase database) {
        try (Nodes nodes = new Nodes(database)) {
            List<Probe> probes = saveMany(nodes.first());
            AtomicBoolean refreshing = new AtomicBoolean(true);
            AtomicInteger refreshed = new AtomicInteger();
            Callable<Object> refresh = () -> {
                Object changed = nodes.second().refreshFacets(Probe.LATER);
                refreshing.set(refreshed.incrementAndGet() < 2);
                return changed;
            };

            nodes.together(List.of(
                    refresh,
                    refresh,
                    () -> changeAll(nodes.first(), probes.subList(0, MANY / 2), refreshing),
                    () -> changeAll(nodes.second(), probes.subList(MANY / 2, MANY), refreshing)));

            assertAreFoundByTheirTitles(nodes.first());
            assertThat(nodes.first().refreshFacets(Probe.LATER)).isZero();
        }
    }

    /** Changes records again and again, and destroys the last of them. */
    private static boolean changeAll(RecordStore store, List<Probe> probes, AtomicBoolean go) {
        List<Probe> newest = new ArrayList<>(probes);
        int round = 0;
        do {
            round++;
            for (int number = 0; number < newest.size(); number += 10) {
                Probe changed = newest.get(number).withTitle("Ändrad " + round + " " + number);
                newest.set(number, save(store, Probe.LATER, changed));
            }
        } while (go.get());
        store.destroy(
                Probe.LATER,
                newest.get(newest.size() - 1),
                Optional.of(HeaderBuilder.PERSON),
                HeaderBuilder.TIME.plusSeconds(1));
        return true;
    }

    @ParameterizedTest
    @EnumSource
    void what_was_broken_off_is_done_the_next_time(TestDatabase database) {
        Map<String, String> settings = database.fresh();
        try (JdbcRecordStore store = open(settings)) {
            saveMany(store);
            AtomicInteger seen = new AtomicInteger();
            RecordType<Probe> breaking = watched(each -> {
                if (seen.incrementAndGet() > MANY / 2) {
                    throw new IllegalStateException("broken off");
                }
            });

            assertThatIllegalStateException().isThrownBy(() -> store.refreshFacets(breaking));
            assertThat(titles(store).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as("records done before it was broken off")
                    .isBetween(1L, MANY - 1L);
        }
        try (JdbcRecordStore store = open(settings)) {
            assertThat(store.refreshFacets(Probe.LATER)).isBetween(1L, MANY - 1L);
            assertAreFoundByTheirTitles(store);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_ends_soon_when_its_thread_is_to_end_and_goes_on_later(TestDatabase database) {
        try (JdbcRecordStore store = open(database.fresh())) {
            saveMany(store);
            RecordType<Probe> interrupting =
                    watched(each -> Thread.currentThread().interrupt());

            assertThatExceptionOfType(StorageUnavailableException.class)
                    .isThrownBy(() -> store.refreshFacets(interrupting))
                    .withMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();

            store.refreshFacets(Probe.LATER);
            assertAreFoundByTheirTitles(store);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_works_where_the_tables_are_validated_or_trusted_and_leaves_them_as_they_are(TestDatabase database) {
        List.of("validate", "none").forEach(mode -> {
            Map<String, String> settings = database.fresh();
            List<Change> log;
            try (JdbcRecordStore store = open(settings)) {
                saveMany(store);
                log = store.changes().after(0, MANY + 1);
            }
            Map<String, String> careful = TestDatabase.with(settings, "samverkan.jdbc.migrations", mode);
            try (JdbcRecordStore store = open(careful)) {
                assertThat(store.refreshFacets(Probe.LATER)).isEqualTo(MANY);
                assertAreFoundByTheirTitles(store);
                assertThat(store.changes().after(0, MANY + 1)).isEqualTo(log);
            }
            List.of("validate", "none", "migrate").forEach(next -> {
                try (JdbcRecordStore store = open(TestDatabase.with(settings, "samverkan.jdbc.migrations", next))) {
                    assertThat(store.refreshFacets(Probe.LATER)).isZero();
                    Trial.assertWorks(store);
                }
            });
        });
    }

    private static JdbcRecordStore open(Map<String, String> settings) {
        return new JdbcStorageProvider().open(settings);
    }

    /** Probes as a later version finds them, by their titles; each is shown to a watcher before its facets are told. */
    private static RecordType<Probe> watched(Consumer<Probe> watcher) {
        return RecordType.of(Probe.LATER.name(), Probe.class, ProbeId::new, probe -> {
                    watcher.accept(probe);
                    return Facets.builder()
                            .addAll("theme", probe.themes())
                            .add("title", probe.title())
                            .build();
                })
                .sortedBy(Probe::moment)
                .withFacetEdition(2);
    }

    private static List<Probe> saveMany(RecordStore store) {
        return store.inTransaction(() -> {
            List<Probe> saved = new ArrayList<>();
            for (int number = 0; number < MANY; number++) {
                saved.add(save(store, Probe.TYPE, NewProbe.plain().withGroup(Optional.of("grupp"))));
            }
            return saved;
        });
    }

    private static Probe save(RecordStore store, RecordType<Probe> type, Probe probe) {
        return store.save(type, probe, Optional.of(HeaderBuilder.PERSON));
    }

    private static Map<String, Long> titles(RecordStore store) {
        return store.count(RecordQuery.of(Probe.LATER), "title", Visibility.everything());
    }

    private static void assertAreFoundByTheirTitles(RecordStore store) {
        List<Probe> all = store.all(RecordQuery.of(Probe.LATER), Visibility.everything());
        assertThat(all).hasSizeGreaterThan(MANY / 2);
        assertThat(titles(store)).isEqualTo(all.stream().collect(groupingBy(Probe::title, TreeMap::new, counting())));
        assertThat(store.count(RecordQuery.of(Probe.LATER), "group", Visibility.everything()))
                .isEmpty();
    }

    private static boolean await(CountDownLatch latch, long milliseconds) {
        try {
            return latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
