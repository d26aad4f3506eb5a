package se.samverkan.similarity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares one municipality with many. What cannot be compared is {@code NaN}. */
final class Comparison {

    private static final double HALF = 0.5;

    private final Row to;
    private final Weights weights;
    private final List<Aspect> counted;
    private final double[] counts;
    private final double populationRange;
    private final double densityRange;

    Comparison(Row to, Weights weights, double populationRange, double densityRange) {
        this.to = to;
        this.weights = weights;
        this.counted = Stream.of(Aspect.values())
                .filter(aspect -> weights.of(aspect) > 0)
                .toList();
        this.counts = counted.stream().mapToDouble(weights::of).toArray();
        this.populationRange = populationRange;
        this.densityRange = densityRange;
    }

    /** The value, less 1 where too little could be compared for it to say much: those come after all others. */
    double rank(Row other) {
        double all = 0;
        double of = 0;
        for (int i = 0; i < counts.length; i++) {
            all += counts[i];
            of += Double.isNaN(part(counted.get(i), other)) ? 0 : counts[i];
        }
        return of < Likeness.ENOUGH * all ? value(other) - 1 : value(other);
    }

    private double value(Row other) {
        double sum = 0;
        double of = 0;
        for (int i = 0; i < counts.length; i++) {
            double part = part(counted.get(i), other);
            if (!Double.isNaN(part)) {
                sum += counts[i] * part;
                of += counts[i];
            }
        }
        return of > 0 ? sum / of : 0;
    }

    Likeness likeness(Row other) {
        Map<Aspect, Double> parts = new EnumMap<>(Aspect.class);
        double of = 0;
        double all = 0;
        for (Aspect aspect : counted) {
            double part = part(aspect, other);
            all += weights.of(aspect);
            if (!Double.isNaN(part)) {
                parts.put(aspect, part);
                of += weights.of(aspect);
            }
        }
        return new Likeness(to.profile, other.profile, value(other), all > 0 ? of / all : 0, parts, weights);
    }

    private double part(Aspect aspect, Row other) {
        return switch (aspect) {
            case POPULATION -> near(to.population, other.population, populationRange);
            case DENSITY -> near(to.density, other.density, densityRange);
            case GROUP -> group(other);
            case LABOUR_MARKET -> to.market < 0 || other.market < 0 ? Double.NaN : same(to.market == other.market);
            case NEIGHBOUR -> neighbour(other);
            case URBANISATION ->
                to.urbanisation < 0 || other.urbanisation < 0
                        ? Double.NaN
                        : 1 - HALF * Math.abs(to.urbanisation - other.urbanisation);
            case UNIVERSITY ->
                to.university < 0 || other.university < 0 || to.university + other.university == 0
                        ? Double.NaN
                        : same(to.university == other.university);
            case TRAITS ->
                to.traits < 0 || other.traits < 0
                        ? Double.NaN
                        : shared(
                                Integer.bitCount(to.traits & other.traits), Integer.bitCount(to.traits | other.traits));
            case THEMES -> themes(other);
        };
    }

    private static double same(boolean same) {
        return same ? 1 : 0;
    }

    private static double near(double one, double two, double range) {
        double apart = Math.abs(one - two);
        if (Double.isNaN(apart)) {
            return Double.NaN;
        }
        return range > 0 ? Math.max(0, 1 - apart / range) : same(apart == 0);
    }

    private double group(Row other) {
        if (to.group < 0 || other.group < 0) {
            return Double.NaN;
        }
        return to.group == other.group ? 1 : HALF * same(to.letter == other.letter);
    }

    private double neighbour(Row other) {
        boolean comparable = !to.profile.neighbours().isEmpty()
                && !other.profile.neighbours().isEmpty();
        return comparable
                ? same(to.profile.neighbours().contains(other.profile.key())
                        || other.profile.neighbours().contains(to.profile.key()))
                : Double.NaN;
    }

    private double themes(Row other) {
        if (to.themes.length == 0 || other.themes.length == 0) {
            return Double.NaN;
        }
        int both = 0;
        int either = 0;
        for (int i = 0; i < Math.max(to.themes.length, other.themes.length); i++) {
            long one = i < to.themes.length ? to.themes[i] : 0;
            long two = i < other.themes.length ? other.themes[i] : 0;
            both += Long.bitCount(one & two);
            either += Long.bitCount(one | two);
        }
        return shared(both, either);
    }

    private static double shared(int both, int either) {
        return either == 0 ? Double.NaN : (double) both / either;
    }
}
