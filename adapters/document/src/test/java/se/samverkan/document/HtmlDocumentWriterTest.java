package se.samverkan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import se.samverkan.record.Language;
import se.samverkan.report.Report;

final class HtmlDocumentWriterTest {
    private final HtmlDocumentWriter writer = new HtmlDocumentWriter();

    static Stream<Report> reports() {
        return Stream.of(SampleReport.in(Language.SWEDISH), SampleReport.in(Language.ENGLISH), SampleReport.hostile());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void is_well_formed_without_scripts_or_styles_in_its_elements(Report report) throws Exception {
        Document page = parsed(writer, report);

        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "*")).noneMatch(element -> element.hasAttribute("style"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void has_one_first_heading_and_skips_no_level(Report report) throws Exception {
        List<Integer> levels = elements(parsed(writer, report), "*").stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> Integer.parseInt(name.substring(1)))
                .toList();

        assertThat(levels).startsWith(1, 2).containsOnlyOnce(1);
        assertThat(IntStream.range(1, levels.size()).allMatch(i -> levels.get(i) <= levels.get(i - 1) + 1))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void gives_each_id_once_and_leads_every_link_somewhere(Report report) throws Exception {
        List<Element> elements = elements(parsed(writer, report), "*");
        List<String> ids = elements.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements)
                .extracting(element -> element.getAttribute("href"))
                .filteredOn(href -> href.startsWith("#"))
                .allMatch(href -> ids.contains(href.substring(1)));
    }

    @Test
    void tells_its_language_and_that_of_words_in_another() throws Exception {
        Document page = parsed(writer, SampleReport.in(Language.SWEDISH));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("sv");
        assertThat(elements(page, "span"))
                .filteredOn(span -> span.getAttribute("lang").equals("en"))
                .extracting(Element::getTextContent)
                .containsExactly("the last mile problem");
    }

    @Test
    void has_a_header_for_each_column_and_row_of_a_table_and_words_for_a_map() throws Exception {
        Document page = parsed(writer, SampleReport.in(Language.ENGLISH));

        assertThat(elements(page, "th"))
                .allMatch(header -> header.getAttribute("scope").matches("col|row"));
        assertThat(elements(page, "table")).hasSameSizeAs(elements(page, "caption"));
        assertThat(elements(page, "desc"))
                .singleElement()
                .extracting(Element::getTextContent)
                .asString()
                .startsWith("Four chosen municipalities");
    }

    @Test
    void marks_what_is_invented() throws Exception {
        Document page = parsed(writer, SampleReport.in(Language.SWEDISH));

        assertThat(elements(page, "li"))
                .extracting(Element::getTextContent)
                .contains("Den som köper fordon först och frågar sedan får ofta fel användare. Exempel")
                .contains("En utpekad ansvarig betyder mer än fordonets sort.");
    }

    @Test
    void writes_hostile_texts_as_words() throws Exception {
        String page = page(writer, SampleReport.hostile());

        assertThat(page).contains("&lt;script&gt;alert('å')&lt;/script&gt;").doesNotContain("<script", "\u202E");
    }

    @Test
    void links_to_a_style_sheet_where_the_page_may_have_none_of_its_own() throws Exception {
        String page = page(HtmlDocumentWriter.linking("/samverkan/document.css"), SampleReport.in(Language.SWEDISH));

        assertThat(page).contains("href=\"/samverkan/document.css\"").doesNotContain("<style");
    }

    @Test
    void gives_the_article_alone_with_its_headings_below_those_of_a_frame() {
        String article = writer.article(SampleReport.in(Language.SWEDISH), 2);

        assertThat(article)
                .startsWith("<article")
                .contains("<h2 class=\"sv-h1\"")
                .doesNotContain("<h1", "<html");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.article(SampleReport.in(Language.SWEDISH), 5))
                .withMessageContaining("1-4");
    }

    private static String page(HtmlDocumentWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(HtmlDocumentWriter writer, Report report) throws Exception {
        String xml = page(writer, report).substring("<!doctype html>".length()).strip();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
