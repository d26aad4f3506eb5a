package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request whose candidates are gathered into types: those that the same quotas count.
 */
final class TypedPool {

    private final PanelProblem problem;
    private final int[][] members;

    TypedPool(PanelProblem problem, int[][] members) {
        this.problem = problem;
        this.members = members;
    }

    /** The request as numbers per type. */
    PanelProblem problem() {
        return problem;
    }

    /** Per type its candidates, by their places in the request's pool. */
    int[][] members() {
        return members;
    }

    static TypedPool of(DrawRequest request) {
        Values values = new Values(request);
        Map<List<Integer>, List<Integer>> types = new LinkedHashMap<>();
        for (int place = 0; place < request.pool().size(); place++) {
            types.computeIfAbsent(values.of(request.pool().get(place)), type -> new ArrayList<>())
                    .add(place);
        }
        int[][] members = types.values().stream().map(TypedPool::numbers).toArray(int[][]::new);
        int[] sizes = Arrays.stream(members).mapToInt(type -> type.length).toArray();
        int[][] valuesOfTypes = types.keySet().stream().map(TypedPool::numbers).toArray(int[][]::new);
        return new TypedPool(
                new PanelProblem(sizes, valuesOfTypes, numbers(values.least), numbers(values.most), request.seats()),
                members);
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The values that quotas are about, numbered, and for each feature one more for what no quota counts. */
    private static final class Values {

        private final Map<String, Map<String, Integer>> numbers = new LinkedHashMap<>();
        private final Map<String, Integer> others = new LinkedHashMap<>();
        private final List<Integer> least = new ArrayList<>();
        private final List<Integer> most = new ArrayList<>();

        Values(DrawRequest request) {
            request.quotas().forEach(this::add);
            for (String feature : numbers.keySet()) {
                others.put(feature, number(0, request.seats()));
            }
        }

        /** Several quotas on one value must all be met. */
        private void add(Quota quota) {
            Map<String, Integer> values = numbers.computeIfAbsent(quota.feature(), f -> new LinkedHashMap<>());
            Integer known = values.get(quota.value());
            if (known == null) {
                values.put(quota.value(), number(quota.min(), quota.max()));
            } else {
                least.set(known, Math.max(least.get(known), quota.min()));
                most.set(known, Math.min(most.get(known), quota.max()));
            }
        }

        private int number(int min, int max) {
            least.add(min);
            most.add(max);
            return least.size() - 1;
        }

        List<Integer> of(Candidate candidate) {
            List<Integer> found = new ArrayList<>();
            numbers.forEach((feature, values) ->
                    found.add(candidate.value(feature).map(values::get).orElse(others.getOrDefault(feature, 0))));
            return found;
        }
    }
}
