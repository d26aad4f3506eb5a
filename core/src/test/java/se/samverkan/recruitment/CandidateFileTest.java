package se.samverkan.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.selection.Quota;

final class CandidateFileTest {

    private final CandidateFile file = new CandidateFile();

    private List<String> problems() {
        return file.problems().stream()
                .map(problem -> problem.code() + " " + problem.arguments().get("row") + " "
                        + problem.arguments().get("column"))
                .toList();
    }

    private void candidates(String text) {
        file.candidates(text.getBytes(StandardCharsets.UTF_8));
    }

    private void features(String text) {
        file.features(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void reads_what_excel_in_sweden_writes() {
        file.candidates(
                "Kommun;Bredband\r\nÖrebro;bra\r\n\"Malmö\";dåligt\r\n".getBytes(Charset.forName("windows-1252")));

        assertThat(problems()).isEmpty();
        assertThat(file.pool().municipalities())
                .containsExactly(MunicipalityCode.of("1880"), MunicipalityCode.of("1280"));
        assertThat(file.pool().features()).containsExactly("Bredband");
    }

    @Test
    void reads_quotas_over_the_files_own_features_and_those_of_the_catalogue() {
        candidates("id,name,part,broadband\n2480,Umeå,whatever,good\n1280,Malmö,,bad\n180,,,good\n");
        features("""
                feature,value,min,max
                broadband,good,1,2
                broadband,bad,0,1
                part,NORRLAND,0,1
                part,GOTALAND,0,1
                part,SVEALAND,0,1
                """);

        assertThat(problems()).isEmpty();
        assertThat(file.pool().municipalities()).contains(MunicipalityCode.of("0180"));
        assertThat(file.quotas()).contains(new Quota("broadband", "good", 1, 2), new Quota("part", "NORRLAND", 0, 1));
    }

    @Test
    void everything_wrong_has_its_row_and_column() {
        candidates("kommun,bredband\nUmeå,bra\nAtlantis,bra\nUmeå,bra\nLund,\nMalmö\n");
        features("category,feature,min,max\nbredband,bra,2,1\nfärg,blå,0,1\nbredband,dålig,x,1\n");

        assertThat(problems())
                .containsExactly(
                        "csv-columns 6 null",
                        "csv-unknown-municipality 3 kommun",
                        "csv-twice 4 kommun",
                        "csv-empty 5 bredband",
                        "csv-max-below-min 2 max",
                        "csv-unknown-feature 3 category",
                        "csv-not-a-number 4 min");
    }

    @Test
    void a_value_without_a_quota_is_told_with_the_candidates_row() {
        candidates("kommun,bredband\nUmeå,bra\nLund,dåligt\n");
        features("feature,value,min,max\nbredband,bra,0,2\n");

        assertThat(problems()).containsExactly("csv-no-quota 3 bredband");
    }

    @Test
    void an_empty_file_a_missing_column_and_an_endless_file_end_with_an_answer() {
        candidates("");
        assertThat(problems()).containsExactly("csv-no-rows null null");
        CandidateFile other = new CandidateFile();
        other.candidates("x\n1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(other.problems()).extracting("code").containsExactly("csv-no-column");
        CandidateFile endless = new CandidateFile();
        endless.candidates(("kommun\n" + "Umeå\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(endless.problems()).hasSize(20).extracting("code").contains("csv-too-many-rows");
        CandidateFile open = new CandidateFile();
        open.candidates("kommun\n\"Umeå".getBytes(StandardCharsets.UTF_8));
        assertThat(open.problems()).extracting("code").contains("csv-open-quote");
    }
}
