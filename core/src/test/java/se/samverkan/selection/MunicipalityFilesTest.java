package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Result;

final class MunicipalityFilesTest {

    private static Result<MunicipalitySheet> read(String text, Charset charset, Quota... quotas) throws IOException {
        return PanelFiles.municipalities(
                "c.csv",
                new ByteArrayInputStream(text.getBytes(charset)),
                List.of(quotas),
                MunicipalityCatalogue.bundled());
    }

    private static List<String> problems(String text, Quota... quotas) throws IOException {
        Result<MunicipalitySheet> result = read(text, StandardCharsets.UTF_8, quotas);
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused<MunicipalitySheet>) result)
                .problems().stream()
                        .map(problem -> problem.arguments().getOrDefault("sv", ""))
                        .toList();
    }

    @Test
    void reads_what_excel_in_sweden_writes() throws IOException {
        MunicipalitySheet sheet = read(
                        "Kommun;Bredband\r\nÖrebro;bra\r\n\"Malmö\";dåligt\r\n", Charset.forName("windows-1252"))
                .orThrow();

        assertThat(sheet.municipalities()).containsExactly(MunicipalityCode.of("1880"), MunicipalityCode.of("1280"));
        assertThat(sheet.facts()).containsEntry("1280", ImmutableMap.of("Bredband", "dåligt"));
    }

    @Test
    void the_catalogue_knows_its_features_and_a_code_may_have_lost_its_zero() throws IOException {
        MunicipalitySheet sheet = read(
                        "id,name,part,broadband\n2480,Umeå,whatever,good\n180,,,bad\n",
                        StandardCharsets.UTF_8,
                        new Quota("Broadband", "good", 0, 1),
                        new Quota("Broadband", "bad", 0, 1),
                        new Quota("part", "NORRLAND", 0, 1),
                        new Quota("part", "SVEALAND", 0, 1))
                .orThrow();

        assertThat(sheet.facts())
                .containsOnly(
                        Map.entry("2480", ImmutableMap.of("Broadband", "good")),
                        Map.entry("0180", ImmutableMap.of("Broadband", "bad")));
    }

    @Test
    void everything_wrong_has_its_row_and_column() throws IOException {
        assertThat(problems("kommun,bredband\nUmeå,bra\nAtlantis,bra\nUmeå,bra\nLund,\n"))
                .containsExactly(
                        "c.csv rad 3 kolumn kommun: 'Atlantis' är ingen kommun vi känner: skriv kommunkoden eller namnet",
                        "c.csv rad 4 kolumn kommun: 'Umeå' finns två gånger: behåll en rad",
                        "c.csv rad 5 kolumn bredband: värdet saknas: skriv ett");
        assertThat(problems("kommun\nUmeå,bra\n")).first().asString().contains("rad 2", "2 kolumner");
        assertThat(problems("kommun\nUmeå\nMalmö\n", new Quota("part", "NORRLAND", 0, 1)))
                .containsExactly("c.csv rad 3 kolumn part: 'GOTALAND' har ingen kvot: rätta till en av NORRLAND, eller"
                        + " lägg till en kvot");
        assertThat(problems("kommun\nUmeå\n", new Quota("bredband", "bra", 0, 1)))
                .first()
                .asString()
                .contains("kolumnen 'bredband' saknas");
        assertThat(problems("x\n1\n")).first().asString().contains("'name' eller 'namn' eller 'kommun'");
    }

    @Test
    void an_empty_an_open_and_an_endless_file_end_with_an_answer() throws IOException {
        assertThat(problems(""))
                .containsExactly("c.csv rad 1: det finns inga rader under rubrikraden: fyll på med rader");
        assertThat(problems("kommun\n\"Umeå")).first().asString().contains("stängs aldrig");
        assertThat(problems("kommun\n" + "Umeå\n".repeat(300_000)))
                .first()
                .asString()
                .contains("fler än 5000 rader");
        assertThat(problems("kommun\n" + "Umeå\n".repeat(1_000_000)))
                .first()
                .asString()
                .contains("större än 2 MB");
    }
}
