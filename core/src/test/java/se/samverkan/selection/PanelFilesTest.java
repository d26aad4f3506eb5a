package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.record.Result;

final class PanelFilesTest {

    private static final List<Quota> QUOTAS = List.of(
            new Quota("Kön", "kvinna", 1, 2), new Quota("Kön", "man", 1, 2), new Quota("Ort", "a, \"b\"; c", 0, 3));

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static QuotaSheet quotas(String text, Charset charset) throws IOException {
        return PanelFiles.quotas("f.csv", bytes(text, charset)).orThrow();
    }

    private static List<String> words(Result<?> result, String language) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused<?>) result)
                .problems().stream()
                        .map(problem -> problem.arguments().getOrDefault(language, ""))
                        .toList();
    }

    @Test
    void quotas_are_written_and_read_in_both_forms() throws IOException {
        QuotaSheet sheet = new QuotaSheet(QUOTAS, List.of(new Quota("Kön", "man", 0, 3)));

        String features = PanelFiles.text(sheet, PanelFiles.Form.FEATURES);
        String categories = PanelFiles.text(sheet, PanelFiles.Form.CATEGORIES);

        assertThat(features).isEqualTo("""
            feature,value,min,max,min_flex,max_flex\r
            Kön,kvinna,1,2,1,2\r
            Kön,man,1,2,0,3\r
            Ort,"a, ""b""; c",0,3,0,3\r
            """);
        assertThat(categories).startsWith("category,feature,min,max\r\nKön,kvinna,1,2\r\n");
        assertThat(quotas(features, StandardCharsets.UTF_8).quotas()).isEqualTo(QUOTAS);
        assertThat(quotas(features, StandardCharsets.UTF_8).limits())
                .containsExactly(QUOTAS.get(0), new Quota("Kön", "man", 0, 3), QUOTAS.get(2));
        assertThat(quotas(categories, StandardCharsets.UTF_8)).isEqualTo(new QuotaSheet(QUOTAS, List.of()));
    }

    @Test
    void candidates_are_written_and_read_in_both_forms() throws IOException {
        List<Candidate> pool = List.of(
                new Candidate("x1", Map.of("Kön", "kvinna", "Ort", "a, \"b\"; c")),
                new Candidate("x2", Map.of("Kön", "man", "Ort", "a, \"b\"; c")));

        String features = PanelFiles.text(pool, List.of("Kön", "Ort"), PanelFiles.Form.FEATURES);
        String categories = PanelFiles.text(pool, List.of("Kön", "Ort"), PanelFiles.Form.CATEGORIES);

        assertThat(PanelFiles.candidates("c.csv", bytes(features, StandardCharsets.UTF_8), QUOTAS)
                        .orThrow()
                        .candidates())
                .isEqualTo(pool);
        assertThat(PanelFiles.candidates("c.csv", bytes(categories, StandardCharsets.UTF_8), QUOTAS)
                        .orThrow()
                        .candidates())
                .extracting(Candidate::key, candidate -> candidate.values().get("Kön"))
                .containsExactly(tuple("1", "kvinna"), tuple("2", "man"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,','", "UTF-8,;", "windows-1252,;", "ISO-8859-1,;", "UTF-16,'\t'", "UTF-16LE,;"})
    void reads_what_programs_write(String charset, String separator) throws IOException {
        String mark = charset.startsWith("UTF-8") || charset.equals("UTF-16LE") ? "\ufeff" : "";
        String text = mark + "Feature,Value,Min,Max\r\nKön,kvinna,1,2\r\n\r\nKön,\"man\",1,2".replace(",", separator);

        assertThat(quotas(text.replace(",", separator), Charset.forName(charset))
                        .quotas())
                .isEqualTo(QUOTAS.subList(0, 2));
    }

    @Test
    void reads_a_line_that_names_the_separator() throws IOException {
        assertThat(quotas("sep=;\r\nfeature;value;min;max\r\nKön;kvinna;1;2\r\nKön;man;1;2\r\n", StandardCharsets.UTF_8)
                        .quotas())
                .isEqualTo(QUOTAS.subList(0, 2));
    }

    @Test
    void every_problem_is_told_with_row_and_column_in_both_languages() throws IOException {
        String text = """
            feature,value,min,max,min_flex,max_flex
            Kön,kvinna,x,2,,
            Kön,man,3,2,,
            Kön,man,1,2,0,1
            Ort,a,-1,2,,
            Ort,b,1
            """;

        Result<QuotaSheet> result = PanelFiles.quotas("f.csv", bytes(text, StandardCharsets.UTF_8));

        assertThat(words(result, "sv"))
                .containsExactly(
                        "f.csv rad 6: raden har 3 kolumner men rubrikraden 6: rätta raden, med citationstecken runt"
                                + " värden som innehåller ett skiljetecken");
        assertThat(words(
                        PanelFiles.quotas("f.csv", bytes(text.replace("Ort,b,1\n", ""), StandardCharsets.UTF_8)), "sv"))
                .containsExactly(
                        "f.csv rad 2 kolumn min: 'x' är inget heltal: skriv bara siffror",
                        "f.csv rad 3 kolumn max: 2 är under min 3: höj max eller sänk min",
                        "f.csv rad 4 kolumn max_flex: 1 är under max 2: höj max_flex",
                        "f.csv rad 5 kolumn min: -1 är under 0: skriv 0 eller mer");
        assertThat(words(
                        PanelFiles.candidates(
                                "c.csv",
                                bytes("id,Kön,Ort\n1,x,\"a, \"\"b\"\"; c\"\n1,man,b\n", StandardCharsets.UTF_8),
                                QUOTAS),
                        "en"))
                .containsExactly(
                        "c.csv row 2 column Kön: 'x' has no quota: correct it to one of kvinna, man, or add a quota"
                                + " for it",
                        "c.csv row 3 column Ort: 'b' has no quota: correct it to one of a, \"b\"; c, or add a quota"
                                + " for it",
                        "c.csv row 3 column id: '1' comes twice: give each candidate an id of its own");
    }

    @Test
    void a_header_that_lacks_a_column_has_one_twice_or_has_no_rows_is_told() throws IOException {
        assertThat(words(
                        PanelFiles.quotas("f.csv", bytes("feature,värde,min,max\na,b,1,2\n", StandardCharsets.UTF_8)),
                        "sv"))
                .containsExactly(
                        "f.csv rad 1: kolumnen 'value' saknas: lägg till den; kolumnerna är feature, värde, min, max");
        assertThat(words(
                        PanelFiles.quotas("f.csv", bytes("feature,value,min,Min\na,b,1,2\n", StandardCharsets.UTF_8)),
                        "en"))
                .containsExactly("f.csv row 1 column Min: the column comes twice: keep one");
        assertThat(words(PanelFiles.quotas("f.csv", bytes("", StandardCharsets.UTF_8)), "en"))
                .containsExactly("f.csv row 1: there are no rows below the header: add rows");
    }

    /** No more than is needed to tell is kept: rows after the limit are not read. */
    @Test
    void a_file_with_too_many_rows_is_told_where_it_becomes_too_long() throws IOException {
        String text = "Kön\n" + "man\n".repeat(PanelTable.MOST_ROWS + 50_000);

        assertThat(words(
                        PanelFiles.candidates("c.csv", bytes(text, StandardCharsets.UTF_8), QUOTAS.subList(0, 2)),
                        "en"))
                .containsExactly(
                        "c.csv row 200002: the file has more than 200000 rows: remove rows, or draw a smaller pool by chance first");
    }

    @Test
    void no_more_problems_are_told_than_a_person_reads_and_the_same_value_once() throws IOException {
        StringBuilder text = new StringBuilder("Kön\n");
        for (int i = 0; i < 1_000; i++) {
            text.append("x").append(i / 2).append('\n');
        }

        assertThat(words(
                        PanelFiles.candidates(
                                "c.csv", bytes(text.toString(), StandardCharsets.UTF_8), QUOTAS.subList(0, 2)),
                        "sv"))
                .hasSize(20)
                .doesNotHaveDuplicates();
        assertThat(words(
                        PanelFiles.candidates(
                                "c.csv", bytes("Kön\nx\nx\n", StandardCharsets.UTF_8), QUOTAS.subList(0, 2)),
                        "sv"))
                .hasSize(1);
    }
}
