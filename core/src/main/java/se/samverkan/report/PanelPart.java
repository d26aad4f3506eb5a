package se.samverkan.report;

import static java.util.Comparator.comparing;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.record.Origin;
import se.samverkan.record.SwedishOrder;
import se.samverkan.selection.Chances;
import se.samverkan.selection.Feature;
import se.samverkan.selection.Mirror;
import se.samverkan.selection.OwnFeature;
import se.samverkan.selection.Panel;
import se.samverkan.selection.Quota;
import se.samverkan.selection.Spread;

/** The panel as it was drawn: how, who, where, and how like the country it is. */
final class PanelPart {

    private static final double STEP = 0.1;
    private static final double PER_CENT = 100;
    private static final List<Feature> KINDS = List.of(Feature.AREA, Feature.GROUP, Feature.SIZE, Feature.URBANISATION);

    private final Phrases phrases;
    private final Places places;
    private final Panel panel;
    private final Origin origin;
    private final MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();
    private final List<Municipality> seated;

    PanelPart(Material material, Places places, Panel panel) {
        this.phrases = material.phrases();
        this.places = places;
        this.panel = panel;
        this.origin = Material.origin(panel.header().isExample());
        this.seated = panel.seated().stream()
                .flatMap(code -> catalogue.find(code).stream())
                .sorted(comparing(Municipality::name, SwedishOrder.comparator()))
                .toList();
    }

    /** That nobody has been asked is true of real municipalities, whoever made the draw. */
    Section section() {
        Section section = Section.titled("panel", phrases.text("method.panel.heading"))
                .with(Paragraph.of(origin, drawn()))
                .with(Paragraph.of(Origin.GENUINE, panel.notice(phrases.locale())));
        if (seated.isEmpty()) {
            return section;
        }
        Spread spread = Spread.of(catalogue, panel.seated()).orElseThrow();
        return section.with(table())
                .with(Paragraph.of(origin, reach(spread)))
                .with(Paragraph.of(origin, fairness(spread)))
                .with(tables())
                .with(places.map(origin, seated.stream().map(Municipality::code).toList()));
    }

