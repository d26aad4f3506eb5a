package se.samverkan.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import se.samverkan.report.DocumentFormat;
import se.samverkan.report.DocumentWriter;
import se.samverkan.report.Report;

/**
 * Writes a report as an accessible web page without scripts: one first heading, a table of contents, tables with headers, maps as inline SVG
 * with words beside them, people's words marked with their language. Or as the article only, for a page that has its own frame. Safe for use
 * by several threads.
 *
 * @since 0.1.0
 */
public final class HtmlDocumentWriter implements DocumentWriter {

    private static final DocumentFormat FORMAT = new DocumentFormat("text/html; charset=UTF-8", "html");

    private final Optional<String> styleSheet;

    /** Makes a writer of pages that carry their own style, to send or to keep. */
    public HtmlDocumentWriter() {
        this(Optional.empty());
    }

    private HtmlDocumentWriter(Optional<String> styleSheet) {
        this.styleSheet = styleSheet;
    }

    /**
     * A writer of pages that link to a style sheet, so that a strict content security policy holds.
     *
     * @param address where {@link #styleSheet()} is served
     * @return the writer
     */
    public static HtmlDocumentWriter linking(String address) {
        return new HtmlDocumentWriter(Optional.of(address));
    }

    /**
     * The style of a page, light and dark, on screen and in print.
     *
     * @return a style sheet (CSS)
     */
    public static String styleSheet() {
        return Resources.text("screen.css");
    }

    /**
     * The report as an {@code article} element, to be shown in a page's own frame. It has no style of its own, only the classes of the
     * plugin's style sheet.
     *
     * @param report the report
     * @param level the level of its first heading, 1 to 4: 1 where the page has none, else one more than the heading before it
     * @return the element, well-formed also as XML
     */
    public String article(Report report, int level) {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException(
                    "Level " + level + " must be 1-4, since the chapters' parts are two levels below");
        }
        Markup out = new Markup(Medium.SCREEN);
        new Article(report, out, level).write();
        return out.written();
    }

    @Override
    public DocumentFormat format() {
        return FORMAT;
    }

    @Override
    public Written write(Report report, OutputStream out) throws IOException {
        out.write(page(report).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return new Written(OptionalInt.empty());
    }

    private String page(Report report) {
        Markup out = new Markup(Medium.SCREEN);
        out.open("html", "lang", report.language().tag()).open("head").line();
        out.empty("meta", "charset", "utf-8").line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.element("title", report.titlePage().series() + ": " + report.title())
                .line();
        if (styleSheet.isPresent()) {
            out.empty("link", "rel", "stylesheet", "href", styleSheet.get());
        } else {
            out.open("style").raw(styleSheet()).close();
        }
        out.close().line();
        out.open("body", "class", "sv-body sv-root")
                .open("main", "class", "sv-main sv-wrap")
                .line();
        new Article(report, out, 1).write();
        out.close().close().close().line();
        return "<!doctype html>\n" + out.written();
    }
}
