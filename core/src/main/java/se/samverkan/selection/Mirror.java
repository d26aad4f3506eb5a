package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.SwedishOrder;

/**
 * A panel in one feature against those it was drawn from and the country: what the page, the PM and the file of a panel tell alike. Features are those of
 * the catalogue and those that the draw knew beside it ({@link Drawing#facts()}), such as the questions that municipalities work on.
 *
 * @param feature the feature's key, see {@link OwnFeature#name}
 * @param values the values that some municipality has or some quota counts, in the order they are shown
 * @since 0.1.0
 */
public record Mirror(String feature, List<Value> values) {

    /** Copies the values. */
    public Mirror {
        requireNonNull(feature, "feature");
        values = List.copyOf(values);
    }

    /**
     * Some of a number of municipalities.
     *
     * @param number how many have the value, 0 or more
     * @param of of how many
     */
    public record Count(int number, int of) {

        /**
         * The share.
         *
         * @return 0 to 1; 0 of none
         */
        public double share() {
            return of == 0 ? 0 : (double) number / of;
        }
    }

    /**
     * One value.
     *
     * @param value the value, see {@link OwnFeature#valueName}
     * @param panel how many of those who hold a seat have it
     * @param pool how many of those to draw from have it
     * @param country how many of the country have it; empty where only those to draw from are known
     * @param quota what the draw had to fulfil
     */
    public record Value(String value, Count panel, Count pool, Optional<Count> country, Optional<Quota> quota) {

        /** Refuses what is missing. */
        public Value {
            requireNonNull(value, "value");
            requireNonNull(panel, "panel");
            requireNonNull(pool, "pool");
            requireNonNull(country, "country");
            requireNonNull(quota, "quota");
        }

        /**
         * The share that the panel's is to be held against.
         *
         * @return the country's, else that of those to draw from; 0 to 1
         */
        public double reference() {
            return country.orElse(pool).share();
        }
    }

    /**
     * A panel in every feature.
     *
     * @param panel the panel
     * @param catalogue the country; who is not in it is left aside
     * @return the catalogue's features in their order, then the others by key; rules about named municipalities are no features
     */
    public static List<Mirror> of(Panel panel, MunicipalityCatalogue catalogue) {
        Function<List<MunicipalityCode>, List<Candidate>> seen = codes -> codes.stream()
                .flatMap(code -> catalogue.find(code).stream())
                .map(panel.drawing()::candidate)
                .toList();
        List<Candidate> seated = seen.apply(panel.seated());
        List<Candidate> pool = seen.apply(panel.drawing().pool());
        List<Candidate> country =
                seen.apply(catalogue.all().stream().map(Municipality::code).toList());
        List<Quota> quotas = panel.drawing().quotas();
        return Stream.concat(Arrays.stream(Feature.values()).map(Feature::key), own(panel.drawing()).stream())
                .map(feature -> of(feature, seated, pool, country, quotas))
                .toList();
    }

    private static Set<String> own(Drawing drawing) {
        Set<String> own = new TreeSet<>();
        drawing.facts().values().forEach(facts -> own.addAll(facts.keySet()));
        drawing.quotas().stream()
                .map(Quota::feature)
                .filter(feature -> !PanelRules.isRule(feature))
                .forEach(own::add);
        own.removeIf(feature -> Feature.of(feature).isPresent());
        return own;
    }

    private static Mirror of(
            String feature, List<Candidate> seated, List<Candidate> pool, List<Candidate> country, List<Quota> quotas) {
        boolean known = Feature.of(feature).isPresent();
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        for (String value : values(feature, pool, quotas)) {
            Optional<Quota> quota = quotas.stream()
                    .filter(each ->
                            each.feature().equals(feature) && each.value().equals(value))
                    .findFirst();
            Optional<Count> all = Optional.of(count(country, feature, value)).filter(count -> known);
            if (quota.isPresent()
                    || !known
                    || all.filter(count -> count.number() > 0).isPresent()) {
                values.add(new Value(value, count(seated, feature, value), count(pool, feature, value), all, quota));
            }
        }
        return new Mirror(feature, values.build());
    }

    /** Yes before no; what else is known by a file only, in the order of its quotas, then by the alphabet. */
    private static Set<String> values(String feature, List<Candidate> pool, List<Quota> quotas) {
        Set<String> values = new LinkedHashSet<>(Feature.of(feature)
                .map(Feature::possible)
                .orElse(OwnFeature.isKnown(feature) ? List.of(OwnFeature.YES, OwnFeature.NO) : List.of()));
        quotas.stream()
                .filter(quota -> quota.feature().equals(feature))
                .map(Quota::value)
                .forEach(values::add);
        pool.stream()
                .flatMap(candidate -> candidate.value(feature).stream())
                .sorted(SwedishOrder.comparator())
                .forEach(values::add);
        return values;
    }

    private static Count count(List<Candidate> some, String feature, String value) {
        long number = some.stream()
                .filter(each -> each.value(feature).equals(Optional.of(value)))
                .count();
        return new Count((int) number, some.size());
    }

    /**
     * Whether the draw had to meet quotas in this feature.
     *
     * @return true if at least one value has a quota
     */
    public boolean hasQuotas() {
        return values.stream().anyMatch(value -> value.quota().isPresent());
    }

    /**
     * The largest share that is held against another.
     *
     * @return the panel's or its reference's, 0 to 1; 1 without values
     */
    public double largestShare() {
        return values.stream()
                .mapToDouble(value -> Math.max(value.panel().share(), value.reference()))
                .max()
                .orElse(1);
    }

    /**
     * Whether the country is known in this feature.
     *
     * @return true for the features of the catalogue
     */
    public boolean isOfCountry() {
        return Feature.of(feature).isPresent();
    }
}
