package se.samverkan.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SwedishOrderTest {

    @Test
    void sorts_as_a_swede_expects() {
        List<String> expected = List.of(
                "9 x",
                "Ale",
                "Alé",
                "Eda",
                "Éden",
                "Upplands Väsby",
                "Upplands-Bro",
                "Vara",
                "Wien",
                "Zorn",
                "Åre",
                "Ängelholm",
                "Öckerö",
                "Östra Göinge");
        List<String> names = new ArrayList<>(expected);
        Collections.shuffle(names, new Random(1));
        names.sort(SwedishOrder.comparator());

        assertThat(names)
                .containsExactly(
                        "9 x",
                        "Ale",
                        "Alé",
                        "Eda",
                        "Éden",
                        "Upplands-Bro",
                        "Upplands Väsby",
                        "Vara",
                        "Wien",
                        "Zorn",
                        "Åre",
                        "Ängelholm",
                        "Öckerö",
                        "Östra Göinge");
    }

    @ParameterizedTest
    @CsvSource({"Müller,myller", "Ærø,|r}", "Straße,strasse", "Þór,thor", "A-B,a b", "Ale!,ale", "ÅÄÖ,{|}"})
    void a_key_is_plain_ascii(String text, String key) {
        assertThat(SwedishOrder.key(text)).isEqualTo(key);
    }

    @Test
    void composed_and_decomposed_letters_have_one_key() {
        assertThat(SwedishOrder.key("A\u030Are")).isEqualTo(SwedishOrder.key("Åre"));
    }

    @Test
    void a_key_has_a_longest_length() {
        assertThat(SwedishOrder.key("ß".repeat(500))).hasSize(SwedishOrder.LONGEST_KEY);
        assertThat(SwedishOrder.key("")).isEmpty();
    }
}
