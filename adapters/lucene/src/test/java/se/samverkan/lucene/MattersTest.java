package se.samverkan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MattersTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();

    private static Map<String, Float> pointedAt(List<String> lines, String search) {
        return new Matters(lines).pointedAt(QueryReader.words(search).keySet(), VOCABULARY);
    }

    @Test
    void words_that_speak_of_the_same_matter_point_to_what_texts_call_it() {
        List<String> lines = List.of("samåkning grannbil: skjuts granne stan", "stadsbuss: linje stan full");

        assertThat(pointedAt(lines, "skjuts till stan med grannen")).containsOnlyKeys("samåkning", "grannbil");
        assertThat(pointedAt(lines, "full linje in till stan")).containsOnlyKeys("stadsbuss");
        assertThat(pointedAt(lines, "bibliotek")).isEmpty();
    }

    @Test
    void several_words_point_more_clearly_than_one_and_than_some_of_many() {
        List<String> lines = List.of("samåkning: skjuts granne stan", "laddning: el stolpe");

        float alone = pointedAt(lines, "skjuts").getOrDefault("samåkning", 0f);
        float together = pointedAt(lines, "skjuts granne").getOrDefault("samåkning", 0f);
        float amongOthers = pointedAt(lines, "skjuts granne bibliotek").getOrDefault("samåkning", 0f);

        assertThat(together).isEqualTo(1);
        assertThat(alone).isPositive().isLessThan(amongOthers);
        assertThat(amongOthers).isLessThan(together);
    }

    @Test
    void a_compound_points_where_its_parts_do() {
        List<String> lines = List.of("samåkning: granne bil", "laddning: el stolpe");

        assertThat(pointedAt(lines, "bilskjuts granne")).containsOnlyKeys("samåkning");
    }

    @Test
    void a_word_that_speaks_of_more_matters_than_are_taken_points_to_none() {
        List<String> lines = IntStream.range(0, 6)
                .mapToObj(number -> "namn" + number + ": buss ord" + number)
                .toList();

        assertThat(pointedAt(lines, "buss")).isEmpty();
        assertThat(pointedAt(lines, "buss ord3")).containsOnlyKeys("namn3");
    }

    @Test
    void each_line_of_the_list_has_names_and_words_that_count() {
        for (String line : WordList.MATTERS.lines()) {
            List<String> sides = Splitter.on(':').splitToList(line);

            assertThat(sides)
                    .as(line)
                    .hasSize(2)
                    .noneMatch(side -> QueryReader.words(side).isEmpty());
        }
    }
}
