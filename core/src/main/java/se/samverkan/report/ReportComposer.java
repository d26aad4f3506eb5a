package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;

/**
 * Composes a PM from what the network has written: title page, summary, background, method, themes with what was heard, meetings,
 * conclusions, recommendations, formats compared, competence change, evaluation, and the appendix with sources.
 *
 * <ol>
 *   <li>Headings and generated sentences are Swedish or English; people's words stay as they were said, marked with their language.
 *   <li>A generated sentence tells a count or a figure of the data, and never more.
 *   <li>Only what is shared in the network or public is composed; of interviews only counts and approved quotations.
 *   <li>Everything invented carries the mark.
 *   <li>The same records give the same report.
 * </ol>
 *
 * <p>Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ReportComposer {

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public ReportComposer(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * Composes a PM.
     *
     * @param coordinator on whose behalf it is composed; the report holds what a coordinator may publish
     * @param pm the coordinator's own texts
     * @param language the language of headings and generated sentences: Swedish, or English for any other
     * @param date the day written on it
     * @return the report
     */
    public Report compose(Actor coordinator, Pm pm, Language language, LocalDate date) {
        Phrases phrases = Phrases.in(language);
        Material material = new Material(ReadOnce.of(records, coordinator.network()), coordinator, phrases);
        SourceNumbers numbers = SourceNumbers.of(material);
        FrontMatter front = new FrontMatter(material, pm);
        RecommendationsChapter recommendations = new RecommendationsChapter(material, numbers);
        FiguresChapter figures = new FiguresChapter(material);
        List<Section> sections = List.of(
                front.summary(),
                front.background(),
                new MethodChapter(material).section(),
                new ThemesChapter(material).section(),
                new MeetingsChapter(material).section(),
                recommendations.conclusions(),
                recommendations.section(),
                figures.formats(),
                figures.competence(),
                new EvaluationChapter(material).section(),
                new SourcesChapter(material, numbers).section());
        boolean invented = pm.header().isExample() || sections.stream().anyMatch(ReportComposer::isInvented);
        return new Report(phrases.language(), front.titlePage(date, invented), sections);
    }

    private static boolean isInvented(Section section) {
        return section.origin() == Origin.EXAMPLE
                || Stream.concat(
                                section.blocks().stream().map(Block::origin),
                                section.sections().stream().map(ReportComposer::origin))
                        .anyMatch(Origin.EXAMPLE::equals);
    }

    private static Origin origin(Section section) {
        return Material.origin(isInvented(section));
    }
}
