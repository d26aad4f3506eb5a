package se.samverkan.report;

import static java.util.Comparator.comparing;

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
import se.samverkan.theme.Theme;

/** What was heard of each theme; only quotations that the interviewed have approved. */
final class ThemesChapter {

    private final Material material;
    private final Phrases phrases;
    private final Findings findings;

    ThemesChapter(Material material) {
        this.material = material;
        this.phrases = material.phrases();
        this.findings = new Findings(material.records());
    }

    Section section() {
        Section section = Section.titled("themes", phrases.text("themes.heading"));
        List<ThemeTrace> traces = material.themes().stream()
                .map(theme -> findings.trace(material.reader(), theme))
                .sorted(comparing(ThemeTrace::organisations).reversed())
                .toList();
        List<ThemeTrace> heard =
                traces.stream().filter(trace -> trace.interviews() > 0).toList();
        List<Theme> others = traces.stream()
                .filter(trace -> trace.interviews() == 0)
                .map(ThemeTrace::theme)
                .toList();
        if (heard.isEmpty()) {
            section = section.with(Paragraph.of(Origin.GENUINE, phrases.text("themes.none")));
        }
        if (!others.isEmpty()) {
            String names = phrases.list(
                    others.stream().map(theme -> theme.name(phrases.locale())).toList());
            section = section.with(Paragraph.of(Material.origin(others), phrases.text("themes.others", names)));
        }
        return section.withSections(heard.stream().map(this::part).toList());
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
        String found = phrases.count("themes.found", trace.interviews());
        String from = "themes.from" + (trace.organisations() == 1 ? ".one" : ".other");
        part = part.with(Paragraph.of(origin, phrases.text(from, found, trace.organisations())));
        part = part.with(experiences(theme));
        List<Block> quotations = quotations(trace);
        return quotations.isEmpty()
                ? part.with(Paragraph.of(origin, phrases.text("themes.noquotations")))
                : part.with(quotations);
    }

    private List<Block> experiences(Theme theme) {
        List<Experience> told = material.experiences().stream()
                .filter(experience -> experience.scope().themes().contains(theme.id()))
                .toList();
        return told.isEmpty()
                ? List.of()
                : List.of(Paragraph.of(Material.origin(told), phrases.count("themes.experiences", told.size())));
    }

    private List<Block> quotations(ThemeTrace trace) {
        List<InterviewId> ids = trace.quotations().stream()
                .map(quotation -> quotation.interview())
                .toList();
        Map<InterviewId, Interview> interviews =
                Maps.uniqueIndex(material.records().findAll(material.reader(), Interview.TYPE, ids), Interview::id);
        List<Block> quotations = new ArrayList<>();
        trace.quotations().forEach(quotation -> {
            Optional<Interview> interview = Optional.ofNullable(interviews.get(quotation.interview()));
            interview.ifPresent(from -> quotations.add(new Quotation(
                    Material.origin(quotation.header().isExample()),
                    quotation.words(),
                    quotation.header().language(),
                    from.occasion().role(),
                    material.name(quotation.organisation()),
                    Optional.empty())));
        });
        return quotations;
    }
}
