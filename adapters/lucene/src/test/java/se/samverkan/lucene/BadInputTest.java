package se.samverkan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;

/** Whatever is typed is a search that ends, and what is marked in a hit lies within its text. */
final class BadInputTest {

    private static final int TRIED = 400;
    private static final List<String> PIECES = List.of(
            "bil",
            "cykel",
            "p-norm",
            "mobilitetshubb",
            "AND",
            "OR",
            "NOT",
            "*",
            "?",
            "~2",
            "^9",
            "\"",
            "(",
            ")",
            "[a TO z]",
            "{",
            "}",
            "\\",
            "/.*/",
            "a:b",
            "&&",
            "||",
            "!",
            "\u202E",
            "\u200F",
            "\u200B",
            "\u00AD",
            "\u0000",
            "\uD800",
            "🚲",
            "<script>",
            "&amp;",
            "'; DROP TABLE --",
            "%",
            "_",
            "å",
            "e\u0301",
            "İ",
            "ß",
            "ﬁ",
            "９",
            "-",
            "--",
            "'",
            "ooooooooooooooo",
            "\t",
            "\n",
            "p-",
            "-p",
            "=>",
            "#",
            ",");
    private static Bank bank;

    @BeforeAll
    static void fill() {
        bank = new Bank().withRealExperiences();
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    static List<String> hostile() {
        return List.of(
                "bil ".repeat(2_500),
                "a".repeat(10_000),
                "mobilitetshubbarnas".repeat(500),
                "*".repeat(10_000),
                "b*l* c?k*l",
                "/(a+)+$/",
                "AND OR NOT && ||",
                "((((((((((",
                "\u202Ebil\u202C \u200Fcykel",
                "' UNION SELECT * FROM samverkan_record --",
                "<img src=x onerror=alert(1)>",
                "\uD83D",
                "cykelcykelcykelcykelcykelcykelcykelcykelcykelcykelcykelcyke");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_text_is_a_search(String text) {
        check(text);
    }

    @Test
    void any_mixture_is_a_search() {
        Random chance = new Random(20261123);
        for (int i = 0; i < TRIED; i++) {
            String text = IntStream.range(0, 1 + chance.nextInt(12))
                    .mapToObj(each -> PIECES.get(chance.nextInt(PIECES.size())) + (chance.nextBoolean() ? " " : ""))
                    .collect(Collectors.joining());
            check(text);
        }
    }

    @Test
    void a_direction_mark_within_a_word_is_looked_through() {
        assertThat(found("nolltaxa").items().get(0).experience())
                .isEqualTo(found("noll\u200Ftaxa").items().get(0).experience());
    }

    private static Page<ExperienceHit> found(String text) {
        return bank.samverkan()
                .experiences()
                .search(bank.official(), text, ExperienceFilter.ALL, PageRequest.first(20));
    }

    private static void check(String text) {
        Page<ExperienceHit> found = found(text);

        assertThat(found.total()).isBetween((long) found.items().size(), 200L);
        assertThat(found.items()).allSatisfy(hit -> assertThat(hit.factors()).isNotEmpty());
        bank.samverkan().experiences().counts(bank.official(), text, ExperienceFilter.ALL, ExperienceFacet.GROUP);
        assertThat(bank.samverkan().experiences().nearestWords(bank.official(), text))
                .hasSizeLessThanOrEqualTo(10);
    }
}
