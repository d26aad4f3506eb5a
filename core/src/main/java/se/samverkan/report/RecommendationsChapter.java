package se.samverkan.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.recommendation.Applicability;
import se.samverkan.recommendation.Conclusion;
import se.samverkan.recommendation.Evidence;
import se.samverkan.recommendation.Position;
import se.samverkan.recommendation.PositionCount;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationId;
import se.samverkan.recommendation.Recommendations;
import se.samverkan.recommendation.Strength;
import se.samverkan.record.Header;
import se.samverkan.record.Origin;
import se.samverkan.record.SwedishOrder;

/** Conclusions, and recommendations with addressee, strength, positions and evidence. */
final class RecommendationsChapter {

    private static final int MOST_NAMES = 3;

    private final Material material;
    private final Phrases phrases;
    private final SourceNumbers sources;
    private final Recommendations recommendations;

    RecommendationsChapter(Material material, SourceNumbers sources) {
        this.material = material;
        this.phrases = material.phrases();
        this.sources = sources;
        this.recommendations = new Recommendations(material.records());
    }

    Section conclusions() {
        Section section = Section.titled("conclusions", phrases.text("conclusions.heading"));
        return material.conclusions().isEmpty()
                ? section.with(Paragraph.of(Origin.GENUINE, phrases.text("conclusions.none")))
                : section.with(ItemList.numbered(
                        material.conclusions().stream().map(this::item).toList()));
    }

    private ItemList.Item item(Conclusion conclusion) {
        List<Span> spans = new ArrayList<>();
        spans.add(phrases.words(conclusion.text(), conclusion.header().language()));
        spans.addAll(sources.links(conclusion.from()));
        return new ItemList.Item(Material.origin(conclusion.header().isExample()), Optional.empty(), spans);
    }

    Section section() {
        Section section = Section.titled("recommendations", phrases.text("recommendations.heading"));
        List<Recommendation> all = material.recommendations();
        if (all.isEmpty()) {
            return section.with(Paragraph.of(Origin.GENUINE, phrases.text("recommendations.none")));
        }
        Map<RecommendationId, PositionCount> counts = recommendations.positionCounts(material.reader(), all);
        List<Section> parts = new ArrayList<>();
        for (Recommendation recommendation : all) {
            PositionCount count = counts.getOrDefault(recommendation.id(), PositionCount.NONE);
            parts.add(part(recommendation, parts.size() + 1, count));
        }
        return section.with(Paragraph.of(Origin.GENUINE, phrases.text("recommendations.rule")))
                .withSections(parts);
    }

    private Section part(Recommendation recommendation, int number, PositionCount count) {
        Header header = recommendation.header();
        Origin origin = Material.origin(header.isExample());
        Span heading =
                phrases.words(phrases.text("recommendation.number", number, recommendation.title()), header.language());
        return Section.recommendation("recommendation-" + number, heading, origin)
                .with(content(recommendation, count));
    }

    /** What a page of one recommendation holds, in the PM and on the page to take home. */
    List<Block> content(Recommendation recommendation, PositionCount count) {
        List<Block> blocks = new ArrayList<>();
        Header header = recommendation.header();
        if (!recommendation.text().isBlank()) {
            blocks.add(new Paragraph(
                    Material.origin(header.isExample()),
                    List.of(phrases.words(recommendation.text(), header.language()))));
        }
        blocks.add(new Facts(facts(recommendation, count)));
        blocks.add(evidence(recommendation));
        blocks.addAll(reservations(recommendation));
        return blocks;
    }

    private List<Facts.Fact> facts(Recommendation recommendation, PositionCount count) {
        Header header = recommendation.header();
        Origin origin = Material.origin(header.isExample());
        Strength strength = recommendation.strength();
        List<Facts.Fact> facts = new ArrayList<>();
        facts.add(fact(origin, "recommendation.to", phrases.name("addressee", recommendation.addressee())));
        facts.add(new Facts.Fact(
                origin, phrases.text("recommendation.applies"), applies(recommendation.appliesTo(), header)));
        facts.add(fact(origin, "recommendation.theme", material.names(recommendation.themes())));
        facts.add(fact(
                Material.origin(strength.restsOnExamples()),
                "recommendation.strength",
                phrases.text(
                        "strength.behind",
                        phrases.name("strength", strength.level()),
                        strength.supporting(),
                        strength.nuancing(),
                        strength.contradicting())));
        facts.add(fact(origin, "recommendation.status", phrases.name("stage", recommendation.status())));
        facts.add(fact(Material.origin(count.includesExamples()), "recommendation.positions", positions(count)));
        recommendation
                .followUp()
                .ifPresent(day -> facts.add(fact(origin, "recommendation.followUp", phrases.date(day))));
        return facts;
    }

