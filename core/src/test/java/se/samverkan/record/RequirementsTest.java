package se.samverkan.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RequirementsTest {

    private final Requirements required = new Requirements();

    private List<String> codes() {
        return required.problems().stream().map(Problem::code).toList();
    }

    @Test
    void tells_all_problems_at_once_in_order() {
        required.text("a", " ", 1, 5)
                .text("b", "x", 2, 5)
                .text("c", "abcdef", 1, 5)
                .chosen("d", List.of(), 2);

        assertThat(required.problems())
                .extracting(p -> p.field() + " " + p.code())
                .containsExactly("a missing", "b too-short", "c too-long", "d missing");
        assertThat(required.ifMet(() -> Result.done("never"))).isEqualTo(Result.refused(required.problems()));
    }

    @Test
    void goes_on_when_nothing_is_wrong() {
        required.text("a", " abc ", 3, 3)
                .text("b", "", 0, 5)
                .chosen("c", List.of(1, 2), 2)
                .date("d", "");

        assertThat(required.ifMet(() -> Result.done("stored"))).isEqualTo(Result.done("stored"));
    }

    @Test
    void counts_letters_as_people_do() {
        required.text("a", "😀😀😀", 1, 3);

        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb"})
    void refuses_control_characters_but_lets_lines_be(String text) {
        required.text("a", "one\r\ntwo\tthree", 1, 50).text("b", text, 1, 50);

        assertThat(codes()).containsExactly("control-character");
    }

    @Test
    void reads_dates() {
        assertThat(required.date("a", " 2026-11-30 ")).contains(LocalDate.of(2026, 11, 30));
        assertThat(codes()).isEmpty();
        assertThat(required.date("a", "2026-02-30")).isEmpty();
        assertThat(required.date("a", "30/11")).isEmpty();
        assertThat(required.problems())
                .containsExactly(
                        Problem.invalid("a", "not-a-date").with("value", "2026-02-30"),
                        Problem.invalid("a", "not-a-date").with("value", "30/11"));
    }

    @Test
    void tells_how_many_were_chosen_too_many() {
        required.chosen("a", List.of(1, 2, 3), 2);

        assertThat(required.problems())
                .containsExactly(
                        Problem.invalid("a", "too-many").with("count", 3).with("max", 2));
    }
}
