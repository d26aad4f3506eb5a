package se.samverkan.report;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.finding.Findings;
import se.samverkan.finding.ThemeTrace;
import se.samverkan.interview.Interview;
import se.samverkan.interview.InterviewId;
import se.samverkan.record.Origin;
import se.samverkan.record.RecordQuery;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;

/** What was heard of each theme, in the words of a few; only quotations that the interviewed have approved. */
final class ThemesChapter {

    private final Material material;
    private final Phrases phrases;
    private final Map<InterviewId, Interview> interviews;
    private final List<ThemeTrace> heard;
    private final List<Theme> others;
    private final ImmutableListMultimap<ThemeId, se.samverkan.interview.Quotation> quotations;

    ThemesChapter(Material material) {
        this.material = material;
        this.phrases = material.phrases();
        Findings findings = new Findings(material.records());
        List<ThemeTrace> traces = material.themes().stream()
                .map(theme -> findings.trace(material.reader(), theme))
                .sorted(comparing(ThemeTrace::organisations)
                        .thenComparing(ThemeTrace::interviews)
                        .reversed())
                .toList();
        this.heard = traces.stream().filter(trace -> trace.interviews() > 0).toList();
        this.others = traces.stream()
                .filter(trace -> trace.interviews() == 0)
                .map(ThemeTrace::theme)
                .toList();
        this.quotations = QuotationChoice.of(heard);
        this.interviews = Maps.uniqueIndex(
                material.records().all(material.reader(), RecordQuery.of(Interview.TYPE)), Interview::id);
    }

    Section section() {
        return Section.titled("themes", phrases.text("themes.heading"))
                .with(intro())
                .withSections(heard.stream().map(this::part).toList());
    }

    private List<Block> intro() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                heard.isEmpty()
                        ? Paragraph.of(Origin.GENUINE, phrases.text("themes.none"))
                        : Paragraph.of(
                                Material.origin(heard.stream().anyMatch(ThemeTrace::example)),
                                phrases.count("themes.intro", heard.size())));
        if (!others.isEmpty()) {
            List<String> names =
                    others.stream().map(theme -> theme.name(phrases.locale())).toList();
            blocks.add(Paragraph.of(
                    Material.origin(others), phrases.count("themes.others", names.size(), String.join("; ", names))));
        }
        return blocks;
    }

    private Section part(ThemeTrace trace) {
        Theme theme = trace.theme();
        Section part = Section.titled("theme-" + theme.key(), theme.name(phrases.locale()));
        Origin origin = Material.origin(trace.example());
        if (!theme.description().isBlank()) {
            part = part.with(new Paragraph(
                    Material.origin(theme.header().isExample()),
                    List.of(phrases.words(theme.description(), theme.header().language()))));
        }
        part = part.with(Paragraph.of(origin, found(trace)));
        List<Block> words = quotations.get(theme.id()).stream()
                .flatMap(quotation -> quoted(quotation).stream())
                .toList();
        return words.isEmpty() ? part.with(Paragraph.of(origin, unquoted(trace))) : part.with(words);
    }

    private String found(ThemeTrace trace) {
        String interviewed = phrases.count("themes.found", trace.interviews());
        String from = "themes.from" + (trace.organisations() == 1 ? ".one" : ".other");
        String found = phrases.text(from, interviewed, trace.organisations());
        int told = (int) material.experiences().stream()
                .map(Experience::scope)
                .filter(scope -> scope.themes().contains(trace.theme().id()))
                .count();
        return told == 0 ? found : found + " " + phrases.count("themes.experiences", told);
    }

    private String unquoted(ThemeTrace trace) {
        return phrases.text(trace.quotations().isEmpty() ? "themes.noquotations" : "themes.elsewhere");
    }

    private Optional<Block> quoted(se.samverkan.interview.Quotation quotation) {
        return Optional.ofNullable(interviews.get(quotation.interview()))
                .map(from -> new Quotation(
                        Material.origin(quotation.header().isExample()),
                        quotation.words(),
                        quotation.header().language(),
                        from.occasion().role(),
                        material.name(quotation.organisation()),
                        Optional.empty()));
    }
}
