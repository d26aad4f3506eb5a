package se.samverkan.report;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Organisation;
import se.samverkan.record.Origin;
import se.samverkan.record.SwedishOrder;
import se.samverkan.selection.Panel;

/** Who took part. Stand-ins have neither county nor inhabitants, and are listed by group. */
final class MembersPart {

    private final Phrases phrases;
    private final Places places;
    private final Optional<Panel> panel;
    private final List<Organisation> members;
    private final MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();

    MembersPart(Material material, Places places, Optional<Panel> panel) {
        this.phrases = material.phrases();
        this.places = places;
        this.panel = panel;
        this.members = material.municipalities().stream()
                .sorted(comparing(Organisation::title, SwedishOrder.comparator()))
                .toList();
    }

    Section section() {
        Section section = Section.titled("members", phrases.text("method.members.heading"));
        if (members.isEmpty()) {
            return section.with(Paragraph.of(Origin.GENUINE, phrases.text("method.members.none")));
        }
        List<MunicipalityCode> codes = members.stream()
                .flatMap(member -> place(member).stream())
                .map(Municipality::code)
                .toList();
        Section listed = section.with(others(codes)).with(list(codes.isEmpty()));
        return panel.isEmpty() && !codes.isEmpty() ? listed.with(places.map(Material.origin(members), codes)) : listed;
    }

    /** A reader who has just seen the panel must not take it for those who came. */
    private List<Block> others(List<MunicipalityCode> codes) {
        Set<MunicipalityCode> drawn =
                panel.map(Panel::seated).map(ImmutableSet::copyOf).orElse(ImmutableSet.of());
        if (drawn.isEmpty() || codes.stream().anyMatch(drawn::contains)) {
            return List.of();
        }
        boolean invented = members.stream().allMatch(member -> member.header().isExample());
        return List.of(Paragraph.of(
                Origin.GENUINE, phrases.text(invented ? "method.members.invented" : "method.members.others")));
    }

    private Block list(boolean nowhere) {
        if (!nowhere) {
            return table();
        }
        return members.stream().anyMatch(member -> member.group().isPresent())
                ? grouped()
                : Paragraph.of(
                        Material.origin(members),
                        phrases.count("method.members.list", members.size(), titles(members.stream())));
    }

    private String titles(Stream<Organisation> some) {
        return phrases.list(some.map(Organisation::title).toList());
    }

    private Optional<Municipality> place(Organisation member) {
        return member.municipality().flatMap(catalogue::find);
    }

    private Table table() {
        return new Table(
                phrases.text("method.members.table"),
                places.columns(),
                members.stream().map(this::row).toList(),
                Optional.of(phrases.text("sources.facts")));
    }

    private Table.Row row(Organisation member) {
        Optional<Municipality> place = place(member);
        String none = phrases.text("none");
        return Table.Row.of(
                Material.origin(member.header().isExample()),
                member.title(),
                List.of(
                        place.map(p -> p.county().shortName()).orElse(none),
                        member.group().map(phrases::group).orElse(none),
                        place.map(p -> phrases.number(p.population())).orElse(none)));
    }

    private Table grouped() {
        return new Table(
                phrases.text("method.members.table"),
                List.of(
                        Table.Column.words(phrases.text("method.column.group")),
                        Table.Column.words(phrases.text("method.column.municipalities")),
                        Table.Column.figures(phrases.text("method.column.count"))),
                Stream.concat(
                                Stream.of(MunicipalityGroup.values()).map(Optional::of),
                                Stream.of(Optional.<MunicipalityGroup>empty()))
                        .flatMap(this::row)
                        .toList(),
                Optional.empty());
    }

    private Stream<Table.Row> row(Optional<MunicipalityGroup> group) {
        List<Organisation> those =
                members.stream().filter(member -> member.group().equals(group)).toList();
        return those.isEmpty()
                ? Stream.of()
                : Stream.of(Table.Row.of(
                        Material.origin(those),
                        group.map(phrases::group).orElse(phrases.text("none")),
                        List.of(titles(those.stream()), phrases.number(those.size()))));
    }
}
