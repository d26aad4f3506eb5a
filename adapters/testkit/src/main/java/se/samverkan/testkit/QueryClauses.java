package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Page;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordQuery.Order;
import se.samverkan.record.RecordType;
import se.samverkan.record.SwedishOrder;
import se.samverkan.record.Visibility;

/** Clause 4 of {@link se.samverkan.record.RecordStore}: a query returns exactly what may be seen and is looked for, in order. */
abstract class QueryClauses extends SavingClauses {

    private static final int MANY = 120;
    private static final int SOME = 20;
    private static final List<Optional<PersonId>> READERS =
            List.of(Optional.empty(), Optional.of(Probes.PERSONS.get(0)), Optional.of(Probes.PERSONS.get(2)));

    @Test
    void store_4_a_reader_sees_exactly_what_the_visibility_permits() {
        for (RecordType<Probe> type : List.of(Probe.TYPE, Probe.SETTINGS, Probe.ANONYMOUS)) {
            List<Probe> saved = expected(saveAll(type, new Probes(4).many(MANY)), RecordQuery.of(type), ALL);
            for (Visibility visibility : visibilities(type == Probe.TYPE)) {
                assertSeesExactly(type, saved, visibility);
            }
        }
    }

    private void assertSeesExactly(RecordType<Probe> type, List<Probe> saved, Visibility visibility) {
        RecordQuery<Probe> query = RecordQuery.of(type);
        List<Probe> permitted =
                saved.stream().filter(probe -> visibility.permits(type, probe)).toList();
        List<Probe> some = saved.subList(0, SOME);

        assertThat(store().list(query, visibility).items()).as("%s", visibility).isEqualTo(permitted);
        assertThat(store().list(query.page(1, 1), visibility).total()).isEqualTo(permitted.size());
        assertThat(store().count(query, "theme", visibility)).isEqualTo(counted(permitted, type, "theme"));
        assertThat(store().findAll(type, some.stream().map(Probe::id).toList(), visibility))
                .isEqualTo(some.stream().filter(permitted::contains).toList());
        assertThat(store().find(type, some.get(0).id(), visibility))
                .isEqualTo(Optional.of(some.get(0)).filter(permitted::contains));
    }

