package se.samverkan.municipality;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the catalogue of its three bundled tables. Their sources stand in META-INF/NOTICE. */
final class CatalogueReader {

    static final List<String> COUNTY = List.of("code", "name", "short_name", "iso", "nuts", "area", "part");
    static final List<String> MUNICIPALITY = List.of(
            "code",
            "name",
            "official_name",
            "brand_name",
            "county",
            "population_2025",
            "population_2024",
            "population_2020",
            "land_km2",
            "latitude",
            "longitude",
            "group",
            "labour_market",
            "urbanisation",
            "university_town");
    static final List<String> NEIGHBOURS = List.of("code", "neighbours");

    private static final Splitter SPACES = Splitter.on(' ');

    private final Map<String, County> counties = new LinkedHashMap<>();

    private CatalogueReader() {}

    static MunicipalityCatalogue bundled() {
        return of(
                Table.bundled("counties.tsv", COUNTY),
                Table.bundled("municipalities.tsv", MUNICIPALITY),
                Table.bundled("neighbours.tsv", NEIGHBOURS));
    }

    static MunicipalityCatalogue of(List<Table.Row> counties, List<Table.Row> municipalities, List<Table.Row> borders) {
        CatalogueReader reader = new CatalogueReader();
        counties.forEach(row -> reader.counties.put(row.text("code"), row.make(CatalogueReader::county)));
        List<Municipality> all = municipalities.stream()
                .map(row -> row.make(reader::municipality))
                .toList();
        return new MunicipalityCatalogue(all, bothWays(borders, all));
    }

    private static County county(Table.Row row) {
        return new County(
                row.text("code"),
                row.text("name"),
                row.text("short_name"),
                row.text("iso"),
                row.text("nuts"),
                row.value("area", NationalArea::valueOf),
                row.value("part", PartOfSweden::valueOf));
    }

    private Municipality municipality(Table.Row row) {
        return new Municipality(
                row.value("code", MunicipalityCode::of),
                new Names(row.text("name"), row.text("official_name"), brand(row.text("brand_name"))),
                row.value("county", this::county),
                new Population(
                        row.value("population_2025", Integer::valueOf),
                        row.value("population_2024", Integer::valueOf),
                        row.value("population_2020", Integer::valueOf)),
                row.value("land_km2", Double::valueOf),
                new Position(row.value("latitude", Double::valueOf), row.value("longitude", Double::valueOf)),
                new Classification(
                        row.value("group", MunicipalityGroup::valueOf),
                        row.value("labour_market", LabourMarket::new),
                        row.value("urbanisation", DegreeOfUrbanisation::valueOf),
                        row.yes("university_town")));
    }

    private static Optional<String> brand(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private County county(String code) {
        County county = counties.get(code);
        if (county == null) {
            throw new IllegalArgumentException("no county has this code");
        }
        return county;
    }

    private static Multimap<MunicipalityCode, MunicipalityCode> bothWays(
            List<Table.Row> borders, List<Municipality> all) {
        Map<String, MunicipalityCode> known = new LinkedHashMap<>();
        all.forEach(m -> known.put(m.code().value(), m.code()));
        Multimap<MunicipalityCode, MunicipalityCode> both = HashMultimap.create();
        for (Table.Row row : borders) {
            MunicipalityCode one = row.value("code", code -> known(known, code));
            row.value("neighbours", SPACES::splitToList).forEach(code -> {
                MunicipalityCode other = row.value("neighbours", text -> known(known, code));
                both.put(one, other);
                both.put(other, one);
            });
        }
        return both;
    }

    private static MunicipalityCode known(Map<String, MunicipalityCode> known, String code) {
        MunicipalityCode found = known.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no municipality has the code " + code);
        }
        return found;
    }
}
