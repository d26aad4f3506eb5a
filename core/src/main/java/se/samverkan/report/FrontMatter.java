package se.samverkan.report;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.record.Header;
import se.samverkan.record.Origin;

/** The title page, the summary and the background: the coordinator's own words, and the figures in short. */
final class FrontMatter {

    private final Material material;
    private final Phrases phrases;
    private final Pm pm;

    FrontMatter(Material material, Pm pm) {
        this.material = material;
        this.phrases = material.phrases();
        this.pm = pm;
    }

    TitlePage titlePage(LocalDate date, boolean anythingInvented) {
        Header header = pm.header();
        Origin origin = Material.origin(header.isExample());
        Origin network = Material.origin(material.network().header().isExample());
        Facts facts = new Facts(List.of(
                new Facts.Fact(
                        network,
                        phrases.text("title.network"),
                        List.of(phrases.words(
                                material.network().title(),
                                material.network().header().language()))),
                Facts.Fact.of(Origin.GENUINE, phrases.text("title.date"), phrases.date(date)),
                Facts.Fact.of(Origin.GENUINE, phrases.text("title.status"), phrases.name("status", pm.status()))));
        Optional<Notice> notice = anythingInvented
                ? Optional.of(Notice.of(Origin.GENUINE, phrases.text("notice.title"), phrases.text("notice.text")))
                : Optional.empty();
        return new TitlePage(
                pm.series(), phrases.words(pm.title(), header.language()), subtitle(), origin, facts, notice);
    }

    private Span subtitle() {
        return pm.texts().subtitle().isBlank()
                ? Span.of(phrases.text("title.subtitle", material.network().title()))
                : phrases.words(pm.texts().subtitle(), pm.header().language());
    }

    Section summary() {
        List<Block> own = own(pm.texts().summary());
        Section summary = Section.titled("summary", phrases.text("summary.heading"))
                .with(own)
                .with(Paragraph.of(origin(), figures(own.isEmpty())));
        return material.recommendations().isEmpty() ? summary : summary.with(recommended());
    }

    private Origin origin() {
        return Material.origin(Iterables.concat(
                material.municipalities(), material.held(), material.conclusions(), material.recommendations()));
    }

    /** The coordinator's own summary tells of the network itself; without one the figures do. */
    private String figures(boolean all) {
        List<String> sentences = new ArrayList<>();
        if (all) {
            int members = material.municipalities().size();
            sentences.add(
                    phrases.count("summary.members", members, material.network().title()));
            told("summary.meetings", material.held().size(), sentences);
            told("summary.conclusions", material.conclusions().size(), sentences);
        }
        int recommendations = material.recommendations().size();
        if (recommendations == 0) {
            sentences.add(phrases.text("summary.recommendations.none"));
        } else {
            sentences.add(phrases.count("summary.recommendations", recommendations));
            int adopted = (int) material.recommendations().stream()
                    .filter(Material::isDecided)
                    .count();
            sentences.add(adopted(adopted, recommendations));
        }
        return String.join(" ", sentences);
    }

    /** What there is none of is told in its own chapter. */
    private void told(String key, int count, List<String> sentences) {
        if (count > 0) {
            sentences.add(phrases.count(key, count));
        }
    }

    private String adopted(int adopted, int recommendations) {
        if (adopted == 0) {
            return phrases.count("summary.noneAdopted", recommendations);
        }
        return adopted == recommendations
                ? phrases.count("summary.allAdopted", adopted)
                : phrases.count("summary.adopted", adopted);
    }

    private ItemList recommended() {
        List<ItemList.Item> items = new ArrayList<>();
        for (Recommendation recommendation : material.recommendations()) {
            Header header = recommendation.header();
            Span title = Span.to(recommendation.title(), "recommendation-" + (items.size() + 1));
            items.add(new ItemList.Item(
                    Material.origin(header.isExample()),
                    Optional.empty(),
                    List.of(phrases.marked(title, header.language()), Span.of(" " + inShort(recommendation)))));
        }
        return ItemList.numbered(items);
    }

    private String inShort(Recommendation recommendation) {
        return phrases.text(
                "summary.inShort",
                phrases.name("summary.to", recommendation.addressee()),
                phrases.name("summary.strength", recommendation.strength().level()),
                phrases.name("stage", recommendation.status()).toLowerCase(phrases.locale()));
    }

    Section background() {
        Section background = Section.titled("background", phrases.text("background.heading"));
        List<Block> own = own(pm.texts().background());
        if (!own.isEmpty()) {
            return background.with(own);
        }
        String purpose = material.network().purpose();
        Header header = material.network().header();
        return purpose.isBlank()
                ? background.with(Paragraph.of(Origin.GENUINE, phrases.text("background.none")))
                : background.with(new Paragraph(
                        Material.origin(header.isExample()),
                        List.of(
                                Span.of(phrases.text("background.purpose") + " "),
                                phrases.words(purpose, header.language()))));
    }

    /** The coordinator's own words, a paragraph for each part between blank lines. */
    private List<Block> own(String text) {
        Header header = pm.header();
        return Stream.of(text.strip().split("\\R\\s*\\R"))
                .map(part -> part.strip().replaceAll("\\s*\\R\\s*", " "))
                .filter(part -> !part.isEmpty())
                .<Block>map(part -> new Paragraph(
                        Material.origin(header.isExample()), List.of(phrases.words(part, header.language()))))
                .toList();
    }
}
