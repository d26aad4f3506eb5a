package se.samverkan.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.network.Actor;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Sharing;
import se.samverkan.testing.SmallNetwork;

final class WordSearchTest {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final SmallNetwork network = new SmallNetwork(2);
    private final ExperienceBank bank = network.samverkan().experiences();
    private final Actor official = network.official(0);
    private final Actor other = network.official(1);

    WordSearchTest() {
        Tales.theme(network, "cykel", "Gång och cykel");
        Tales.theme(network, "buss", "Kollektivtrafik");
    }

    private Experience written(String title, String actions) {
        return bank.write(
                        official,
                        Tales.draft(title)
                                .with(ExperienceField.ACTIONS, actions)
                                .with(ExperienceField.THEMES, "buss"),
                        Sharing.NETWORK)
                .orThrow();
    }

    private List<String> titles(Actor actor, String text) {
        return bank.search(actor, text, ExperienceFilter.ALL, FIRST).items().stream()
                .map(hit -> hit.experience().title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"hållplats", "hållplatser", "HÅLLPLATSERNA", "hållpl", "plats"})
    void a_word_is_found_in_its_forms_by_its_beginning_and_by_its_end(String text) {
        written("Tryggare hållplatser", "");
        written("Bybuss", "");

        assertThat(titles(other, text)).containsExactly("Tryggare hållplatser");
    }

    @Test
    void a_word_in_the_title_comes_before_one_in_the_text() {
        written("Bybuss på landet", "Delade cyklar vid stationen.");
        written("Delade cyklar", "");

        assertThat(titles(other, "delade cyklar")).containsExactly("Delade cyklar", "Bybuss på landet");
    }

    @Test
    void a_hit_tells_the_words_it_was_found_by() {
        written("Bybuss på landet", "");

        assertThat(bank.search(other, "bussar på landsbygden landet", ExperienceFilter.ALL, FIRST)
                        .items())
                .singleElement()
                .extracting(ExperienceHit::words)
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains("bybuss", "landet");
    }

    @Test
    void a_place_and_a_theme_are_words_too() {
        written("Bybuss", "");

        assertThat(titles(other, "linköping")).containsExactly("Bybuss");
        assertThat(titles(other, "kollektivtrafik")).containsExactly("Bybuss");
    }

    @Test
    void nobody_finds_what_they_may_not_read() {
        bank.write(official, Tales.draft("Hemligt utkast"), Sharing.DRAFT).orThrow();

        assertThat(titles(official, "hemligt")).hasSize(1);
        assertThat(titles(other, "hemligt")).isEmpty();
        assertThat(bank.search(network.nobody(), "hemligt", ExperienceFilter.ALL, FIRST)
                        .total())
                .isZero();
    }

    @Test
    void a_changed_experience_is_found_by_its_new_words_only() {
        Experience experience = written("Elsparkcyklar", "");
        assertThat(titles(other, "elsparkcyklar")).hasSize(1);

        bank.change(official, experience.id(), experience.header().version(), Tales.draft("Gatlyktor"))
                .orThrow();

        assertThat(titles(other, "elsparkcyklar")).isEmpty();
        assertThat(titles(other, "gatlyktor")).hasSize(1);
    }

    @Test
    void a_filter_and_a_page_hold_in_a_search() {
        for (int i = 1; i <= 5; i++) {
            written("Bybuss " + i, "");
        }
        ExperienceFilter linkoping = ExperienceFilter.ALL.with(ExperienceFacet.MUNICIPALITY, "0580");

        Page<ExperienceHit> second = bank.search(other, "bybuss", linkoping, new PageRequest(2, 2));

        assertThat(second.items()).hasSize(2);
        assertThat(second.total()).isEqualTo(5);
        assertThat(bank.search(other, "bybuss", ExperienceFilter.ALL.with(ExperienceFacet.MUNICIPALITY, "2480"), FIRST)
                        .total())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "och", "\"(((", "*:*", "' OR 1=1 --", "\u0000", "🚲"})
    void any_text_is_a_search(String text) {
        written("Bybuss", "");

        assertThat(titles(other, text)).isEmpty();
    }

    @Test
    void a_search_without_end_is_cut() {
        written("Bybuss", "");

        assertThat(titles(other, "bybuss " + "ord ".repeat(100_000))).containsExactly("Bybuss");
    }
}
