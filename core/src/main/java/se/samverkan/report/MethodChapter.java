package se.samverkan.report;

import static java.util.Comparator.comparing;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.interview.Interview;
import se.samverkan.interview.Passage;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Organisation;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Origin;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.SwedishOrder;
import se.samverkan.selection.Panel;

/** How the network worked: what was done, who took part, and where they lie. */
final class MethodChapter {

    private final Material material;
    private final Phrases phrases;
    private final Places places;
    private final MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();

    MethodChapter(Material material) {
        this.material = material;
        this.phrases = material.phrases();
        this.places = new Places(material);
    }

    Section section() {
        return Section.titled("method", phrases.text("method.heading"))
                .with(done())
                .with(Paragraph.of(Origin.GENUINE, phrases.text("method.evidence")))
                .withSections(parts());
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

    private List<Section> parts() {
        Optional<Panel> panel = Material.shared(all(RecordQuery.of(Panel.TYPE).newestFirst())).stream()
                .findFirst();
        List<Section> parts = new ArrayList<>();
        panel.ifPresent(drawn -> parts.add(panel(drawn)));
        parts.add(members(panel.isEmpty()));
        return parts;
    }

    private Section panel(Panel panel) {
        Origin origin = Material.origin(panel.header().isExample());
        List<Municipality> seated = panel.seated().stream()
                .flatMap(code -> catalogue.find(code).stream())
                .sorted(comparing(Municipality::name, SwedishOrder.comparator()))
                .toList();
        Section section = Section.titled("panel", phrases.text("method.panel.heading"))
                .with(Paragraph.of(origin, drawn(panel, seated.size())))
                .with(Paragraph.of(origin, panel.notice(phrases.locale())));
        return seated.isEmpty()
                ? section
                : section.with(new Table(
                                phrases.text("method.panel.table"),
                                places.columns(),
                                seated.stream()
                                        .map(place -> places.row(origin, place))
                                        .toList(),
                                Optional.of(phrases.text("sources.facts"))))
                        .with(places.map(
                                origin, seated.stream().map(Municipality::code).toList()));
    }

    private String drawn(Panel panel, int seated) {
        return String.join(
                " ",
                phrases.count("method.panel.chosen", seated),
                phrases.text("method.panel.drawn", panel.drawing().pool().size()),
                phrases.text("method.panel.seed", Long.toString(panel.drawing().seed())));
    }

    private Section members(boolean withMap) {
        Section section = Section.titled("members", phrases.text("method.members.heading"));
        List<Organisation> members = material.municipalities().stream()
                .sorted(comparing(Organisation::title, SwedishOrder.comparator()))
                .toList();
        if (members.isEmpty()) {
            return section.with(Paragraph.of(Origin.GENUINE, phrases.text("method.members.none")));
        }
        List<MunicipalityCode> codes = members.stream()
                .flatMap(member -> member.municipality().stream())
                .toList();
        Section listed = section.with(table(members));
        return withMap ? listed.with(places.map(Material.origin(members), codes)) : listed;
    }

    private Table table(List<Organisation> members) {
        return new Table(
                phrases.text("method.members.table"),
                places.columns(),
                members.stream().map(this::row).toList(),
                Optional.of(phrases.text("sources.facts")));
    }

    private Table.Row row(Organisation member) {
        Optional<Municipality> place = member.municipality().flatMap(catalogue::find);
        String none = phrases.text("none");
        return Table.Row.of(
                Material.origin(member.header().isExample()),
                member.title(),
                List.of(
                        place.map(p -> p.county().shortName()).orElse(none),
                        member.group().map(places::group).orElse(none),
                        place.map(p -> phrases.number(p.population())).orElse(none)));
    }
}
