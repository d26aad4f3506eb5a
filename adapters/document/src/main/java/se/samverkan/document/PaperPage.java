package se.samverkan.document;

import se.samverkan.record.Language;
import se.samverkan.report.Report;
import se.samverkan.report.Section;
import se.samverkan.report.Wording;

/** The XHTML page that the PDF is made from. */
final class PaperPage {
    private PaperPage() {}

    static String of(Report report) {
        Markup out = new Markup(Medium.PAPER);
        String name = report.titlePage().series() + ": " + report.title();
        out.open("html", "lang", report.language().tag()).open("head");
        out.element("title", name)
                .empty(
                        "meta",
                        "name",
                        "subject", // becomes the description in the PDF's metadata
                        "content",
                        report.titlePage().subtitle().text())
                .element("style", Resources.text("paper.css") + footers(report))
                .open("bookmarks");
        report.sections().forEach(section -> bookmark(section, out));
        out.close().close().open("body");
        new Article(report, out, 1).write();
        out.close().close();
        return out.written();
    }

    private static void bookmark(Section section, Markup out) {
        out.open("bookmark", "name", section.heading().text(), "href", "#" + section.anchor());
        section.sections().forEach(part -> bookmark(part, out));
        out.close();
    }

    private static String footers(Report report) {
        Language language = report.language();
        String look = "; font: 8pt 'Liberation Sans'; color: #4a5a54; vertical-align: top; padding-top: 6mm }";
        String page = quoted(Wording.PAGE.in(language) + " ") + " counter(page) "
                + quoted(" " + Wording.OF.in(language) + " ") + " counter(pages)";
        return "@page { @bottom-left { content: " + quoted(report.titlePage().series()) + look
                + " @bottom-right { content: " + page + look + " }\n"
                + "@page :first { @bottom-left { content: '' " + look + " @bottom-right { content: '' " + look + " }";
    }

    /** As a string of CSS: its own signs as numbers, so that no text can end it. */
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ') {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                css.appendCodePoint(c);
            }
        });
        return css.append('"').toString();
    }
}
