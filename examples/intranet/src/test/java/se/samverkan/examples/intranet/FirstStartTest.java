package se.samverkan.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.record.RecordStore;

/** The example intranet started as users start it, on an empty folder, until it stops by itself. */
final class FirstStartTest {

    @TempDir
    private static Path data;

    private static StartedProcess first;

    @BeforeAll
    static void start() throws Exception {
        first = StartedProcess.with(0, data);
    }

    @Test
    void it_stops_by_itself_without_a_complaint() {
        assertThat(first.error()).isEmpty();
        assertThat(first.exitCode()).isZero();
    }

    @Test
    void it_prints_each_step_of_the_method_with_its_figures() {
        assertThat(first.output())
                .contains("72 real experiences of 83 municipalities")
                .contains("24 of 290 municipalities drawn with seed 20260817")
                .contains("None of them has been asked to take part.")
                .contains("16 interviews, 66 passages coded with 20 codes")
                .contains("11 themes traced to passages")
                .contains("6 meetings held in 5 formats")
                .contains("1 kept back because fewer than five answered")
                .contains("6 recommendations")
                .containsPattern("evidence: \\d+ supporting, \\d+ nuancing, \\d+ against")
                .containsPattern("pm-sv\\.pdf, \\d+ pages")
                .containsPattern("pm-en\\.pdf, \\d+ pages");
    }

    @Test
    void it_prints_the_address_and_the_log_ins_of_roles() {
        assertThat(first.output())
                .containsPattern("http://127\\.0\\.0\\.1:\\d+/")
                .contains("administrator", "samordnare", "tjansteperson-a", "tjansteperson-b");
    }

    @Test
    void the_pm_lies_in_the_data_folder_and_says_that_it_is_an_example() throws Exception {
        for (String name : List.of("pm-sv.html", "pm-sv.pdf", "pm-en.html", "pm-en.pdf")) {
            assertThat(data.resolve("pm").resolve(name)).isNotEmptyFile();
        }
        assertThat(Files.readString(data.resolve("pm/pm-sv.html"), StandardCharsets.UTF_8))
                .contains("Exempel")
                .contains("Exempelkommun")
                .contains("Karlskoga");
        assertThat(Files.readAllBytes(data.resolve("pm/pm-sv.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void a_second_start_keeps_all_data_and_does_not_run_the_network_again() throws Exception {
        StartedProcess second = StartedProcess.with(0, data);

        assertThat(second.exitCode()).isZero();
        assertThat(second.output()).contains("is kept as it was left").doesNotContain("municipalities drawn");
    }

    @Test
    void a_database_that_is_open_elsewhere_is_told_in_one_line() throws Exception {
        try (RecordStore open = OpenStorage.in(data)) {
            StartedProcess late = StartedProcess.with(0, data);

            assertThat(open).isNotNull();
            assertThat(late.exitCode()).isNotZero();
            assertThat(late.error()).hasLineCount(1).contains("is in use").contains("-Dsamverkan.data=");
        }
    }
}
