package se.samverkan.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of candidates and quotas, as others write them and with what is wrong in them. */
final class GivenFilesTest extends InFolder {

    @Test
    void reads_the_older_names_without_ids_and_what_excel_writes() throws IOException {
        Charset excel = Charset.forName("windows-1252");
        Files.writeString(file("c.csv"), "Kön;Not\r\nman;\"a;b\"\r\nkvinna;\r\nman;x\r\n", excel);
        Files.writeString(file("f.csv"), "category;feature;min;max\r\nKön;kvinna;1;1\r\nKön;man;1;1\r\n", excel);

        int code = run(
                "select",
                "--respondents",
                file("c.csv").toString(),
                "--categories",
                file("f.csv").toString(),
                "--seats",
                "2",
                "--out",
                file("r.json").toString());

        assertThat(code).as(this::told).isZero();
        assertThat(result().get("members").get(1).get("id").stringValue()).isEqualTo("2");
        assertThat(result().get("members").get(1).get("probability").doubleValue())
                .isEqualTo(1);
    }

    @Test
    void reads_the_files_of_other_tools_with_ids_addresses_and_empty_cells_as_they_are() throws IOException {
        Files.writeString(file("c.csv"), """
            nationbuilder_id,first_name,primary_address1,zip_royal_mail,Sex,,
            n11,Ann,1 High St,AB1 2CD,w,,
            n12,Bea,"Flat 2, 3 Low St",AB1 2CE,w,,,
            n13,Cal,1 High St,AB1 2CD,m,,
            n14,Dan,5 High St,AB1 2CF,m,,
            ,,,,,,
            """);
        Files.writeString(file("f.csv"), "category,name,min,max,min_flex,max_flex,\nSex,w,1,1,0,2,\nSex,m,1,1,1,2,\n");

        assertThat(line("select --candidates c.csv --features f.csv --seats 2 --out r.json"))
                .as(this::told)
                .isZero();
        assertThat(result().get("members").get(3).get("id").stringValue()).isEqualTo("n14");
        assertThat(result().get("members"))
                .allSatisfy(member ->
                        assertThat(member.get("probability").doubleValue()).isCloseTo(0.5, within(1e-6)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a,w | a,x        | c.csv row 2 column Sex: 'x' has no quota: correct it to one of w, m, or add a quota for it
        b,w | a,w        | c.csv row 3 column id: 'a' comes twice
        c,m | c          | c.csv row 4: the row has 1 columns but the header has 2
        c,m | 'c,"m'     | c.csv row 4: a quotation mark is opened and never closed
        Sex | Kön        | c.csv row 1: there is no column 'Sex'
        d,m | ,m         | the id is empty
        """)
    void wrong_candidates_are_told_with_file_row_column_and_remedy(String right, String wrong, String told)
            throws IOException {
        Files.writeString(file("c.csv"), CANDIDATES.replace(right, wrong));

        assertThat(select("leximin", "7")).isEqualTo(2);
        assertThat(told()).contains(told).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        w,1,1 | w,2,1  | f.csv row 2 column max: 1 is below min 2: raise max or lower min
        m,2,2 | m,no,2 | f.csv row 3 column min: 'no' is not a whole number
        m,2,2 | m,-1,2 | f.csv row 3 column min: -1 is below 0
        m,2,2 | w,2,2  | f.csv row 3 column value: 'w' of Sex comes twice
        value | v      | f.csv row 1: there is no column 'value'
        w,1,1,0 | w,1,1,2 | f.csv row 2 column min_flex: 2 is above min 1: lower min_flex
        """)
    void wrong_quotas_are_told_with_file_row_column_and_remedy(String right, String wrong, String told)
            throws IOException {
        Files.writeString(file("f.csv"), FEATURES.replace(right, wrong));

        assertThat(select("leximin", "7")).isEqualTo(2);
        assertThat(told()).contains(told).hasLineCount(1);
    }

    @Test
    void a_place_that_is_no_number_is_told() throws IOException {
        Files.writeString(file("c.csv"), "id,Sex,x,y\na,w,1,east\n");

        assertThat(select("spread", "7")).isEqualTo(2);
        assertThat(told()).contains("c.csv row 2 column y: 'east' is not a number");
    }
}
