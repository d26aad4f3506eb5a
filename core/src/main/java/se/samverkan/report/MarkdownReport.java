package se.samverkan.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.record.Language;

/** One report as it becomes Markdown. */
final class MarkdownReport {

    private static final int DEEPEST = 6;

    private final StringBuilder text = new StringBuilder();
    private final MarkdownWords words;

    MarkdownReport(Language language) {
        this.words = new MarkdownWords(language);
    }

    String write(Report report) {
        TitlePage page = report.titlePage();
        paragraph(words.escaped(page.series()));
        heading(1, page.title(), words.mark(page.origin()));
        paragraph(words.of(page.subtitle()));
        write(page.facts());
        page.notice().ifPresent(this::write);
        heading(2, Span.of(words.own(Wording.CONTENTS)), "");
        report.sections()
                .forEach(section -> line("- [" + words.of(section.heading()) + "](#" + section.anchor() + ")"));
        line("");
        report.sections().forEach(section -> write(section, 2));
        return text.toString().stripTrailing() + "\n";
    }

    private void write(Section section, int level) {
        paragraph("<a id=\"" + section.anchor() + "\"></a>");
        heading(Math.min(level, DEEPEST), section.heading(), words.mark(section.origin()));
        section.blocks().forEach(this::write);
        section.sections().forEach(part -> write(part, level + 1));
    }

    private void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(words.of(paragraph.spans()) + words.mark(paragraph.origin()));
        } else if (block instanceof Quotation quotation) {
            write(quotation);
        } else if (block instanceof ItemList list) {
            write(list);
        } else if (block instanceof Table table) {
            write(table);
        } else if (block instanceof PointMap map) {
            write(map);
        } else if (block instanceof Facts facts) {
            facts.facts()
                    .forEach(fact -> line("- **" + words.escaped(fact.term()) + ":** " + words.of(fact.description())
                            + words.mark(fact.origin())));
            line("");
        } else if (block instanceof EvidenceList list) {
            list.items()
                    .forEach(item -> line("- **" + words.own(Wording.of(item.sign())) + ":** " + words.of(item.spans())
                            + words.mark(item.origin())));
            line("");
        } else if (block instanceof Notice notice) {
            line("> **" + words.escaped(notice.title()) + "**" + words.mark(notice.origin()));
            line(">");
            paragraph("> " + words.of(notice.spans()));
        }
    }

    private void write(Quotation quotation) {
        line("> " + words.of(Span.of(quotation.words()).in(quotation.language())) + words.mark(quotation.origin()));
        line(">");
        String source = quotation
                .source()
                .map(target -> " [" + words.own(Wording.SOURCE) + "](<" + target + ">)")
                .orElse("");
        paragraph("> — " + words.escaped(quotation.role() + ", " + quotation.organisation()) + source);
    }

    private void write(ItemList list) {
        for (int i = 0; i < list.items().size(); i++) {
            ItemList.Item item = list.items().get(i);
            String anchor =
                    item.anchor().map(name -> "<a id=\"" + name + "\"></a>").orElse("");
            line((list.numbered() ? (i + 1) + ". " : "- ")
                    + anchor
                    + words.of(item.spans())
                    + words.mark(item.origin()));
        }
        line("");
    }

    private void write(Table table) {
        List<Integer> shown = IntStream.range(0, table.columns().size())
                .filter(i -> i == 0 || table.columns().get(i).axis().isEmpty())
                .boxed()
                .toList();
        paragraph("**" + words.escaped(table.caption()) + "**");
        line(shown.stream()
                .map(i -> words.escaped(table.columns().get(i).heading()))
                .collect(Collectors.joining(" | ", "| ", " |")));
        line(shown.stream()
                .map(i -> table.columns().get(i).alignment() == Table.Alignment.END ? "--:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |")));
        table.rows()
                .forEach(row -> line(shown.stream()
                        .map(i -> i == 0 ? header(row) : words.of(row.cells().get(i - 1)))
                        .collect(Collectors.joining(" | ", "| ", " |"))));
        line("");
        table.note().ifPresent(note -> paragraph(words.escaped(note)));
    }

    private String header(Table.Row row) {
        return words.of(row.header()) + words.mark(row.origin());
    }

    private void write(PointMap map) {
        paragraph("**" + words.escaped(map.title()) + "**");
        paragraph(words.escaped(map.alternative()));
        map.categories()
                .forEach(category -> line("- " + words.escaped(category.label()) + ": "
                        + category.points().size() + words.mark(category.origin())));
        line("");
    }

    private void heading(int level, Span heading, String mark) {
        paragraph(
                Stream.generate(() -> "#").limit(level).collect(Collectors.joining()) + " " + words.of(heading) + mark);
    }

    private void paragraph(String words) {
        line(words);
        line("");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
