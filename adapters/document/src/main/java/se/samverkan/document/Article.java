package se.samverkan.document;

import java.util.List;
import se.samverkan.report.Report;
import se.samverkan.report.Section;
import se.samverkan.report.TitlePage;
import se.samverkan.report.Wording;

/** A report as one {@code article}: title page, table of contents, chapters. */
final class Article {

    private static final int DEEPEST = 6;

    private final Report report;
    private final Markup out;
    private final Words words;
    private final Blocks blocks;
    private final int top;

    /** With headings from level {@code top}, 1 where the article is the page and 2 where a page has it in its frame. */
    Article(Report report, Markup out, int top) {
        this.report = report;
        this.out = out;
        this.words = new Words(out, report.language());
        this.blocks = new Blocks(out, words);
        this.top = top;
    }

    void write() {
        out.open("article", "class", "sv-doc", "lang", report.language().tag()).line();
        titlePage(report.titlePage());
        contents(report.sections());
        for (int i = 0; i < report.sections().size(); i++) {
            section(report.sections().get(i), top + 1, String.valueOf(i + 1));
        }
        out.close().line();
    }

    private void titlePage(TitlePage page) {
        out.open(out.medium().of("header", "div"), "class", "sv-doc__title");
        out.open("p", "class", "sv-ui").text(page.series());
        words.mark(page.origin());
        out.close().line();
        out.open("h" + top, "class", "sv-h1", "lang", words.foreign(page.title().language()))
                .text(page.title().text())
                .close()
                .line();
        out.element(
                        "p",
                        page.subtitle().text(),
                        "class",
                        "sv-lead",
                        "lang",
                        words.foreign(page.subtitle().language()))
                .line();
        blocks.write(page.facts());
        page.notice().ifPresent(blocks::write);
        out.close().line();
    }

    private void contents(List<Section> sections) {
        out.open(
                        out.medium().of("nav", "div"),
                        "class",
                        "sv-stack sv-gap sv-doc__contents",
                        "aria-labelledby",
                        screen("contents"))
                .element(heading(top + 1), words.own(Wording.CONTENTS), "class", "sv-h2 sv-h2--big", "id", "contents")
                .open("ol", "class", "sv-toc");
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String number = String.valueOf(i + 1);
            String lang = words.foreign(section.heading().language());
            out.open("li")
                    .open(
                            "a",
                            "href",
                            "#" + section.anchor(),
                            "lang",
                            lang,
                            "title",
                            paper(number + " " + section.heading().text()))
                    .element("span", number + " ")
                    .text(section.heading().text())
                    .close()
                    .close();
        }
        out.close().close().line();
    }

    private void section(Section section, int level, String number) {
        boolean recommendation = section.kind() == Section.Kind.RECOMMENDATION;
        String heading = section.anchor() + "-h";
        out.open(
                        "section",
                        "class",
                        recommendation ? "sv-doc__rec sv-stack" : "sv-stack" + (number.isEmpty() ? "" : " sv-gap"),
                        "id",
                        section.anchor(),
                        "aria-labelledby",
                        screen(heading))
                .line();
        out.open(
                heading(level),
                "class",
                size(level),
                "id",
                screen(heading),
                "lang",
                words.foreign(section.heading().language()));
        if (!number.isEmpty()) {
            out.element("span", number, "class", "sv-small").text(" ");
        }
        out.text(section.heading().text());
        words.mark(section.origin());
        out.close().line();
        section.blocks().forEach(block -> blocks.write(block, section.origin()));
        section.sections().forEach(part -> section(part, level + 1, ""));
        out.close().line();
    }

    private String size(int level) {
        return switch (level - top) {
            case 1 -> "sv-h2 sv-h2--big";
            case 2 -> "sv-h2";
            default -> "sv-h3";
        };
    }

    private static String heading(int level) {
        return "h" + Math.min(level, DEEPEST);
    }

    private String screen(String value) {
        return out.medium().of(value, "");
    }

    private String paper(String value) {
        return out.medium().of("", value);
    }
}
