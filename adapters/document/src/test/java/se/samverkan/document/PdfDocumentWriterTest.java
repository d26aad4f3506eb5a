package se.samverkan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.record.Language;
import se.samverkan.report.DocumentWriter;
import se.samverkan.report.DocumentWriters;
import se.samverkan.report.Report;

final class PdfDocumentWriterTest {
    private static final Map<Report, byte[]> PDFS = new ConcurrentHashMap<>();

    private final DocumentWriter writer = new PdfDocumentWriter();

    static Stream<Report> reports() {
        return Stream.of(SampleReport.in(Language.SWEDISH), SampleReport.in(Language.ENGLISH), SampleReport.hostile());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void follows_every_rule_of_pdf_ua(Report report) throws Exception {
        assertThat(Validation.failedRules(pdf(report))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void tells_its_language_and_its_title(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report))) {
            assertThat(document.getDocumentCatalog().getLanguage())
                    .isEqualTo(report.language().tag());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("PM 2026:1: " + report.title());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void embeds_every_typeface(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report))) {
            List<PDFont> fonts = fonts(document);

            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.contains("Liberation"));
        }
    }

    @Test
    void is_read_in_the_order_it_was_written_with_its_swedish_letters() throws IOException {
        assertThat(spoken(SampleReport.in(Language.SWEDISH)))
                .containsSubsequence(
                        "PM 2026:1",
                        "Det vi lärde oss av varandra",
                        "Nätverk Mobilitet i kommuner Datum",
                        "Innehåll",
                        "1 Sammanfattning",
                        "Försöken lyckades oftast tekniskt",
                        "Tabell 1. Panelen mot landet",
                        "Götaland",
                        "Åmåls nabo 39",
                        "+ stöder : Karlshamn",
                        "”Vi köpte först och frågade sedan.",
                        "Underlag och källor",
                        "Örnsköldsvik");
    }

    @Test
    void numbers_its_pages_in_the_language_of_the_report() throws IOException {
        assertThat(text(SampleReport.in(Language.SWEDISH)))
                .containsPattern("sida 2 av [4-7]")
                .doesNotContain("sida 1 av");
        assertThat(text(SampleReport.in(Language.ENGLISH))).containsPattern("page 2 of [4-7]");
    }

    @Test
    void tells_how_many_pages_it_has() throws IOException {
        Report report = SampleReport.in(Language.SWEDISH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int pages = writer.write(report, out).pages().orElseThrow();

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
        }
    }

    @Test
    void marks_the_words_of_another_language() throws IOException {
        assertThat(languages(SampleReport.in(Language.SWEDISH))).contains("sv", "en");
        assertThat(languages(SampleReport.in(Language.ENGLISH))).contains("en", "sv");
    }

    @Test
    void marks_what_is_invented() throws IOException {
        assertThat(text(SampleReport.in(Language.SWEDISH)))
                .contains("frågar sedan får ofta fel användare. Exempel")
                .contains("Förändrad kompetens Exempel")
                .contains("Exempelkommun B Exempel")
                .doesNotContain("fordonets sort. Exempel");
    }

    @Test
    void shows_that_a_sign_is_missing_and_turns_no_words_around() throws IOException {
        String text = text(SampleReport.hostile());

        assertThat(text)
                .contains("<script>alert('å')</script>")
                .contains("abc □")
                .doesNotContain("cba");
    }

    @Test
    void gives_the_same_bytes_for_the_same_report() throws IOException {
        assertThat(written(SampleReport.in(Language.SWEDISH))).isEqualTo(pdf(SampleReport.in(Language.SWEDISH)));
    }

    @Test
    void is_found_by_those_who_have_the_adapter() {
        assertThat(DocumentWriters.found().writer("pdf")).containsInstanceOf(PdfDocumentWriter.class);
        assertThat(DocumentWriters.found().writer("html")).containsInstanceOf(HtmlDocumentWriter.class);
    }

    private byte[] pdf(Report report) throws IOException {
        byte[] known = PDFS.get(report);
        if (known == null) {
            known = written(report);
            PDFS.put(report, known);
        }
        return known;
    }

    private byte[] written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    private String text(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private String spoken(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report))) {
            return SpokenText.of(document);
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private List<String> languages(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report))) {
            return languages(document.getDocumentCatalog().getStructureTreeRoot())
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> languages(PDStructureNode node) {
        Stream<String> own = node instanceof PDStructureElement element
                ? Optional.ofNullable(element.getLanguage()).stream()
                : Stream.empty();
        return Stream.concat(
                own,
                node.getKids().stream()
                        .flatMap(kid -> kid instanceof PDStructureNode child ? languages(child) : Stream.empty()));
    }
}
