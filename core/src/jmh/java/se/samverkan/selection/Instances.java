package se.samverkan.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Invented pools: features are independent, with 2 to 6 values that are equally common; quotas are the proportional share rounded down and up. */
final class Instances {

    private Instances() {}

    /** An instance told as candidates/seats/features/seed, such as {@code 300/45/4/1}. */
    static DrawRequest of(String told) {
        String[] numbers = told.split("/");
        return of(
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]),
                Long.parseLong(numbers[3]));
    }

    private static DrawRequest of(int candidates, int seats, int features, long seed) {
        Random random = new Random(seed);
        int[] values = new int[features];
        for (int feature = 0; feature < features; feature++) {
            values[feature] = 2 + random.nextInt(5);
        }
        int[][] counts = new int[features][6];
        List<Candidate> pool = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            Map<String, String> own = new TreeMap<>();
            for (int feature = 0; feature < features; feature++) {
                int value = random.nextInt(values[feature]);
                counts[feature][value]++;
                own.put("f" + feature, String.valueOf(value));
            }
            pool.add(new Candidate("p%05d".formatted(i), own));
        }
        List<Quota> quotas = new ArrayList<>();
        for (int feature = 0; feature < features; feature++) {
            for (int value = 0; value < values[feature]; value++) {
                int share = counts[feature][value] * seats;
                quotas.add(new Quota(
                        "f" + feature,
                        String.valueOf(value),
                        share / candidates,
                        (share + candidates - 1) / candidates));
            }
        }
        return new DrawRequest(pool, quotas, seats, seed);
    }
}
