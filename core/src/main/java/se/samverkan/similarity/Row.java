package se.samverkan.similarity;

import java.util.List;
import java.util.Map;
import se.samverkan.municipality.Trait;

/** A profile in numbers, so that a hundred thousand are compared in the time a page has. What is missing is {@code NaN}, or negative. */
final class Row {

    private static final int NONE = -1;
    private static final List<Trait> TRAITS = List.of(Trait.values());

    final Profile profile;
    final double population;
    final double density;
    final int group;
    final int letter;
    final int market;
    final int urbanisation;
    final int university;
    final int traits;
    final long[] themes;

    private Row(Profile profile, int market, long[] themes) {
        this.profile = profile;
        this.population = log(profile.population().orElse(Double.NaN));
        this.density = log(profile.density().orElse(Double.NaN));
        this.group = profile.group().map(Enum::ordinal).orElse(NONE);
        this.letter = profile.group().map(found -> (int) found.name().charAt(0)).orElse(NONE);
        this.market = market;
        this.urbanisation = profile.urbanisation().map(Enum::ordinal).orElse(NONE);
        this.university = profile.university().map(has -> has ? 1 : 0).orElse(NONE);
        this.traits = bits(profile);
        this.themes = themes;
    }

    /** Numbers labour markets and themes as they come. */
    static Row of(Profile profile, Map<String, Integer> markets, Map<String, Integer> themes) {
        int market = profile.labourMarket()
                .map(found -> markets.computeIfAbsent(found.code(), code -> markets.size()))
                .orElse(NONE);
        return new Row(profile, market, themes(profile, themes));
    }

    private static long[] themes(Profile profile, Map<String, Integer> numbers) {
        profile.themes().forEach(theme -> numbers.computeIfAbsent(theme, key -> numbers.size()));
        int last = profile.themes().stream()
                .mapToInt(theme -> numbers.getOrDefault(theme, 0))
                .max()
                .orElse(NONE);
        long[] bits = new long[(last + Long.SIZE) / Long.SIZE];
        for (String theme : profile.themes()) {
            int number = numbers.getOrDefault(theme, 0);
            bits[number / Long.SIZE] |= 1L << number % Long.SIZE;
        }
        return bits;
    }

    private static double log(double value) {
        return StrictMath.log(value);
    }

    private static int bits(Profile profile) {
        if (profile.traits().isEmpty()) {
            return NONE;
        }
        int bits = 0;
        for (Trait trait : profile.traits().get()) {
            bits |= 1 << TRAITS.indexOf(trait);
        }
        return bits;
    }
}
