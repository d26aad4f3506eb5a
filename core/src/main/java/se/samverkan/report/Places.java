package se.samverkan.report;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Origin;

/** Municipalities as rows of a table and dots on a map. */
final class Places {

    private final Material material;
    private final Phrases phrases;
    private final MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();

    Places(Material material) {
        this.material = material;
        this.phrases = material.phrases();
    }

    List<Table.Column> columns() {
        return List.of(
                Table.Column.words(phrases.text("method.column.municipality")),
                Table.Column.words(phrases.text("method.column.county")),
                Table.Column.words(phrases.text("method.column.group")),
                Table.Column.figures(phrases.text("method.column.population")));
    }

    Table.Row row(Origin origin, Municipality place) {
        return Table.Row.of(
                origin,
                place.name(),
                List.of(place.county().shortName(), phrases.group(place.group()), phrases.number(place.population())));
    }

    /** The chosen as filled dots, where experiences come from as rings, the rest as small dots. */
    PointMap map(Origin origin, Collection<MunicipalityCode> all) {
        Set<MunicipalityCode> chosen = ImmutableSet.copyOf(all);
        Set<MunicipalityCode> told = material.experiences().stream()
                .flatMap(experience -> experience.scope().municipalities().stream())
                .filter(code -> !chosen.contains(code))
                .collect(ImmutableSet.toImmutableSet());
        PointMap.Category rest = category(
                Origin.GENUINE, "method.map.rest", PointMap.Mark.DOT, m -> !chosen.contains(m) && !told.contains(m));
        PointMap.Category ring = category(
                Material.origin(material.experiences()), "method.map.experienced", PointMap.Mark.RING, told::contains);
        PointMap.Category filled = category(origin, "method.map.chosen", PointMap.Mark.FILLED, chosen::contains);
        return new PointMap(
                phrases.text("method.map.title"),
                phrases.text(
                        "method.map.alternative",
                        filled.points().size(),
                        ring.points().size()),
                Stream.of(rest, ring, filled)
                        .filter(category -> !category.points().isEmpty())
                        .toList());
    }

    private PointMap.Category category(
            Origin origin, String label, PointMap.Mark mark, Predicate<MunicipalityCode> belongs) {
        List<PointMap.Point> points = catalogue.all().stream()
                .filter(municipality -> belongs.test(municipality.code()))
                .map(municipality -> new PointMap.Point(
                        municipality.name(),
                        municipality.position().latitude(),
                        municipality.position().longitude()))
                .toList();
        return new PointMap.Category(points.isEmpty() ? Origin.GENUINE : origin, phrases.text(label), mark, points);
    }
}
