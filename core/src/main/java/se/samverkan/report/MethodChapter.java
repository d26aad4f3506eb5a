package se.samverkan.report;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.samverkan.interview.Interview;
import se.samverkan.interview.Passage;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Organisation;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Origin;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.SwedishOrder;

/** How the network worked: what was done, who took part, and where they lie. */
final class MethodChapter {

    private final Material material;
    private final Phrases phrases;
    private final MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();

    MethodChapter(Material material) {
        this.material = material;
        this.phrases = material.phrases();
    }

    Section section() {
        return Section.titled("method", phrases.text("method.heading"))
                .with(done())
                .with(Paragraph.of(Origin.GENUINE, phrases.text("method.evidence")))
                .withSections(List.of(members()));
    }

    private List<Block> done() {
        List<Interview> interviews = all(RecordQuery.of(Interview.TYPE));
        List<Passage> passages = all(RecordQuery.of(Passage.TYPE));
        List<Block> blocks = new ArrayList<>();
        if (!interviews.isEmpty()) {
            blocks.add(Paragraph.of(
                    Material.origin(Iterables.concat(interviews, passages)),
                    phrases.count("method.interviews", interviews.size()) + " "
                            + phrases.count("method.coded", passages.size())));
        }
        if (!material.held().isEmpty()) {
            blocks.add(Paragraph.of(
                    Material.origin(material.held()),
                    phrases.count("method.meetings", material.held().size())));
        }
        int experiences = material.experiences().size();
        int retold = material.evaluation().shared().retold();
        if (experiences > 0) {
            String more = retold == 0 ? "" : " " + phrases.text("method.retold", retold);
            blocks.add(Paragraph.of(
                    Material.origin(material.experiences()), phrases.count("method.experiences", experiences) + more));
        }
        return blocks;
    }

    private <R extends NetworkRecord> List<R> all(RecordQuery<R> query) {
        return material.records().all(material.reader(), query);
    }

    private Section members() {
        Section section = Section.titled("members", phrases.text("method.members.heading"));
        List<Organisation> members = material.municipalities().stream()
                .sorted(comparing(Organisation::title, SwedishOrder.comparator()))
                .toList();
        return members.isEmpty()
                ? section.with(Paragraph.of(Origin.GENUINE, phrases.text("method.members.none")))
                : section.with(table(members)).with(map(members));
    }

    private Table table(List<Organisation> members) {
        return new Table(
                phrases.text("method.members.table"),
                List.of(
                        Table.Column.words(phrases.text("method.column.municipality")),
                        Table.Column.words(phrases.text("method.column.county")),
                        Table.Column.words(phrases.text("method.column.group")),
                        Table.Column.figures(phrases.text("method.column.population"))),
                members.stream().map(this::row).toList(),
                Optional.of(phrases.text("sources.facts")));
    }

    private Table.Row row(Organisation member) {
        Optional<Municipality> place = member.municipality().flatMap(catalogue::find);
        return Table.Row.of(
                Material.origin(member.header().isExample()),
                member.title(),
                List.of(
                        place.map(p -> p.county().shortName()).orElse(phrases.text("none")),
                        member.group().map(this::group).orElse(phrases.text("none")),
                        place.map(p -> phrases.number(p.population())).orElse(phrases.text("none"))));
    }

    private String group(MunicipalityGroup group) {
        boolean swedish = phrases.locale().getLanguage().equals("sv");
        return group.name() + " " + (swedish ? group.swedish() : group.english());
    }

    private PointMap map(List<Organisation> members) {
        Set<MunicipalityCode> chosen = members.stream()
                .flatMap(member -> member.municipality().stream())
                .collect(ImmutableSet.toImmutableSet());
        Set<MunicipalityCode> told = material.experiences().stream()
                .flatMap(experience -> experience.scope().municipalities().stream())
                .filter(code -> !chosen.contains(code))
                .collect(ImmutableSet.toImmutableSet());
        PointMap.Category rest = category(
                Origin.GENUINE, "method.map.rest", PointMap.Mark.DOT, m -> !chosen.contains(m) && !told.contains(m));
        PointMap.Category ring = category(
                Material.origin(material.experiences()), "method.map.experienced", PointMap.Mark.RING, told::contains);
        PointMap.Category filled =
                category(Material.origin(members), "method.map.chosen", PointMap.Mark.FILLED, chosen::contains);
        return new PointMap(
                phrases.text("method.map.title"),
                phrases.text(
                        "method.map.alternative",
                        filled.points().size(),
                        ring.points().size()),
                List.of(rest, ring, filled));
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