    private String drawn() {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.count(
                "method.panel.drawn", seated.size(), panel.drawing().pool().size()));
        List<String> names = quotaFeatures().stream().map(this::name).toList();
        if (!names.isEmpty()) {
            sentences.add(phrases.text("method.panel.quotas", phrases.list(names)));
        }
        sentences.add(
                phrases.text("method.panel.seed", Long.toString(panel.drawing().seed())));
        return String.join(" ", sentences);
    }

    private String name(Feature feature) {
        return feature.name(phrases.locale()).toLowerCase(Locale.ROOT);
    }

    private Set<Feature> quotaFeatures() {
        return panel.drawing().quotas().stream()
                .map(Quota::feature)
                .flatMap(key -> Feature.of(key).stream())
                .collect(Sets.toImmutableEnumSet());
    }

    private Table table() {
        return new Table(
                phrases.text("method.panel.table"),
                places.columns(),
                seated.stream().map(place -> places.row(origin, place)).toList(),
                Optional.of(phrases.text("sources.facts")));
    }

    private String reach(Spread spread) {
        return String.join(" ", counties(spread), phrases.text("method.spread.note"));
    }

    /** How equal the chances were, how evenly the panel lies, and which kinds of municipality it lacks. */
    private String fairness(Spread spread) {
        List<String> sentences = new ArrayList<>();
        panel.drawing().chances().map(this::chances).ifPresent(sentences::add);
        sentences.add(phrases.text(
                "method.panel.balance", hundredths(spread.balance()), hundredths(spread.balanceByChance())));
        List<String> missing = KINDS.stream()
                .flatMap(feature -> spread.of(feature).missing().stream()
                        .map(value -> feature.valueName(value.value(), phrases.locale())))
                .toList();
        sentences.add(
                missing.isEmpty()
                        ? phrases.text("method.panel.missing.none")
                        : phrases.text("method.panel.missing", phrases.list(missing)));
        return String.join(" ", sentences);
    }

    private String chances(Chances chances) {
        String smallest = phrases.decimal(chances.smallest() * PER_CENT);
        String largest = phrases.decimal(chances.largest() * PER_CENT);
        String gini = hundredths(chances.gini());
        String mean = phrases.decimal(chances.geometricMean() * PER_CENT);
        return smallest.equals(largest)
                ? phrases.text("method.panel.chances.alike", smallest, gini, mean)
                : phrases.text("method.panel.chances", smallest, largest, gini, mean);
    }

    private String hundredths(double value) {
        long rounded = Math.round(value * PER_CENT);
        String digits = rounded / 100 + (rounded % 100 < 10 ? ".0" : ".") + rounded % 100;
        return phrases.locale().getLanguage().equals("sv") ? digits.replace('.', ',') : digits;
    }

    private String counties(Spread spread) {
        return phrases.text(
                "method.panel.reach",
                spread.countiesCovered(),
                catalogue.counties().size(),
                phrases.decimal(spread.shareOfInhabitants() * PER_CENT));
    }

    /**
     * A table for each feature that quotas were set by, and for what only the draw knew, such as the questions that municipalities work on; parts of the
     * country are left out where its areas say the same more closely.
     */
    private List<Table> tables() {
        Set<Feature> features = quotaFeatures().isEmpty() ? Feature.USUAL : quotaFeatures();
        return Mirror.of(panel, catalogue).stream()
                .filter(mirror -> Feature.of(mirror.feature())
                        .map(features::contains)
                        .orElse(mirror.hasQuotas() || !mirror.feature().equals(OwnFeature.JOINED)))
                .filter(mirror -> !mirror.feature().equals(Feature.PART.key()) || !features.contains(Feature.AREA))
                .map(this::table)
                .toList();
    }

    private Table table(Mirror mirror) {
        boolean known = mirror.isOfCountry();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.words(OwnFeature.name(mirror.feature(), phrases.locale())));
        columns.add(Table.Column.figures(phrases.text("method.spread.panel")));
        if (tellsPool(mirror)) {
            columns.add(Table.Column.figures(phrases.text("method.spread.pool")));
        }
        if (known) {
            columns.add(Table.Column.figures(phrases.text("method.spread.country")));
        }
        columns.add(Table.Column.drawn(phrases.text("method.spread.drawn"), axis(mirror)));
        String name = known
                ? name(Feature.of(mirror.feature()).orElseThrow())
                : OwnFeature.name(mirror.feature(), phrases.locale());
        return new Table(
                phrases.text(known ? "method.spread.table" : "method.spread.table.pool", name),
                columns,
                mirror.values().stream().map(value -> row(mirror, value)).toList(),
                Optional.of(phrases.text("method.spread.note.pool")).filter(note -> !known));
    }

    /** Where the panel was drawn from a part of the country only, or nothing is known of the country. */
    private boolean tellsPool(Mirror mirror) {
        return panel.drawing().pool().size() < catalogue.all().size() || !mirror.isOfCountry();
    }

    private static Table.Axis axis(Mirror mirror) {
        return new Table.Axis(0, Math.max(1, Math.ceil(mirror.largestShare() / STEP)) * STEP, 0);
    }

    private Table.Row row(Mirror mirror, Mirror.Value value) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(phrases.number(value.panel().number())));
        if (tellsPool(mirror)) {
            cells.add(Cell.of(phrases.number(value.pool().number())));
        }
        value.country().ifPresent(all -> cells.add(Cell.of(phrases.number(all.number()))));
        cells.add(new Cell.Bar(value.panel().share(), value.reference()));
        return new Table.Row(
                origin, Span.line(OwnFeature.valueName(mirror.feature(), value.value(), phrases.locale())), cells);
    }
}
