package se.samverkan.report;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.Status;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
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
                ? Optional.of(Notice.of(Origin.EXAMPLE, phrases.text("notice.title"), phrases.text("notice.text")))
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
        Section summary = Section.titled("summary", phrases.text("summary.heading"))
                .with(own(pm.texts().summary()))
                .with(Paragraph.of(origin(), figures()));
        if (material.recommendations().isEmpty()) {
            return summary;
        }
        return summary.with(Paragraph.of(Origin.GENUINE, phrases.text("summary.list")))
                .with(recommended());
    }

    private Origin origin() {
        return Material.origin(Iterables.concat(
                material.municipalities(), material.held(), material.conclusions(), material.recommendations()));
    }

    private String figures() {
        int adopted = (int) material.recommendations().stream()
                .filter(r -> r.status() == Status.ADOPTED || r.status() == Status.CARRIED_OUT)
                .count();
        return String.join(
                " ",
                phrases.count(
                        "summary.members",
                        material.municipalities().size(),
                        material.network().title()),
                phrases.count("summary.meetings", material.held().size()),
                phrases.count("summary.conclusions", material.conclusions().size()),
                phrases.count(
                        "summary.recommendations", material.recommendations().size()),
                phrases.count("summary.adopted", adopted));
    }

    private ItemList recommended() {
        List<ItemList.Item> items = new ArrayList<>();
        for (Recommendation recommendation : material.recommendations()) {
            Header header = recommendation.header();
            Span title = Span.to(recommendation.title(), "recommendation-" + (items.size() + 1));
            Language spoken = header.language();
            items.add(new ItemList.Item(
                    Material.origin(header.isExample()), Optional.empty(), List.of(phrases.marked(title, spoken))));
        }
        return ItemList.numbered(items);
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
