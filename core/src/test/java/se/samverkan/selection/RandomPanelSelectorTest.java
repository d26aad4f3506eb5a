package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;

final class RandomPanelSelectorTest {

    private static final List<Municipality> COUNTRY =
            MunicipalityCatalogue.bundled().all();
    private static final List<Candidate> POOL =
            COUNTRY.stream().map(Candidate::of).toList();

    private final PanelSelector selector = new RandomPanelSelector();

    private static Candidate person(int number, String... values) {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        for (int i = 0; i < values.length; i += 2) {
            all.put(values[i], values[i + 1]);
        }
        return new Candidate("p%03d".formatted(number), all.build());
    }

    private static void assertMeets(DrawRequest request, Selection selection) {
        assertThat(selection).isInstanceOf(Selection.Selected.class);
        List<String> members = ((Selection.Selected) selection).members();
        assertThat(members).hasSize(request.seats()).doesNotHaveDuplicates().isSorted();
        List<Candidate> chosen =
                request.pool().stream().filter(c -> members.contains(c.key())).toList();
        assertThat(chosen).hasSize(request.seats());
        assertThat(request.quotas())
                .allSatisfy(quota -> assertThat(quota.missedBy(
                                (int) chosen.stream().filter(quota::counts).count()))
                        .isZero());
    }

    @Test
    void meets_the_usual_quotas_of_24_municipalities_for_any_seed() {
        List<Quota> quotas = ProportionalQuotas.of(Feature.USUAL, COUNTRY, 24);
        for (long seed = 0; seed < 100; seed++) {
            DrawRequest request = new DrawRequest(POOL, quotas, 24, seed);
            assertMeets(request, selector.select(request));
        }
    }

    @Test
    void meets_quotas_without_any_slack() {
        List<Quota> quotas = new ArrayList<>();
        for (Feature feature : List.of(Feature.GROUP, Feature.AREA, Feature.SIZE, Feature.UNIVERSITY_TOWN)) {
            quotas.addAll(ProportionalQuotas.of(feature.key(), POOL, 30, 0));
        }
        for (long seed = 0; seed < 10; seed++) {
            DrawRequest request = new DrawRequest(POOL, quotas, 30, seed);
            assertMeets(request, selector.select(request));
        }
    }

