package se.samverkan.municipality;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimap;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.record.SwedishOrder;

/**
 * The municipalities of Sweden. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Municipality umea = MunicipalityCatalogue.bundled().find(MunicipalityCode.of("2480")).orElseThrow();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MunicipalityCatalogue {

    private final List<Municipality> all;
    private final List<County> counties;
    private final Map<MunicipalityCode, Municipality> byCode;
    private final Map<String, Municipality> byName;
    private final ImmutableListMultimap<MunicipalityCode, Municipality> neighbours;

    /** Gathers municipalities; borders hold each pair in both directions. */
    MunicipalityCatalogue(List<Municipality> municipalities, Multimap<MunicipalityCode, MunicipalityCode> borders) {
        Comparator<Municipality> order = Comparator.comparing(Municipality::name, SwedishOrder.comparator());
        all = municipalities.stream().sorted(order).collect(ImmutableList.toImmutableList());
        byCode = Maps.uniqueIndex(all, Municipality::code);
        byName = names(all);
        counties = all.stream()
                .map(Municipality::county)
                .distinct()
                .sorted(Comparator.comparing(County::code))
                .collect(ImmutableList.toImmutableList());
        ImmutableListMultimap.Builder<MunicipalityCode, Municipality> found = ImmutableListMultimap.builder();
        all.forEach(m -> borders.get(m.code()).stream()
                .map(code -> requireNonNull(byCode.get(code), code.value()))
                .sorted(order)
                .forEach(other -> found.put(m.code(), other)));
        neighbours = found.build();
    }

    private static Map<String, Municipality> names(List<Municipality> all) {
        Map<String, Municipality> names = new HashMap<>();
        for (Municipality municipality : all) {
            Stream.of(municipality.name(), municipality.officialName(), municipality.ownName())
                    .map(SwedishOrder::key)
                    .forEach(key -> names.put(key, municipality));
        }
        return ImmutableMap.copyOf(names);
    }

    /**
     * All 290 municipalities, as they are bundled with the library: read once, at the first call.
     *
     * @return the catalogue
     * @throws IllegalStateException if the library's jar is damaged; the message names table, row and column
     */
    public static MunicipalityCatalogue bundled() {
        return Bundled.CATALOGUE;
    }

    /** Put off until somebody asks. */
    private static final class Bundled {
        private static final MunicipalityCatalogue CATALOGUE = CatalogueReader.bundled();
    }

    /**
     * Every municipality.
     *
     * @return the municipalities by everyday name, in Swedish order
     */
    public List<Municipality> all() {
        return all;
    }

    /**
     * Looks up a municipality.
     *
     * @param code its code
     * @return the municipality, empty if none has the code
     */
    public Optional<Municipality> find(MunicipalityCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Looks up a municipality by a name as people write it.
     *
     * @param name its everyday, official or own name, in large or small letters: {@code umeå}, {@code Umeå kommun}
     * @return the municipality, empty if none has exactly that name
     */
    public Optional<Municipality> byName(String name) {
        return Optional.ofNullable(byName.get(SwedishOrder.key(name.strip())));
    }

    /**
     * The municipalities that share a border on land with one.
     *
     * @param code the municipality
     * @return its neighbours in Swedish order; empty for an island and for an unknown code
     */
    public List<Municipality> neighbours(MunicipalityCode code) {
        return neighbours.get(code);
    }

    /**
     * Every county.
     *
     * @return the counties by code
     */
    public List<County> counties() {
        return counties;
    }

    /**
     * The municipalities of one county.
     *
     * @param county the county
     * @return its municipalities in Swedish order
     */
    public List<Municipality> in(County county) {
        return all.stream().filter(m -> m.county().equals(county)).toList();
    }

    /**
     * How many municipalities each group has.
     *
     * @return per group the number, in the order of the groups
     */
    public Map<MunicipalityGroup, Integer> countByGroup() {
        Map<MunicipalityGroup, Integer> counts = new EnumMap<>(MunicipalityGroup.class);
        all.forEach(m -> counts.merge(m.group(), 1, Integer::sum));
        return Maps.immutableEnumMap(counts);
    }
}
