package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samverkan.evaluation.ValueCycle;
import se.samverkan.experience.ReuseStage;
import se.samverkan.meeting.Note;
import se.samverkan.recommendation.Addressee;
import se.samverkan.recommendation.Status;
import se.samverkan.recommendation.Strength;
import se.samverkan.record.Language;

final class PhrasesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private final Phrases swedish = Phrases.in(Language.SWEDISH);
    private final Phrases english = Phrases.in(Language.ENGLISH);

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(result -> result.group())
                .sorted()
                .toList();
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_places() {
        assertThat(english.texts().keySet()).isEqualTo(swedish.texts().keySet());
        swedish.texts()
                .forEach((key, text) ->
                        assertThat(places(english.texts().get(key))).as(key).isEqualTo(places(text)));
        assertThat(swedish.texts().values()).noneMatch(String::isBlank);
    }

    @Test
    void every_choice_has_a_name() {
        for (Phrases phrases : List.of(swedish, english)) {
            List.of(Addressee.values()).forEach(choice -> phrases.name("addressee", choice));
            List.of(Status.values()).forEach(choice -> phrases.name("stage", choice));
            List.of(Strength.Level.values()).forEach(choice -> phrases.name("strength", choice));
            List.of(Note.Kind.values()).forEach(choice -> phrases.name("note", choice));
            List.of(ReuseStage.values()).forEach(choice -> phrases.text("reuse." + choice.name(), 1));
            List.of(ValueCycle.values()).forEach(choice -> phrases.name("value", choice));
            List.of(Pm.Status.values()).forEach(choice -> phrases.name("status", choice));
        }
    }

    @Test
    void numbers_and_dates_are_written_as_each_language_does() {
        assertThat(swedish.number(31_642)).isEqualTo("31\u00a0642");
        assertThat(english.number(1_031_642)).isEqualTo("1,031,642");
        assertThat(swedish.signed(0.84)).isEqualTo("+0,8");
        assertThat(swedish.signed(-0.25)).isEqualTo("−0,3");
        assertThat(swedish.signed(-0.01)).isEqualTo("0,0");
        assertThat(english.signed(0.04)).isEqualTo("0.0");
        assertThat(swedish.date(LocalDate.of(2026, 11, 23))).isEqualTo("23 november 2026");
        assertThat(swedish.list(List.of("a", "b", "c"))).isEqualTo("a, b och c");
        assertThat(english.list(List.of("a"))).isEqualTo("a");
    }

    @Test
    void one_is_told_in_the_singular() {
        assertThat(swedish.count("summary.conclusions", 1)).isEqualTo("PM:et redovisar 1 slutsats.");
        assertThat(swedish.count("summary.conclusions", 0)).isEqualTo("PM:et redovisar 0 slutsatser.");
    }

    @Test
    void another_language_gets_english_and_an_unknown_sentence_is_refused() {
        assertThat(Phrases.in(new Language("fi"))).isSameAs(english);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> swedish.text("rymd"))
                .withMessageContaining("'rymd'");
    }

    @Test
    void what_people_write_is_never_taken_for_a_place() {
        assertThat(swedish.text("title.subtitle", "{0} {1}")).endsWith("{0} {1}");
    }
}