    /** Quotas taken from a hidden panel can be met; they are exact, so that chance alone would seldom meet them. */
    @Test
    void finds_a_panel_wherever_one_was_hidden() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Candidate> pool = IntStream.range(0, 40)
                    .mapToObj(i -> person(
                            i, "a", "" + random.nextInt(4), "b", "" + random.nextInt(3), "c", "" + random.nextInt(5)))
                    .toList();
            List<Candidate> hidden = new ArrayList<>(pool);
            Collections.shuffle(hidden, random);
            DrawRequest request = new DrawRequest(pool, quotasOf(hidden.subList(0, 10), pool), 10, seed);
            assertMeets(request, selector.select(request));
        }
    }

    private static List<Quota> quotasOf(List<Candidate> panel, List<Candidate> pool) {
        Map<String, Quota> quotas = new TreeMap<>();
        for (Candidate candidate : pool) {
            candidate.values().forEach((feature, value) -> {
                int number = (int) panel.stream()
                        .filter(c -> c.value(feature).orElseThrow().equals(value))
                        .count();
                quotas.put(feature + value, new Quota(feature, value, number, number));
            });
        }
        return List.copyOf(quotas.values());
    }

    /** Only one panel of the 184,756 meets the quotas: mending and search must find it. */
    @Test
    void finds_a_needle_in_a_haystack() {
        List<Candidate> pool = IntStream.range(0, 20)
                .mapToObj(i -> person(i, "row", "" + i / 2, "side", i / 2 == i % 10 ? "l" : "r"))
                .toList();
        List<Quota> quotas = new ArrayList<>();
        IntStream.range(0, 10).forEach(row -> quotas.add(new Quota("row", "" + row, 1, 1)));
        long left = pool.stream()
                .filter(c -> c.value("side").orElseThrow().equals("l"))
                .count();
        quotas.add(new Quota("side", "l", (int) left, (int) left));
        DrawRequest request = new DrawRequest(pool, quotas, 10, 3);

        assertMeets(request, selector.select(request));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 20261123, Long.MIN_VALUE})
    void the_same_seed_gives_the_same_panel_whatever_the_order_of_the_pool(long seed) {
        List<Quota> quotas = ProportionalQuotas.of(Feature.USUAL, COUNTRY, 24);
        List<Candidate> turned = new ArrayList<>(POOL);
        Collections.reverse(turned);

        assertThat(selector.select(new DrawRequest(turned, quotas, 24, seed)))
                .isEqualTo(selector.select(new DrawRequest(POOL, quotas, 24, seed)));
    }

    /** The numbers are those of java.util.Random, whose algorithm its documentation fixes. */
    @Test
    void a_seed_gives_this_panel_on_every_machine() {
        Selection drawn = selector.select(new DrawRequest(POOL, List.of(), 6, 42));

        assertThat(drawn).isEqualTo(new Selection.Selected(GOLDEN, true, Optional.empty()));
    }

    private static final List<String> GOLDEN = List.of("1231", "1441", "1470", "1885", "2121", "2417");

    @Test
    void chance_is_even_when_there_are_no_quotas() {
        Map<String, Integer> drawn = new TreeMap<>();
        List<Candidate> pool = POOL.subList(0, 10);
        for (long seed = 0; seed < 4_000; seed++) {
            Selection selection = selector.select(new DrawRequest(pool, List.of(), 3, seed));
            ((Selection.Selected) selection).members().forEach(key -> drawn.merge(key, 1, Integer::sum));
        }

        assertThat(drawn).hasSize(10);
        assertThat(drawn.values()).allSatisfy(times -> assertThat(times).isBetween(1_100, 1_300));
    }

    @Test
    void the_whole_pool_can_be_the_panel() {
        DrawRequest request = new DrawRequest(POOL.subList(0, 5), List.of(), 5, 1);

        assertMeets(request, selector.select(request));
    }

    private Conflict onlyConflict(List<Candidate> pool, List<Quota> quotas, int seats) {
        Selection selection = selector.select(new DrawRequest(pool, quotas, seats, 1));
        assertThat(selection).isInstanceOf(Selection.Infeasible.class);
        List<Conflict> conflicts = ((Selection.Infeasible) selection).conflicts();
        assertThat(conflicts).hasSize(1);
        return conflicts.get(0);
    }

    @Test
    void tells_that_the_pool_is_too_small() {
        assertThat(onlyConflict(POOL.subList(0, 5), List.of(), 6))
                .isEqualTo(new Conflict(Conflict.Kind.POOL_TOO_SMALL, List.of(), 6, 5));
    }

    @Test
    void tells_that_a_quota_wants_more_than_there_are() {
        Quota quota = new Quota("group", "A1", 4, 5);

        Conflict conflict = onlyConflict(POOL, List.of(quota), 24);

        assertThat(conflict).isEqualTo(new Conflict(Conflict.Kind.TOO_FEW_IN_POOL, List.of(quota), 4, 3));
        assertThat(conflict.describe(Locale.forLanguageTag("sv")))
                .contains("Kommungrupp: A1 Storstad", "kräver 4", "bara 3");
        assertThat(conflict.describe(Locale.ENGLISH)).contains("Municipality group: A1 Large city", "needs 4");
    }

    @Test
    void tells_that_minimums_or_maximums_do_not_add_up_to_the_seats() {
        List<Quota> much = List.of(new Quota("part", "GOTALAND", 6, 9), new Quota("part", "NORRLAND", 5, 9));
        List<Quota> little = List.of(
                new Quota("part", "GOTALAND", 0, 3),
                new Quota("part", "SVEALAND", 0, 3),
                new Quota("part", "NORRLAND", 0, 3));

        assertThat(onlyConflict(POOL, much, 10))
                .isEqualTo(new Conflict(Conflict.Kind.MINIMUMS_ABOVE_SEATS, much, 11, 10));
        assertThat(onlyConflict(POOL, little, 10))
                .isEqualTo(new Conflict(Conflict.Kind.MAXIMUMS_BELOW_SEATS, little, 10, 9));
    }

    /** No large city has fewer than 100,000 inhabitants. */
    @Test
    void names_the_quotas_that_cannot_be_met_together_and_no_others() {
        Quota cities = new Quota("group", "A1", 2, 3);
        Quota large = new Quota("size", "FROM_100_000", 0, 1);
        List<Quota> quotas =
                List.of(new Quota("part", "NORRLAND", 1, 8), cities, new Quota("county", "14", 0, 4), large);

        assertThat(onlyConflict(POOL, quotas, 24))
                .isEqualTo(new Conflict(Conflict.Kind.TOGETHER, List.of(cities, large), 0, 0));
    }
}
