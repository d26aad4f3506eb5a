package se.samverkan.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;

/**
 * Splits a panel of types into panels of candidates such that candidates of one type have equal chances: systematic sampling, where the members of
 * a type lie in a row of arcs on a circle as long as its seats, and each seat takes the member at one moving place (W. G. Madow, <i>On the theory of
 * systematic sampling II</i>, Annals of Mathematical Statistics 20, 1949, 333–354). A panel lasts from one change of a member to the next.
 */
final class MemberPanels {

    /** A place on the circle, {@code above / below} of a turn, as an exact fraction. */
    private record Place(long above, long below) {
        static final Comparator<Place> ORDER = (a, b) -> Long.compare(a.above * b.below, b.above * a.below);

        double turn() {
            return (double) above / below;
        }
    }

    private final TypedPool pool;
    private final Random chance = new Random(3);
    private final List<int[]> panels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    MemberPanels(TypedPool pool) {
        this.pool = pool;
    }

    /** Panels of candidates, by place in the pool, ascending. */
    List<int[]> panels() {
        return panels;
    }

    /** The probabilities of the panels. */
    double[] weights() {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How many seats in how many panels a panel of types would become, for the sake of memory. */
    long extent(int[] panel) {
        return (long) changes(panel).size() * pool.problem().seats();
    }

    void add(int[] panel, double weight) {
        int[][] rows = new int[panel.length][];
        for (int type = 0; type < panel.length; type++) {
            rows[type] = panel[type] == 0 ? new int[0] : shuffled(pool.members()[type]);
        }
        Place from = new Place(0, 1);
        for (Place to : changes(panel).tailSet(from, false)) {
            add(panel, rows, from, weight * (to.turn() - from.turn()));
            from = to;
        }
        add(panel, rows, from, weight * (1 - from.turn()));
    }

    private static NavigableSet<Place> changes(int[] panel, int[] sizes) {
        NavigableSet<Place> places = new TreeSet<>(Place.ORDER);
        places.add(new Place(0, 1));
        for (int type = 0; type < panel.length; type++) {
            for (long member = 1; panel[type] > 0 && member < sizes[type]; member++) {
                places.add(new Place(member * panel[type] % sizes[type], sizes[type]));
            }
        }
        return places;
    }

    private NavigableSet<Place> changes(int[] panel) {
        return changes(panel, pool.problem().sizes());
    }

    private void add(int[] panel, int[][] rows, Place place, double weight) {
        int[] members = new int[pool.problem().seats()];
        int filled = 0;
        for (int type = 0; type < panel.length; type++) {
            for (long seat = 0; seat < panel[type]; seat++) {
                long at = (place.above + seat * place.below) * rows[type].length / (panel[type] * place.below);
                members[filled++] = rows[type][(int) at];
            }
        }
        Arrays.sort(members);
        panels.add(members);
        weights.add(weight);
    }

    /** Chance decides who sits beside whom. */
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
