package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * Splits all panels of types of a lottery together into panels of candidates, such that candidates of one type have equal chances. {@link MemberPanels} splits
 * each alone, into about as many panels as there are candidates; here the whole lottery becomes little more than that, for pools of tens of thousands. The
 * lottery is a line of time, the panels of types lie on it one after another, and the seats of a type are machines at which each of its candidates is to be for
 * as long: candidates follow each other from seat to seat (R. McNaughton, <i>Scheduling with deadlines and loss functions</i>, Management Science 6, 1959,
 * 1–12). Panels of types that last less than a candidate's whole time are filled first, by those who have most left.
 */
final class JointPanels {

    private static final double SLIVER = 1e-13;

    private final TypedPool pool;
    private final List<int[]> types;
    private final double[] lengths;
    private final Random chance = new Random(5);
    private final List<List<Piece>> pieces = new ArrayList<>();
    private final List<int[]> panels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** A time at a seat: of a candidate, within a panel of types. */
    private record Piece(int seat, double from, double to, int member) {}

    /** A candidate and how much time is left to it. */
    private record Left(int order, double time) {}

    JointPanels(TypedPool pool, List<int[]> types, double... lengths) {
        this.pool = pool;
        this.types = types;
        this.lengths = lengths;
        types.forEach(panel -> pieces.add(new ArrayList<>()));
        int[] firstSeats = new int[types.size()];
        for (int type = 0; type < pool.members().length; type++) {
            seat(type, firstSeats);
            for (int i = 0; i < firstSeats.length; i++) {
                firstSeats[i] += types.get(i)[type];
            }
        }
        for (int i = 0; i < lengths.length; i++) {
            cut(pieces.get(i), lengths[i]);
        }
    }

    /** Panels of candidates, by place in the pool, ascending. */
    List<int[]> panels() {
        return panels;
    }

    /** The probabilities of the panels. */
    double[] weights() {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void seat(int type, int[] firstSeats) {
        int[] row = shuffled(pool.members()[type]);
        double time = 0;
        for (int i = 0; i < lengths.length; i++) {
            time += lengths[i] * types.get(i)[type] / row.length;
        }
        double[] left = new double[row.length];
        Arrays.fill(left, time);
        List<List<Piece>> own = new ArrayList<>();
        types.forEach(panel -> own.add(new ArrayList<>()));
        if (fillShort(type, firstSeats, row, left, time, own)) {
            fillLong(type, firstSeats, row, left, time, own);
        } else {
            own.forEach(List::clear);
            fillEach(type, firstSeats, row, own);
        }
        for (int i = 0; i < own.size(); i++) {
            pieces.get(i).addAll(own.get(i));
        }
    }

    /** Fills what lasts less than a candidate's time, each seat with one candidate; false if nobody has so much left. */
    private boolean fillShort(
            int type, int[] firstSeats, int[] row, double[] left, double time, List<List<Piece>> own) {
        PriorityQueue<Left> most = new PriorityQueue<>(
                Comparator.comparingDouble(Left::time).reversed().thenComparingInt(Left::order));
        for (int i = 0; i < row.length; i++) {
            most.add(new Left(i, left[i]));
        }
        for (int i = 0; i < lengths.length; i++) {
            List<Left> seated = new ArrayList<>();
            for (int seat = 0; seat < types.get(i)[type] && lengths[i] < time; seat++) {
                Left next = most.remove();
                if (next.time() < lengths[i] - SLIVER) {
                    return false;
                }
                own.get(i).add(new Piece(firstSeats[i] + seat, 0, lengths[i], row[next.order()]));
                left[next.order()] = next.time() - lengths[i];
                seated.add(new Left(next.order(), left[next.order()]));
            }
            most.addAll(seated);
        }
        return true;
    }

    /** Fills the rest, candidate after candidate and seat after seat: nobody has so much left that it would meet itself. */
    private void fillLong(int type, int[] firstSeats, int[] row, double[] left, double time, List<List<Piece>> own) {
        int next = 0;
        for (int i = 0; i < lengths.length; i++) {
            for (int seat = 0; seat < types.get(i)[type] && lengths[i] >= time; seat++) {
                double at = 0;
                while (at < lengths[i] - SLIVER) {
                    while (left[next] <= SLIVER && next < row.length - 1) {
                        next++;
                    }
                    double to = next == row.length - 1 ? lengths[i] : Math.min(lengths[i], at + left[next]);
                    own.get(i).add(new Piece(firstSeats[i] + seat, at, to, row[next]));
                    left[next] -= to - at;
                    at = to;
                }
            }
        }
    }

    /** Gives everybody the same time in each panel of types. */
    private void fillEach(int type, int[] firstSeats, int[] row, List<List<Piece>> own) {
        for (int i = 0; i < lengths.length; i++) {
            int seats = types.get(i)[type];
            double share = lengths[i] * seats / row.length;
            for (int member = 0; member < row.length && seats > 0; member++) {
                double from = member * share;
                int seat = Math.min(seats - 1, (int) ((from + SLIVER) / lengths[i]));
                double at = Math.max(0, from - seat * lengths[i]);
                double to = Math.min(lengths[i], at + share);
                own.get(i).add(new Piece(firstSeats[i] + seat, at, to, row[member]));
                if (at + share > lengths[i] + SLIVER && seat + 1 < seats) {
                    own.get(i).add(new Piece(firstSeats[i] + seat + 1, 0, at + share - lengths[i], row[member]));
                }
            }
        }
    }

    /** Cuts a panel of types wherever somebody changes. */
    private void cut(List<Piece> all, double length) {
        all.sort(Comparator.comparingInt(Piece::seat).thenComparingDouble(Piece::from));
        int seats = pool.problem().seats();
        int[] at = new int[seats];
        for (int i = all.size() - 1; i >= 0; i--) {
            at[all.get(i).seat()] = i;
        }
        double[] cuts = all.stream().mapToDouble(Piece::from).sorted().toArray();
        double from = 0;
        for (int i = 0; i <= cuts.length; i++) {
            double to = i < cuts.length ? cuts[i] : length;
            if (to - from <= SLIVER) {
                continue;
            }
            int[] members = new int[seats];
            for (int seat = 0; seat < seats; seat++) {
                while (all.get(at[seat]).to() < (from + to) / 2
                        && at[seat] + 1 < all.size()
                        && all.get(at[seat] + 1).seat() == seat) {
                    at[seat]++;
                }
                members[seat] = all.get(at[seat]).member();
            }
            Arrays.sort(members);
            panels.add(members);
            weights.add(to - from);
            from = to;
        }
    }

    private int[] shuffled(int[] members) {
        int[] row = members.clone();
        for (int last = row.length - 1; last > 0; last--) {
            int other = chance.nextInt(last + 1);
            int held = row[last];
            row[last] = row[other];
            row[other] = held;
        }
        return row;
    }
}