    private Facts.Fact fact(Origin origin, String term, String description) {
        return Facts.Fact.of(origin, phrases.text(term), description);
    }

    private String positions(PositionCount count) {
        if (count.endorsements() + count.reservations() == 0) {
            return phrases.text("positions.none");
        }
        return count.reservations() == 0
                ? phrases.text("positions.endorsed", count.endorsements())
                : phrases.count("positions.count", count.reservations(), count.endorsements());
    }

    /** The groups by name, and the conditions as a sentence of their own. */
    private List<Span> applies(Applicability appliesTo, Header header) {
        List<String> groups = appliesTo.groups().stream().map(phrases::group).toList();
        String where = groups.isEmpty()
                ? phrases.text("applies.all")
                : phrases.count("applies.groups", groups.size(), phrases.list(groups));
        String conditions = appliesTo.conditions().strip();
        return conditions.isEmpty()
                ? List.of(Span.of(where))
                : List.of(Span.of(where + ". "), phrases.words(sentence(conditions), header.language()));
    }

    private static String sentence(String words) {
        int first = words.offsetByCodePoints(0, 1);
        String begun = words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
        return begun.matches("(?s).*[.!?]") ? begun : begun + ".";
    }

    private Block evidence(Recommendation recommendation) {
        if (recommendation.evidence().isEmpty()) {
            return Paragraph.of(Origin.GENUINE, phrases.text("recommendation.noEvidence"));
        }
        return new EvidenceList(recommendation.evidence().stream()
                .sorted(comparing(Evidence::stance))
                .map(evidence -> item(evidence, recommendation.header()))
                .toList());
    }

    private EvidenceList.Item item(Evidence evidence, Header header) {
        List<Span> spans = new ArrayList<>();
        spans.add(phrases.words(evidence.statement(), header.language()));
        behind(evidence).ifPresent(names -> spans.add(Span.of(" (" + names + ")")));
        spans.addAll(sources.link(evidence.record()));
        EvidenceList.Sign sign = switch (evidence.stance()) {
            case SUPPORTS -> EvidenceList.Sign.SUPPORTS;
            case NUANCES -> EvidenceList.Sign.NUANCES;
            case CONTRADICTS -> EvidenceList.Sign.CONTRADICTS;
        };
        return new EvidenceList.Item(evidence.origin(), sign, spans);
    }

    /** Who it comes from, unless the statement says so itself; where many are, their number, since the appendix names them. */
    private Optional<String> behind(Evidence evidence) {
        List<String> names = Stream.concat(
                        evidence.municipalities().stream().map(material::name),
                        evidence.organisations().stream().map(material::name))
                .distinct()
                .sorted(SwedishOrder.comparator())
                .toList();
        if (names.isEmpty() || names.stream().allMatch(evidence.statement()::contains)) {
            return Optional.empty();
        }
        String many = evidence.organisations().isEmpty() ? "evidence.municipalities" : "evidence.many";
        return Optional.of(names.size() > MOST_NAMES ? phrases.text(many, names.size()) : phrases.list(names));
    }

    private List<Block> reservations(Recommendation recommendation) {
        List<ItemList.Item> items = recommendations.positions(material.reader(), recommendation.id()).stream()
                .filter(position -> position.stand() == Position.Stand.RESERVES)
                .map(this::reservation)
                .toList();
        return items.isEmpty() ? List.of() : List.of(ItemList.bullets(items));
    }

    private ItemList.Item reservation(Position position) {
        Header header = position.header();
        return new ItemList.Item(
                Material.origin(header.isExample()),
                Optional.empty(),
                List.of(
                        Span.emphasis(phrases.text(
                                        "recommendation.reservation",
                                        material.name(header.owner().organisation()))
                                + ":"),
                        Span.of(" "),
                        phrases.words(position.reason(), header.language())));
    }
}
