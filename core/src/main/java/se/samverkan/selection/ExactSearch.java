package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tries, in bounded time, every way to share the seats among types of candidates. Candidates that the same quotas count are of one type. It begins
 * with the numbers of a random panel, so that the panel it finds is near to that.
 */
final class ExactSearch {

    /** What a search ended with. */
    enum Answer {
        FOUND,
        IMPOSSIBLE,
        GAVE_UP
    }

    private final List<Quota> quotas;
    private final int seats;
    private final long bound;
    private final List<int[]> types = new ArrayList<>();
    private final int[][] quotasOf;
    private final int[] wanted;
    private final int[] taken;
    private final int[] counts;
    /** Per type and quota: how many candidates of this and later types the quota counts. */
    private final int[][] left;

    private final List<int[]> partitions;
    private long steps;

    /**
     * A search.
     *
     * @param order the candidates, those of the random panel first
     */
    ExactSearch(Tally tally, DrawRequest request, int[] order, long bound) {
        this.quotas = request.quotas();
        this.seats = request.seats();
        this.bound = bound;
        byType(tally, order)
                .values()
                .forEach(members ->
                        types.add(members.stream().mapToInt(Integer::intValue).toArray()));
        this.quotasOf = types.stream().map(t -> tally.quotasOf(t[0])).toArray(int[][]::new);
        this.wanted = wanted(order);
        this.taken = new int[types.size()];
        this.counts = new int[quotas.size()];
        this.left = left();
        this.partitions = partitions(request, tally);
    }

    private static Map<String, List<Integer>> byType(Tally tally, int[] order) {
        Map<String, List<Integer>> types = new TreeMap<>();
        for (int candidate : order) {
            String type = Arrays.toString(tally.quotasOf(candidate));
            types.computeIfAbsent(type, t -> new ArrayList<>()).add(candidate);
        }
        return types;
    }

    private int[] wanted(int[] order) {
        List<Integer> panel = Arrays.stream(order, 0, seats).boxed().toList();
        return types.stream()
                .mapToInt(type ->
                        (int) Arrays.stream(type).filter(panel::contains).count())
                .toArray();
    }

    private int[][] left() {
        int[][] sums = new int[types.size() + 1][quotas.size() + 1];
        for (int type = types.size() - 1; type >= 0; type--) {
            sums[type] = sums[type + 1].clone();
            sums[type][quotas.size()] += types.get(type).length;
            for (int quota : quotasOf[type]) {
                sums[type][quota] += types.get(type).length;
            }
        }
        return sums;
    }

    /** The quotas of each feature that count every candidate exactly once: there, room and need add up over the values. */
    private List<int[]> partitions(DrawRequest request, Tally tally) {
        Map<String, List<Integer>> byFeature = new LinkedHashMap<>();
        IntStream.range(0, quotas.size())
                .forEach(q -> byFeature
                        .computeIfAbsent(quotas.get(q).feature(), f -> new ArrayList<>())
                        .add(q));
        return byFeature.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .filter(some -> IntStream.range(0, request.pool().size())
                        .allMatch(c -> Arrays.stream(tally.quotasOf(c))
                                        .filter(q -> Arrays.binarySearch(some, q) >= 0)
                                        .count()
                                == 1))
                .toList();
    }

    Answer search() {
        return search(0, seats);
    }

    long steps() {
        return steps;
    }

    /** The panel found, its candidates in no particular order. */
    int[] panel() {
        return IntStream.range(0, types.size())
                .flatMap(type -> Arrays.stream(types.get(type), 0, taken[type]))
                .toArray();
    }

    private Answer search(int type, int free) {
        if (++steps > bound) {
            return Answer.GAVE_UP;
        }
        if (!canBeMet(type, free)) {
            return Answer.IMPOSSIBLE;
        }
        if (type == types.size()) {
            return Answer.FOUND;
        }
        int most = Math.min(free, types.get(type).length);
        for (int away = 0; away <= Math.max(wanted[type], most - wanted[type]); away++) {
            for (int number :
                    away == 0 ? new int[] {wanted[type]} : new int[] {wanted[type] - away, wanted[type] + away}) {
                if (number >= 0 && number <= most) {
                    Answer answer = with(type, number, free);
                    if (answer != Answer.IMPOSSIBLE) {
                        return answer;
                    }
                }
            }
        }
        return Answer.IMPOSSIBLE;
    }

    private Answer with(int type, int number, int free) {
        taken[type] = number;
        for (int quota : quotasOf[type]) {
            counts[quota] += number;
        }
        Answer answer = search(type + 1, free - number);
        for (int quota : quotasOf[type]) {
            counts[quota] -= number;
        }
        return answer;
    }

    private boolean canBeMet(int type, int free) {
        if (free > left[type][quotas.size()]) {
            return false;
        }
        for (int quota = 0; quota < counts.length; quota++) {
            if (counts[quota] > quotas.get(quota).max()
                    || counts[quota] + Math.min(free, left[type][quota])
                            < quotas.get(quota).min()) {
                return false;
            }
        }
        return partitions.stream().allMatch(partition -> fits(partition, type, free));
    }

    private boolean fits(int[] partition, int type, int free) {
        int need = 0;
        int room = 0;
        for (int quota : partition) {
            need += Math.max(0, quotas.get(quota).min() - counts[quota]);
            room += Math.min(left[type][quota], quotas.get(quota).max() - counts[quota]);
        }
        return need <= free && free <= room;
    }
}
