package se.samverkan.selection;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;

/**
 * How well some municipalities mirror the country: a report that anyone can check against the catalogue.
 *
 * @param seats how many municipalities it is about, at least 1
 * @param features one entry for each {@link Feature}
 * @param inhabitants how many live in the municipalities (31 December 2025)
 * @param inhabitantsOfCountry how many live in the country (31 December 2025)
 * @param balance how evenly they lie over the country (Stevens and Olsen 2004), 0 or more; 0 is perfect
 * @param balanceByChance the mean balance of {@value #RANDOM_DRAWS} simple random draws of as many municipalities
 * @since 0.1.0
 */
public record Spread(
        int seats,
        List<FeatureSpread> features,
        long inhabitants,
        long inhabitantsOfCountry,
        double balance,
        double balanceByChance) {

    private static final int RANDOM_DRAWS = 200;
    private static final long RANDOM_SEED = 2022_02638L;

    /** Copies the features. */
    public Spread {
        features = List.copyOf(features);
    }

    /**
     * Reports on municipalities.
     *
     * @param catalogue the country
     * @param codes the municipalities; unknown codes, such as those of invented municipalities, are left aside
     * @return the report, empty if no municipality is known
     */
    public static Optional<Spread> of(MunicipalityCatalogue catalogue, Collection<MunicipalityCode> codes) {
        Set<MunicipalityCode> wanted = ImmutableSet.copyOf(codes);
        List<Municipality> country = catalogue.all();
        int[] panel = IntStream.range(0, country.size())
                .filter(place -> wanted.contains(country.get(place).code()))
                .toArray();
        if (panel.length == 0) {
            return Optional.empty();
        }
        List<Municipality> members = Arrays.stream(panel).mapToObj(country::get).toList();
        SpatialBalance balance = SpatialBalance.ofCountry(country, panel.length);
        return Optional.of(new Spread(
                panel.length,
                Arrays.stream(Feature.values())
                        .map(feature -> spread(feature, members, country))
                        .toList(),
                members.stream().mapToLong(Municipality::population).sum(),
                country.stream().mapToLong(Municipality::population).sum(),
                balance.of(panel),
                balance.ofRandom(panel.length, RANDOM_DRAWS, RANDOM_SEED)));
    }

    private static FeatureSpread spread(Feature feature, List<Municipality> members, List<Municipality> country) {
        return new FeatureSpread(
                feature,
                feature.possible().stream()
                        .map(value -> new ValueSpread(
                                value,
                                count(feature, value, members),
                                count(feature, value, country),
                                members.size(),
                                country.size()))
                        .toList());
    }

    private static int count(Feature feature, String value, List<Municipality> municipalities) {
        return (int) municipalities.stream()
                .filter(municipality -> feature.of(municipality).equals(value))
                .count();
    }

    /**
     * The spread in one feature.
     *
     * @param feature the feature
     * @return its entry
     */
    public FeatureSpread of(Feature feature) {
        return features.stream().filter(f -> f.feature() == feature).findFirst().orElseThrow();
    }

    /**
     * How many counties the municipalities lie in.
     *
     * @return 1 to 21
     */
    public int countiesCovered() {
        return of(Feature.COUNTY).covered();
    }

    /**
     * The share of the country's inhabitants who live in the municipalities.
     *
     * @return above 0, at most 1
     */
    public double shareOfInhabitants() {
        return (double) inhabitants / inhabitantsOfCountry;
    }
}