    /** Every level with every person and organisation where they count; where they should not, and for special types, some of each. */
    private static List<Visibility> visibilities(boolean every) {
        List<Visibility> all = new ArrayList<>();
        for (Optional<NetworkId> network : List.of(Optional.<NetworkId>empty(), Optional.of(Probes.NETWORKS.get(0)))) {
            for (Visibility.Level level : Visibility.Level.values()) {
                boolean counts = level == Visibility.Level.MEMBER || level == Visibility.Level.COORDINATOR;
                for (int i = 0; i < READERS.size(); i++) {
                    for (int j = 0; j < READERS.size(); j++) {
                        if (i == j || (every && counts)) {
                            all.add(new Visibility(
                                    network, level, organisations().get(j), READERS.get(i)));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<Set<OrganisationId>> organisations() {
        return List.of(
                new HashSet<>(),
                new HashSet<>(Probes.ORGANISATIONS.subList(0, 1)),
                new HashSet<>(Probes.ORGANISATIONS.subList(1, 3)));
    }

    @Test
    void store_4_one_of_the_values_of_every_facet_must_be_there() {
        List<Probe> saved = saveAll(Probe.TYPE, new Probes(5).many(MANY));
        for (RecordQuery<Probe> query : queries()) {
            assertThat(store().list(query, ALL).items())
                    .as("%s", query.facets())
                    .containsExactlyElementsOf(expected(saved, query, ALL));
        }
    }

    private static List<RecordQuery<Probe>> queries() {
        RecordQuery<Probe> all = RecordQuery.of(Probe.TYPE);
        return List.of(
                all.with("theme", Probes.THEMES.get(0)),
                all.with("theme", Probes.THEMES.get(3)),
                all.with("theme", Probes.THEMES.get(4)),
                all.with("theme", "cykel"),
                all.withAny("theme", Probes.THEMES),
                all.withAny("theme", Probes.THEMES.subList(1, 3)).with("group", "C7"),
                all.withAny("theme", List.of()),
                all.with("group", "A1"),
                all.with("unknown", "A1"),
                all.with("group", "%"));
    }

    @Test
    void store_4_lists_come_in_the_order_asked_for_with_ties_broken_by_id() {
        List<Probe> saved = saveAll(Probe.TYPE, new Probes(6).many(MANY));
        for (Order order : Order.values()) {
            RecordQuery<Probe> query = in(order);
            assertThat(store().list(query, ALL).items())
                    .as("%s", order)
                    .containsExactlyElementsOf(expected(saved, query, ALL));
        }
    }

    @Test
    void store_4_titles_are_sorted_as_a_swede_expects() {
        List<String> titles = List.of("Öland", "Zorn", "åre", "Ärtemark", "Arboga", "Åmål", "Élan", "2 hjul");
        for (int i = 0; i < titles.size(); i++) {
            save(Probes.plain(i).withTitle(titles.get(i)));
        }

        assertThat(store().list(RecordQuery.of(Probe.TYPE), ALL).items())
                .extracting(Probe::title)
                .containsExactly("2 hjul", "Arboga", "Élan", "Zorn", "Åmål", "åre", "Ärtemark", "Öland");
    }

    @Test
    void store_4_pages_together_are_the_whole_list() {
        List<Probe> saved = saveAll(Probe.TYPE, new Probes(7).many(53));
        for (Order order : Order.values()) {
            List<Probe> read = new ArrayList<>();
            Page<Probe> page;
            int number = 1;
            do {
                page = store().list(in(order).page(number++, 10), ALL);
                assertThat(page.total()).isEqualTo(53);
                read.addAll(page.items());
            } while (page.hasNext());
            assertThat(read).containsExactlyElementsOf(expected(saved, in(order), ALL));
        }
    }

    @Test
    void store_4_a_page_after_the_last_is_empty_and_tells_the_total() {
        saveAll(Probe.TYPE, new Probes(8).many(3));

        Page<Probe> page = store().list(RecordQuery.of(Probe.TYPE).page(9, 2), ALL);

        assertThat(page.items()).isEmpty();
        assertThat(page.total()).isEqualTo(3);
    }

    @Test
    void store_4_counting_by_a_facet_leaves_aside_the_condition_on_it() {
        List<Probe> saved = saveAll(Probe.TYPE, new Probes(9).many(MANY));
        RecordQuery<Probe> query =
                RecordQuery.of(Probe.TYPE).with("theme", Probes.THEMES.get(0)).with("group", "C7");

        assertThat(store().count(query, "theme", ALL))
                .isEqualTo(counted(
                        expected(saved, RecordQuery.of(Probe.TYPE).with("group", "C7"), ALL), Probe.TYPE, "theme"));
        assertThat(store().count(query.page(3, 1), "group", ALL))
                .isEqualTo(counted(
                        expected(saved, RecordQuery.of(Probe.TYPE).with("theme", Probes.THEMES.get(0)), ALL),
                        Probe.TYPE,
                        "group"));
        assertThat(store().count(query, "unknown", ALL)).isEmpty();
    }

    @Test
    void store_4_counts_come_by_value() {
        saveAll(Probe.TYPE, new Probes(9).many(MANY));

        assertThat(List.copyOf(
                        store().count(RecordQuery.of(Probe.TYPE), "theme", ALL).keySet()))
                .isSorted();
    }

    @Test
    void store_4_a_record_is_found_by_its_newest_values_only() {
        Probe first = save(Probes.plain(1).withThemes(Set.of("gång")).withTitle("Zorn"));
        Probe second = save(first.withThemes(Set.of("cykel")).withTitle("Arboga"));
        save(Probes.plain(2).withTitle("Mora"));

        assertThat(store().list(RecordQuery.of(Probe.TYPE).with("theme", "gång"), ALL)
                        .items())
                .isEmpty();
        assertThat(store().list(RecordQuery.of(Probe.TYPE).with("theme", "cykel"), ALL)
                        .items())
                .containsExactly(second);
        assertThat(store().list(RecordQuery.of(Probe.TYPE), ALL).items().get(0)).isEqualTo(second);
        assertThat(store().count(RecordQuery.of(Probe.TYPE), "theme", ALL).keySet())
                .containsExactly("cykel");
    }

    static RecordQuery<Probe> in(Order order) {
        RecordQuery<Probe> query = RecordQuery.of(Probe.TYPE);
        return switch (order) {
            case TITLE -> query;
            case NEWEST_FIRST -> query.newestFirst();
            case OLDEST_FIRST -> query.oldestFirst();
        };
    }

    /** The clause in words of code. */
    static List<Probe> expected(List<Probe> saved, RecordQuery<Probe> query, Visibility visibility) {
        return saved.stream()
                .filter(probe -> visibility.permits(query.type(), probe))
                .filter(probe -> query.facets().entrySet().stream()
                        .allMatch(wanted -> query.type().facets(probe).of(wanted.getKey()).stream()
                                .anyMatch(wanted.getValue()::contains)))
                .sorted(comparator(query.order()))
                .toList();
    }

    private static Comparator<Probe> comparator(Order order) {
        Comparator<Probe> byTime = Comparator.comparing(Probe::moment);
        Comparator<Probe> byId =
                Comparator.comparing(probe -> probe.id().value().toString());
        return switch (order) {
            case TITLE ->
                Comparator.<Probe, String>comparing(probe -> SwedishOrder.key(probe.title()))
                        .thenComparing(byId);
            case NEWEST_FIRST -> byTime.thenComparing(byId).reversed();
            case OLDEST_FIRST -> byTime.thenComparing(byId);
        };
    }

    private static Map<String, Long> counted(List<Probe> probes, RecordType<Probe> type, String facet) {
        Map<String, Long> counts = new TreeMap<>();
        probes.forEach(probe -> type.facets(probe).of(facet).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }
}
