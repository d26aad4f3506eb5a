package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.report.ReportTest.chapter;
import static se.samverkan.report.ReportTest.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;

final class MarkdownDocumentWriterTest {

    @Test
    void is_there_without_any_adapter() {
        assertThat(DocumentWriters.found().writer("md")).isPresent();
        assertThat(DocumentWriters.of(List.of()).formats())
                .extracting(DocumentFormat::extension)
                .containsExactly("md");
    }

    @Test
    void writes_the_title_page_the_contents_and_the_chapters() throws IOException {
        assertThat(written(report(chapter("metod", Paragraph.of(Origin.GENUINE, "Så gjorde vi.")))))
                .contains("# Det vi lärde oss \\[Exempel\\]\n")
                .contains("- **Datum:** 23 november 2026\n")
                .contains("- [Kapitel](#metod)\n")
                .endsWith("## Kapitel\n\nSå gjorde vi.\n");
    }

    @Test
    void never_takes_words_for_markup() throws IOException {
        assertThat(written(report(chapter("a", Paragraph.of(Origin.GENUINE, "- <b>1 * 2</b>\n# [x](y) | z")))))
                .endsWith("\\- \\<b\\>1 \\* 2\\</b\\> \\# \\[x\\](y) \\| z\n");
    }

    @Test
    void writes_a_table_in_figures_and_marks_the_invented_row() throws IOException {
        Table table = new Table(
                "Lärdom",
                List.of(
                        Table.Column.words("Tema"),
                        Table.Column.drawn("Bild", new Table.Axis(0, 1, 0)),
                        Table.Column.figures("Medel")),
                List.of(new Table.Row(
                        Origin.EXAMPLE, Span.line("Bilpool"), List.of(new Cell.Interval(0, 0.5, 1), Cell.of("0,5")))),
                Optional.empty());

        assertThat(written(report(chapter("a", table))))
                .endsWith("**Lärdom**\n\n| Tema | Medel |\n| --- | --: |\n| Bilpool \\[Exempel\\] | 0,5 |\n");
    }

    @Test
    void tells_the_language_of_words_in_another() throws IOException {
        Quotation quotation = new Quotation(
                Origin.EXAMPLE,
                "Yes.",
                Language.ENGLISH,
                "planerare",
                "Exempelkommun A",
                Optional.of("https://a.se/b"));

        assertThat(written(report(chapter("a", quotation))))
                .endsWith("> Yes. (en) \\[Exempel\\]\n>\n> — planerare, Exempelkommun A [Källa](<https://a.se/b>)\n");
    }

    private static String written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownDocumentWriter().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
