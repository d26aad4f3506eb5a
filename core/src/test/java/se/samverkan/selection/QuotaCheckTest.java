package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class QuotaCheckTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final List<Candidate> pool = new ArrayList<>();

    private QuotaCheckTest have(int number, String... values) {
        for (int i = 0; i < number; i++) {
            pool.add(Pools.candidate(pool.size(), values));
        }
        return this;
    }

    private Feasibility check(int seats, Quota... quotas) {
        return new QuotaCheck().check(new DrawRequest(pool, List.of(quotas), seats, 0));
    }

    private static Relaxation relaxation(Feasibility answer) {
        assertThat(answer).isInstanceOf(Feasibility.Infeasible.class);
        return ((Feasibility.Infeasible) answer).relaxation().orElseThrow();
    }

    @Test
    void gives_an_example_when_quotas_can_be_met() {
        have(2, "sex", "w").have(3, "sex", "m");

        assertThat(check(3, new Quota("sex", "w", 2, 2)))
                .isEqualTo(new Feasibility.Feasible(List.of("p0000", "p0001", "p0002")));
    }

    /** Both women are old: 1 woman and no old one cannot be. Either quota alone gives way, the first one does, by 1 seat. */
    @Test
    void moves_the_fewest_bounds_by_the_fewest_seats_and_the_first_of_equals() {
        have(2, "sex", "w", "age", "old").have(4, "sex", "m", "age", "young");
        Quota women = new Quota("sex", "w", 1, 1);
        Quota old = new Quota("age", "old", 0, 0);

        Relaxation relaxation = relaxation(check(2, women, old));

        assertThat(relaxation)
                .isEqualTo(new Relaxation(List.of(new Relaxation.Change(women, new Quota("sex", "w", 0, 1))), true));
        assertThat(relaxation.of(List.of(women, old))).containsExactly(new Quota("sex", "w", 0, 1), old);
        assertThat(relaxation.describe(SWEDISH))
                .isEqualTo("Det går om du ändrar: sex: w, 1 → 0–1. Ingen mindre ändring räcker.");
        assertThat(relaxation.describe(Locale.ENGLISH)).startsWith("It works if you change: sex: w, 1 → 0–1.");
    }

    /** 5 of 2 women, with 3 men or more in 4 seats: the women's minimum falls to 1, by 4. To 2 it would fall by 3, and the men's by 1: two bounds. */
    @Test
    void rather_moves_one_bound_far_than_two_a_little() {
        have(2, "sex", "w").have(9, "sex", "m");
        Quota women = new Quota("sex", "w", 5, 5);
        Quota men = new Quota("sex", "m", 3, 4);

        Relaxation relaxation = relaxation(check(4, women, men));

        assertThat(relaxation.bounds()).isEqualTo(1);
        assertThat(relaxation.seats()).isEqualTo(4);
        assertThat(relaxation.changes().get(0).to()).isEqualTo(new Quota("sex", "w", 1, 5));
    }

    /**
     * 4 seats, 2 women and 9 men, and the quota wants 4 women and no man. Without limits the women's minimum falls by 2 and the men's maximum rises by 2. Women
     * may fall to 3 only: nothing within the limits. To 1, and men up to 3: the same as without limits.
     */
    @Test
    void quotas_give_way_within_their_limits_only() {
        have(2, "sex", "w").have(9, "sex", "m");
        DrawRequest request =
                new DrawRequest(pool, List.of(new Quota("sex", "w", 4, 4), new Quota("sex", "m", 0, 0)), 4, 0);
        QuotaCheck check = new QuotaCheck();

        Relaxation free = relaxation(check.check(request));

        assertThat(free.changes())
                .extracting(Relaxation.Change::to)
                .containsExactly(new Quota("sex", "w", 2, 4), new Quota("sex", "m", 0, 2));
        assertThat(relaxation(check.check(request, List.of(new Quota("sex", "w", 1, 4), new Quota("sex", "m", 0, 3)))))
                .isEqualTo(free);
        Feasibility tooNarrow = check.check(request, List.of(new Quota("sex", "w", 3, 4), new Quota("sex", "m", 0, 3)));
        assertThat(((Feasibility.Infeasible) tooNarrow).relaxation()).isEmpty();
        assertThat(((Feasibility.Infeasible) check.check(request, List.of())).relaxation())
                .isEmpty();
    }

    /** Features of two values, 2 candidates of each kind, and at most 2 of each value: each feature has room for 4 seats. */
    private Relaxation ofTightFeatures(int features, int seats) {
        List<Quota> quotas = new ArrayList<>();
        for (int feature = 0; feature < features; feature++) {
            quotas.add(new Quota("f" + feature, "0", 0, 2));
            quotas.add(new Quota("f" + feature, "1", 0, 2));
        }
        for (int kind = 0; kind < 1 << features; kind++) {
            String[] values = new String[2 * features];
            for (int feature = 0; feature < features; feature++) {
                values[2 * feature] = "f" + feature;
                values[2 * feature + 1] = "" + (kind >> feature & 1);
            }
            have(2, values);
        }
        return relaxation(check(seats, quotas.toArray(Quota[]::new)));
    }

    /** 12 seats, 6 features: each must move one of its maximums by 8, to 10 and 2; 48 seats in all, of which there are more ways to share than to try. */
    @Test
    void bounds_that_must_move_far_are_found() {
        Relaxation relaxation = ofTightFeatures(6, 12);

        assertThat(relaxation.bounds()).isEqualTo(6);
        assertThat(relaxation.seats()).isEqualTo(48);
        assertThat(relaxation.smallest()).isTrue();
    }

    /** 9 features, of which each must move a maximum by 8: more bounds than are tried together. What helps is told all the same. */
    @Test
    void a_change_that_helps_is_told_where_there_are_too_many_ways_to_find_the_smallest() {
        Relaxation relaxation = ofTightFeatures(9, 12);

        assertThat(relaxation.bounds()).isEqualTo(9);
        assertThat(relaxation.seats()).isEqualTo(72);
        assertThat(relaxation.smallest()).isFalse();
        assertThat(relaxation.describe(Locale.ENGLISH)).doesNotContain("No smaller change");
    }

    @Test
    void no_change_of_quotas_makes_a_pool_larger() {
        have(2, "sex", "w");

        assertThat(check(3))
                .isEqualTo(new Feasibility.Infeasible(
                        List.of(new Conflict(Conflict.Kind.POOL_TOO_SMALL, List.of(), 3, 2)), Optional.empty()));
    }

    /** Every panel tells which bounds it breaks and by how much; the smallest of these is the smallest relaxation. */
    @Test
    void no_panel_needs_a_smaller_relaxation() {
        int infeasible = 0;
        for (long seed = 0; seed < 120; seed++) {
            DrawRequest fine = Pools.around(9, 4, 3, 0, seed);
            DrawRequest other = Pools.around(9, 4, 3, 0, seed + 1);
            List<Quota> quotas = new ArrayList<>(fine.quotas());
            quotas.subList(0, 2).clear();
            quotas.addAll(other.quotas().subList(0, 3));
            DrawRequest request = new DrawRequest(fine.pool(), quotas, 4, 0);
            long smallest = smallest(request);

            Feasibility answer = new QuotaCheck().check(request);

            if (smallest == 0) {
                assertThat(answer).isInstanceOf(Feasibility.Feasible.class);
            } else {
                infeasible++;
                Relaxation relaxation = relaxation(answer);
                assertThat(relaxation.bounds() * 1000L + relaxation.seats())
                        .as("seed %d: %s", seed, relaxation)
                        .isEqualTo(smallest);
                assertThat(relaxation.smallest()).isTrue();
                assertThat(smallest(new DrawRequest(request.pool(), relaxation.of(quotas), 4, 0)))
                        .isZero();
            }
        }
        assertThat(infeasible).isBetween(20, 119);
    }

    /** Thousands: bounds to move. Units: seats. */
    private static long smallest(DrawRequest request) {
        int n = request.pool().size();
        return LongStream.range(0, 1L << n)
                .filter(set -> Long.bitCount(set) == request.seats())
                .map(set -> request.quotas().stream()
                        .mapToLong(quota -> missed(request, quota, set))
                        .sum())
                .min()
                .orElseThrow();
    }

    private static long missed(DrawRequest request, Quota quota, long set) {
        int number = 0;
        for (int place = 0; place < request.pool().size(); place++) {
            number += (set >> place & 1) == 1 && quota.counts(request.pool().get(place)) ? 1 : 0;
        }
        int missed = quota.missedBy(number);
        return missed == 0 ? 0 : 1000 + missed;
    }
}
