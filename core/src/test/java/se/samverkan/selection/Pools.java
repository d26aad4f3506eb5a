package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverkan.municipality.MunicipalityCatalogue;

/** Invented candidates, by a stated rule and a seed. */
final class Pools {

    private static final double FOLLOWING = 0.8;

    private Pools() {}

    static List<Candidate> country() {
        return MunicipalityCatalogue.bundled().all().stream().map(Candidate::of).toList();
    }

    static Candidate candidate(int number, String... values) {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        for (int i = 0; i < values.length; i += 2) {
            all.put(values[i], values[i + 1]);
        }
        return new Candidate("p%04d".formatted(number), all.build());
    }

    /** Features are independent, with 2 to 6 values each, the first values more common; quotas are the counts of a random panel, give or take. */
    static DrawRequest around(int candidates, int seats, int features, int slack, long seed) {
        Random random = new Random(seed);
        int[] values =
                IntStream.range(0, features).map(f -> 2 + random.nextInt(5)).toArray();
        List<Candidate> pool = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            Map<String, String> own = new TreeMap<>();
            for (int f = 0; f < features; f++) {
                own.put("f" + f, "" + (int) (values[f] * StrictMath.pow(random.nextDouble(), 1.3)));
            }
            pool.add(new Candidate("p%04d".formatted(i), own));
        }
        return new DrawRequest(pool, counts(pool, seats, values, slack, random), seats, seed);
    }

    private static List<Quota> counts(List<Candidate> pool, int seats, int[] values, int slack, Random random) {
        List<Candidate> panel = new ArrayList<>(pool);
        Collections.shuffle(panel, random);
        List<Quota> quotas = new ArrayList<>();
        for (int f = 0; f < values.length; f++) {
            for (int value = 0; value < values[f]; value++) {
                Quota all = new Quota("f" + f, "" + value, 0, seats);
                int number = (int)
                        panel.subList(0, seats).stream().filter(all::counts).count();
                quotas.add(new Quota("f" + f, "" + value, Math.max(0, number - slack), number + slack));
            }
        }
        return quotas;
    }

    /** Features that mostly say the same, with 2 to 6 values each; quotas are the counts of a random panel. */
    static DrawRequest following(int candidates, int seats, int features, long seed) {
        Random random = new Random(seed);
        int[] values =
                IntStream.range(0, features).map(f -> 2 + random.nextInt(5)).toArray();
        List<Candidate> pool = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            double same = random.nextDouble();
            Map<String, String> own = new TreeMap<>();
            for (int f = 0; f < features; f++) {
                double drawn = random.nextDouble() < FOLLOWING ? same : StrictMath.pow(random.nextDouble(), 1.5);
                own.put("f" + f, "" + (int) (values[f] * drawn));
            }
            pool.add(new Candidate("p%04d".formatted(i), own));
        }
        return new DrawRequest(pool, counts(pool, seats, values, 0, random), seats, seed);
    }

    /** Features are independent, with 2 to 6 values each that are equally common; quotas are the proportional share, rounded down and up. */
    static DrawRequest proportional(int candidates, int seats, int features, long seed) {
        Random random = new Random(seed);
        int[] values =
                IntStream.range(0, features).map(f -> 2 + random.nextInt(5)).toArray();
        List<Candidate> pool = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            Map<String, String> own = new TreeMap<>();
            for (int f = 0; f < features; f++) {
                own.put("f" + f, "" + random.nextInt(values[f]));
            }
            pool.add(new Candidate("p%04d".formatted(i), own));
        }
        List<Quota> quotas = new ArrayList<>();
        for (int f = 0; f < features; f++) {
            for (int value = 0; value < values[f]; value++) {
                Quota all = new Quota("f" + f, "" + value, 0, seats);
                int share = seats * (int) pool.stream().filter(all::counts).count();
                quotas.add(new Quota("f" + f, "" + value, share / candidates, (share + candidates - 1) / candidates));
            }
        }
        return new DrawRequest(pool, quotas, seats, seed);
    }

    static Selection.Selected selected(Selection selection) {
        assertThat(selection).isInstanceOf(Selection.Selected.class);
        return (Selection.Selected) selection;
    }

    /** Every panel of the lottery, and the drawn one among them, has all seats and meets the quotas. */
    static void assertMeetsAll(DrawRequest request, Selection.Selected selected) {
        Map<String, Candidate> byKey =
                request.pool().stream().collect(Collectors.toMap(Candidate::key, Function.identity()));
        PanelLottery lottery = selected.fairness().orElseThrow().lottery();
        assertThat(lottery.total()).isEqualTo(PanelLottery.TOTAL);
        assertThat(lottery.panels()).extracting(PanelLottery.Ticket::members).contains(selected.members());
        for (PanelLottery.Ticket panel : lottery.panels()) {
            assertThat(panel.members())
                    .hasSize(request.seats())
                    .doesNotHaveDuplicates()
                    .isSorted();
            for (Quota quota : request.quotas()) {
                long number = panel.members().stream()
                        .map(byKey::get)
                        .filter(quota::counts)
                        .count();
                assertThat(quota.missedBy((int) number)).as(quota::toString).isZero();
            }
        }
    }
}
