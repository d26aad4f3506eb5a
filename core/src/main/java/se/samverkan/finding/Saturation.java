package se.samverkan.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.interview.CodeId;
import se.samverkan.interview.Interview;
import se.samverkan.interview.InterviewId;

/**
 * How many new codes each interview gave, in the order of the interviews' days. When several in a row give few, more interviews would hardly
 * find more: the new-information threshold of G. Guest, E. Namey, M. Chen, <i>A simple method to assess and report thematic saturation in
 * qualitative research</i>, PLOS ONE 15 (2020) e0232076.
 *
 * @param points one for each coded interview
 * @since 0.1.0
 */
public record Saturation(List<Point> points) {

    /**
     * One interview.
     *
     * @param interview the interview
     * @param date its day
     * @param newCodes how many of its codes no earlier interview had
     * @param allCodes how many codes there were up to and with it
     */
    public record Point(InterviewId interview, LocalDate date, int newCodes, int allCodes) {

        /** Refuses missing parts. */
        public Point {
            requireNonNull(interview, "interview");
            requireNonNull(date, "date");
        }
    }

    /** Copies the points. */
    public Saturation {
        points = ImmutableList.copyOf(points);
    }

    /** An interview with the codes that were found in it. */
    record Coded(Interview interview, Set<CodeId> codes) {}

    static Saturation of(List<Coded> inOrder) {
        Set<CodeId> seen = new LinkedHashSet<>();
        List<Point> points = new ArrayList<>();
        for (Coded coded : inOrder) {
            int before = seen.size();
            seen.addAll(coded.codes());
            points.add(new Point(
                    coded.interview().id(), coded.interview().occasion().date(), seen.size() - before, seen.size()));
        }
        return new Saturation(points);
    }

    /**
     * The share of new codes in the latest interviews, compared with the codes of the first: Guest, Namey and Chen take four first interviews,
     * the two latest, and call it saturated at 5 % or less.
     *
     * @param first how many interviews the comparison begins with, at least 1
     * @param latest how many of the latest are looked at, at least 1
     * @return new codes in the latest per code of the first; not a number ({@link Double#NaN}) when there are too few interviews or the first
     *     gave no codes
     */
    public double newInformation(int first, int latest) {
        if (first < 1 || latest < 1) {
            throw new IllegalArgumentException(
                    "Saturation of " + first + " first and " + latest + " latest interviews: both must be at least 1");
        }
        if (points.size() < first + latest || points.get(first - 1).allCodes() == 0) {
            return Double.NaN;
        }
        int found = points.subList(points.size() - latest, points.size()).stream()
                .mapToInt(Point::newCodes)
                .sum();
        return found / (double) points.get(first - 1).allCodes();
    }
}
