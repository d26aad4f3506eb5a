package se.samverkan.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.record.PersonId;
import tools.jackson.core.JacksonException;

final class JsonFormTest {

    /** A view such as the API may have. */
    record View(
            LocalDate day,
            Set<PersonId> persons,
            Map<String, Integer> counts,
            Set<DayOfWeek> days,
            OptionalInt seats,
            Optional<Duration> length,
            List<Shape> shapes,
            boolean open) {}

    sealed interface Shape {
        record Circle(double radius) implements Shape {}

        record OpenQuestion(String title) implements Shape {}
    }

    record Numbers(double real, BigDecimal exact, long whole) {}

    private static View view() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("b", 2);
        counts.put("a", 1);
        return new View(
                LocalDate.of(2026, 11, 23),
                new LinkedHashSet<>(List.of(new PersonId("q"), new PersonId("p"))),
                counts,
                new LinkedHashSet<>(List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)),
                OptionalInt.of(3),
                Optional.of(Duration.ofMinutes(90)),
                List.of(new Shape.Circle(0.1), new Shape.OpenQuestion("Why?")),
                true);
    }

    private static final String TEXT = "{\"day\":\"2026-11-23\",\"persons\":[\"p\",\"q\"],\"counts\":{\"a\":1,\"b\":2},"
            + "\"days\":[\"MONDAY\",\"SUNDAY\"],\"seats\":3,\"length\":\"PT1H30M\","
            + "\"shapes\":[{\"kind\":\"circle\",\"radius\":0.1},{\"kind\":\"open-question\",\"title\":\"Why?\"}],\"open\":true}";

    @Test
    void writes_dates_sets_maps_and_choices_in_one_form() {
        assertThat(JsonForm.mapper().writeValueAsString(view())).isEqualTo(TEXT);
    }

    @Test
    void reads_them_again_equal() {
        assertThat(JsonForm.mapper().readValue(TEXT, View.class)).isEqualTo(view());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, -0.0, 1e300, 2.0E-3, 2.2250738585072014E-308, 2e-44})
    void numbers_are_read_again_equal(double real) {
        Numbers numbers = new Numbers(real, new BigDecimal("1.00"), Long.MAX_VALUE);
        String text = JsonForm.mapper().writeValueAsString(numbers);

        assertThat(JsonForm.mapper().readValue(text, Numbers.class)).isEqualTo(numbers);
    }

    @Test
    void numbers_are_written_alike_by_every_jdk() {
        assertThat(JsonForm.mapper().writeValueAsString(new Numbers(2e-44, BigDecimal.ONE, 1)))
                .isEqualTo("{\"real\":2.0E-44,\"exact\":1,\"whole\":1}");
        assertThat(JsonForm.mapper().writeValueAsString(new Numbers(2.0e-3, BigDecimal.ONE, 1)))
                .startsWith("{\"real\":0.002,");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void numbers_that_are_not_finite_are_refused(double real) {
        assertThatThrownBy(() -> JsonForm.mapper().writeValueAsString(new Numbers(real, BigDecimal.ONE, 1)))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("not finite");
    }

    @Test
    void an_unknown_kind_is_refused() {
        assertThatThrownBy(() -> JsonForm.mapper().readValue("{\"kind\":\"java.lang.Object\"}", Shape.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("[circle, open-question]");
    }
}
