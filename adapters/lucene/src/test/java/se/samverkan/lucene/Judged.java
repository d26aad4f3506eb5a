package se.samverkan.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A query, and the experiences that should come up: 2 or 3 = what was asked for, 1 = related.
 *
 * @param id its name
 * @param query what an official types
 * @param relevant the judged experiences
 */
record Judged(String id, String query, List<Relevant> relevant) {

    private static final int LOOKED_AT = 10;

    record Relevant(String id, int grade) {}

    private int grade(String slug) {
        return relevant.stream()
                .filter(one -> one.id().equals(slug))
                .mapToInt(Relevant::grade)
                .findFirst()
                .orElse(0);
    }

    /** Normalised discounted cumulative gain over the first ten (Järvelin, Kekäläinen, ACM TOIS 20:4, 2002), with the gain 2^grade - 1. */
    double ndcg(List<String> found) {
        List<Integer> got = found.stream().map(this::grade).toList();
        List<Integer> best = relevant.stream()
                .map(Relevant::grade)
                .sorted(Comparator.reverseOrder())
                .toList();
        return gain(got) / gain(best);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int place = 0; place < Math.min(LOOKED_AT, grades.size()); place++) {
            gain += (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2));
        }
        return gain;
    }

    /** The share of the relevant ones among the first ten. */
    double recall(List<String> found) {
        List<String> seen = found.subList(0, Math.min(LOOKED_AT, found.size()));
        return (double) relevant.stream().filter(one -> seen.contains(one.id())).count() / relevant.size();
    }

    /** Whether it shares no stem with the titles of what it asks for. */
    boolean avoidsTitles(Map<String, String> titles) {
        Map<String, String> asked = new HashMap<>(QueryReader.words(query));
        return relevant.stream()
                .filter(one -> one.grade() == 2)
                .flatMap(one -> QueryReader.words(titles.getOrDefault(one.id(), "")).keySet().stream())
                .noneMatch(asked::containsKey);
    }
}
