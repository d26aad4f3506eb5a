package se.samverkan.servlet.report;

import static java.util.Objects.requireNonNull;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.record.Language;
import se.samverkan.report.Block;
import se.samverkan.report.PointMap;
import se.samverkan.report.Report;
import se.samverkan.report.Section;
import se.samverkan.report.Span;
import se.samverkan.report.Table;
import se.samverkan.report.Wording;

/**
 * A report as templates show it: its tables and figures numbered in reading order, its runs of words as HTML. Immutable.
 *
 * @since 0.1.0
 */
public final class Printed {
    private static final String LINK = "<a href=\"";

    private final Report report;
    private final IdentityHashMap<Block, Integer> numbers = new IdentityHashMap<>();
    private int tables;
    private int figures;

    /**
     * Numbers what is to be numbered.
     *
     * @param report the report
     */
    public Printed(Report report) {
        this.report = requireNonNull(report, "report");
        report.sections().forEach(this::count);
    }

    private void count(Section section) {
        for (Block block : section.blocks()) {
            if (block instanceof Table) {
                tables++;
                numbers.put(block, tables);
            } else if (block instanceof PointMap) {
                figures++;
                numbers.put(block, figures);
            }
        }
        section.sections().forEach(this::count);
    }

    /**
     * The report itself.
     *
     * @return what was composed
     */
    public Report report() {
        return report;
    }

    /**
     * The number of a table or a figure.
     *
     * @param block one of this report's
     * @return from 1
     */
    public int number(Block block) {
        return numbers.getOrDefault(block, 0);
    }

    /**
     * A word in the language of the report.
     *
     * @param wording the word
     * @return such as {@code Tabell}
     */
    public String word(Wording wording) {
        return wording.in(report.language());
    }

    /**
     * The language that words must be marked with.
     *
     * @param spoken the language they were said in
     * @return its tag, null if it is the report's own
     */
    public @Nullable String foreign(Optional<Language> spoken) {
        return spoken.filter(other -> !other.equals(report.language()))
                .map(Language::tag)
                .orElse(null);
    }

    /**
     * A run of words.
     *
     * @param spans the words
     * @return them escaped, without white space between
     */
    public Content words(List<Span> spans) {
        StringOutput out = new StringOutput();
        spans.forEach(span -> write(out, span));
        String html = out.toString();
        return output -> output.writeContent(html);
    }

    private void write(StringOutput out, Span span) {
        String foreign = foreign(span.language());
        String element = span.emphasised() ? "em" : span.link().isPresent() || foreign == null ? "" : "span";
        String lang = foreign == null ? "" : " lang=\"" + foreign + "\"";
        out.writeContent(element.isEmpty() ? "" : "<" + element + lang + ">");
        if (span.link().isPresent()) {
            link(out, span, span.link().get(), element.isEmpty() ? lang : "");
        } else {
            Escape.htmlContent(span.text(), out);
        }
        out.writeContent(element.isEmpty() ? "" : "</" + element + ">");
    }

    /** A reference to a source is a number on the page and "Underlag 4" when it is read out. */
    private void link(StringOutput out, Span span, String target, String lang) {
        String prefix = word(Wording.REFERENCE) + " ";
        String shown = span.text().startsWith(prefix) ? span.text().substring(prefix.length()) : span.text();
        boolean reference = target.startsWith("#") && shown.matches("\\d+");
        out.writeContent(LINK);
        Escape.htmlAttribute(target, out);
        out.writeContent("\"" + lang + (reference ? " class=\"sv-ref\"><span class=\"sv-hide\">" : ">"));
        out.writeContent(reference ? prefix + "</span>" : "");
        Escape.htmlContent(reference ? shown : span.text(), out);
        out.writeContent("</a>");
    }
}
