package se.samverkan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.experience.Excerpt;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.ExperienceSearch;
import se.samverkan.experience.RankFactor;
import se.samverkan.experience.ReuseDraft;
import se.samverkan.experience.ReuseStage;
import se.samverkan.network.Actor;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Sharing;

final class LuceneSearchTest {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final Bank network = new Bank();
    private final ExperienceBank bank = network.samverkan().experiences();

    @AfterEach
    void close() {
        network.close();
    }

    private Experience written(String title, String actions) {
        return network.written(Bank.draft(title).with(ExperienceField.ACTIONS, actions));
    }

    private List<ExperienceHit> hits(Actor actor, String text) {
        return bank.search(actor, text, ExperienceFilter.ALL, FIRST).items();
    }

    private List<String> titles(Actor actor, String text) {
        return hits(actor, text).stream().map(hit -> hit.experience().title()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "hållplats",
        "hållplatser",
        "HÅLLPLATSERNA",
        "busshållplatsens",
        "plats",
        "hållpl",
        "hallplats",
        "hålplatser",
        "busstopp",
        "bus stop"
    })
    void a_word_is_found_in_its_forms_its_compounds_misspelt_and_in_other_words(String text) {
        written("Tryggare hållplatser", "");
        written("Bibliotek", "");

        assertThat(titles(network.other(), text)).containsExactly("Tryggare hållplatser");
    }

    @Test
    void a_compound_is_found_by_its_parts_and_parts_by_the_compound() {
        written("Parkering för den som cyklar", "");
        written("Mobilitetshubbar", "");

        assertThat(titles(network.other(), "cykelparkering")).containsExactly("Parkering för den som cyklar");
        assertThat(titles(network.other(), "hubb för mobilitet")).containsExactly("Mobilitetshubbar");
    }

    @ParameterizedTest
    @CsvSource({"parkerings hus", "skol väg", "ladd infrastruktur"})
    void a_compound_written_as_two_words_is_one(String text) {
        written("Hus, bana och väg", "Infrastruktur");
        written("Parkeringshus", "Skolvägar, cykelbanor och laddplatser");

        assertThat(titles(network.other(), text)).first().isEqualTo("Parkeringshus");
    }

    @ParameterizedTest
    @CsvSource({"fortkörare", "hastighetsbegränsnig", "fartöverträdelser"})
    void a_word_that_only_the_lists_know_is_found_misspelt_and_as_another_sort_of_word(String text) {
        written("Sänkt hastighet i byn", "Bilister körde för fort.");

        assertThat(titles(network.other(), text)).containsExactly("Sänkt hastighet i byn");
    }

    @Test
    void a_word_that_neither_texts_nor_lists_hold_is_found_by_what_the_common_language_calls_it() {
        written("Fest för de nya spåren", "");

        assertThat(titles(network.other(), "gästabud")).containsExactly("Fest för de nya spåren");
    }

    @Test
    void the_parts_of_a_compound_that_nobody_has_written_have_their_own_other_names() {
        written("Möten för anställda", "");

        assertThat(titles(network.other(), "personalbuss")).containsExactly("Möten för anställda");
    }

    @Test
    void words_that_describe_together_mean_what_each_means_besides() {
        written("Minibuss", "");
        written("Busskort", "");

        assertThat(titles(network.other(), "ingen buss")).containsExactlyInAnyOrder("Minibuss", "Busskort");
        assertThat(titles(network.other(), "nedlagd linje")).contains("Minibuss");
    }

    @Test
    void of_equal_answers_the_one_that_speaks_of_the_same_as_the_best_comes_first() {
        written("Snöröjning, snöröjning", "Plogning av trottoar och gångbana.");
        written("Trafik", "Snöröjning. Plogning av trottoar och gångbana.");
        written("Gator", "Snöröjning. Musik på torget och i parken.");
        written("Fest", "Musik på torget och i parken.");

        assertThat(titles(network.other(), "snöröjning"))
                .startsWith("Snöröjning, snöröjning", "Trafik")
                .contains("Gator");
    }

    @Test
    void what_the_words_of_a_search_point_to_together_is_found_and_counted_too() {
        written("Liftarhållplatser", "");
        written("Bibliotek", "");

        assertThat(titles(network.other(), "sällskap in till stan")).containsExactly("Liftarhållplatser");
        assertThat(bank.counts(network.other(), "sällskap in till stan", ExperienceFilter.ALL, ExperienceFacet.THEME))
                .containsValues(1L);
    }

    @Test
    void in_a_large_bank_it_ranks_what_the_words_find() {
        for (int number = 1; number < ExperienceSearch.MOST_HITS; number++) {
            written("Sällskap", "");
        }
        written("Liftarhållplatser", "");
        written("Sällskap, liftarhållplatser", "");

        assertThat(titles(network.other(), "sällskap in till stan"))
                .doesNotContain("Liftarhållplatser")
                .startsWith("Sällskap, liftarhållplatser", "Sällskap");
    }

    @Test
    void everyday_words_count_for_less_than_what_a_search_is_about() {
        written("Vi hittade billigare lösningar", "Hittade billigare.");
        written("Parkering vid torget", "");

        assertThat(titles(network.other(), "hitta billigare parkering")).first().isEqualTo("Parkering vid torget");
    }

    @Test
    void a_misspelling_is_guessed_only_when_the_word_is_not_there() {
        written("Skola", "");
        written("Skota båtar", "");

        assertThat(titles(network.other(), "skola")).containsExactly("Skola");
    }

    @Test
    void a_word_in_the_title_comes_before_one_in_the_text() {
        written("Bybuss på landet", "Delade cyklar vid stationen.");
        written("Delade cyklar", "");

        assertThat(titles(network.other(), "delade cyklar")).containsExactly("Delade cyklar", "Bybuss på landet");
    }

    @Test
    void a_hit_tells_its_words_and_marks_them_in_its_passages() {
        written("Bybuss på landet", "Vi började i liten skala. Bussen går två gånger om dagen! Sedan kom fler.");

        ExperienceHit hit = hits(network.other(), "bussar landsbygden").get(0);

        assertThat(hit.words()).contains("bybuss", "bussen", "landet");
        assertThat(hit.excerpts())
                .extracting(Excerpt::text)
                .containsExactly("Bybuss på landet", "Bussen går två gånger om dagen!");
        Excerpt passage = hit.excerpts().get(1);
        assertThat(passage.marks())
                .extracting(mark -> passage.text().substring(mark.start(), mark.end()))
                .containsExactly("Bussen");
    }

    @Test
    void each_weight_of_a_rank_is_told_and_the_kind_of_municipality_lifts() {
        ExperienceDraft rural = Bank.draft("Bybuss").with(ExperienceField.MUNICIPALITIES, "2034");
        ExperienceDraft town = Bank.draft("Bybuss").with(ExperienceField.MUNICIPALITIES, "2480");
        Experience inOrsa = network.written(rural);
        Experience inUmea = network.written(town.with(ExperienceField.EVIDENCE_STRENGTH, "MEASURED"));

        assertThat(hits(network.other(), "bybuss").get(0).experience()).isEqualTo(inOrsa);
        ExperienceHit own = hits(network.official(), "bybuss").get(0);
        assertThat(own.experience()).isEqualTo(inUmea);
        assertThat(own.factors()).containsOnlyKeys(RankFactor.values());
        assertThat(own.factors().get(RankFactor.KIND_OF_MUNICIPALITY)).isEqualTo(0.10);
        assertThat(own.factors().get(RankFactor.EVIDENCE)).isEqualTo(0.04);
        assertThat(own.factors().get(RankFactor.REUSE)).isZero();
    }

    @Test
    void what_others_reused_comes_first_for_who_may_see_it() {
        written("Bybuss", "");
        Experience reused = written("Bybuss", "");
        bank.reuse(network.other(), reused.id(), new ReuseDraft(ReuseStage.ADAPT.name(), "", ""))
                .orThrow();

        ExperienceHit first = hits(network.other(), "bybuss").get(0);

        assertThat(first.experience().id()).isEqualTo(reused.id());
        assertThat(first.factors().get(RankFactor.REUSE)).isEqualTo(0.05);
        bank.publish(network.coordinator(), reused.id(), reused.header().version())
                .orThrow();
        assertThat(hits(network.nobody(), "bybuss").get(0).factors().get(RankFactor.REUSE))
                .isZero();
    }

    @Test
    void an_experience_past_its_last_day_sinks() {
        network.written(Bank.draft("Bybuss").with(ExperienceField.VALID_UNTIL, "2026-11-22"));
        Experience valid = network.written(Bank.draft("Bybuss").with(ExperienceField.VALID_UNTIL, "2026-11-23"));

        List<ExperienceHit> found = hits(network.other(), "bybuss");

        assertThat(found.get(0).experience()).isEqualTo(valid);
        assertThat(found.get(1).factors().get(RankFactor.FRESHNESS)).isNegative();
    }

    @Test
    void a_place_and_a_theme_are_words_too() {
        written("Bybuss", "");

        assertThat(titles(network.other(), "linköping")).containsExactly("Bybuss");
        assertThat(titles(network.other(), "varuförsörjning")).containsExactly("Bybuss");
    }

    @Test
    void nobody_finds_counts_or_is_reminded_of_what_they_may_not_read() {
        bank.write(network.official(), Bank.draft("Hemligt utkast"), Sharing.DRAFT)
                .orThrow();

        assertThat(titles(network.official(), "hemligt")).hasSize(1);
        for (Actor actor : List.of(network.other(), network.coordinator(), network.nobody())) {
            assertThat(titles(actor, "hemligt")).isEmpty();
            assertThat(bank.search(actor, "hemligt", ExperienceFilter.ALL, FIRST)
                            .total())
                    .isZero();
            assertThat(bank.counts(actor, "hemligt", ExperienceFilter.ALL, ExperienceFacet.MUNICIPALITY))
                    .isEmpty();
            assertThat(bank.nearestWords(actor, "hemligd")).isEmpty();
        }
        assertThat(bank.nearestWords(network.official(), "hemligd")).containsExactly("hemligt");
    }

    @Test
    void a_word_only_others_may_read_does_not_hide_a_misspelling() {
        bank.write(network.official(), Bank.draft("Bybuzs"), Sharing.DRAFT).orThrow();
        written("Bybuss", "");

        assertThat(titles(network.other(), "bybuzs")).containsExactly("Bybuss");
    }

    @Test
    void the_organisation_shares_what_is_its_own() {
        bank.write(network.official(), Bank.draft("Internt"), Sharing.ORGANISATION)
                .orThrow();

        assertThat(titles(network.official(), "internt")).hasSize(1);
        assertThat(titles(network.other(), "internt")).isEmpty();
    }

    @Test
    void a_changed_experience_is_found_by_its_new_words_only() {
        Experience experience = written("Elsparkcyklar", "");
        assertThat(titles(network.other(), "elsparkcyklar")).hasSize(1);

        bank.change(network.official(), experience.id(), experience.header().version(), Bank.draft("Gatlyktor"))
                .orThrow();

        assertThat(titles(network.other(), "elsparkcyklar")).isEmpty();
        assertThat(titles(network.other(), "gatlyktor")).hasSize(1);
    }

    @Test
    void filters_and_pages_hold_and_counts_leave_their_own_facet_aside() {
        for (int i = 1; i <= 5; i++) {
            written("Bybuss " + i, "");
        }
        network.written(Bank.draft("Bybuss").with(ExperienceField.MUNICIPALITIES, "2480"));
        ExperienceFilter linkoping = ExperienceFilter.ALL.with(ExperienceFacet.MUNICIPALITY, "0580");

        Page<ExperienceHit> second = bank.search(network.other(), "bybuss", linkoping, new PageRequest(2, 2));

        assertThat(second.items()).hasSize(2);
        assertThat(second.total()).isEqualTo(5);
        assertThat(bank.counts(network.other(), "bybuss", linkoping, ExperienceFacet.MUNICIPALITY))
                .isEqualTo(Map.of("0580", 5L, "2480", 1L));
        assertThat(bank.counts(network.other(), "bybuss", linkoping, ExperienceFacet.PHASE))
                .isEqualTo(Map.of("UNKNOWN", 5L));
    }

    @Test
    void the_best_200_of_a_common_word_are_ranked_and_all_are_counted() {
        for (int i = 0; i < 230; i++) {
            written("Bybuss " + i, "");
        }

        assertThat(bank.search(network.other(), "bybuss", ExperienceFilter.ALL, FIRST)
                        .total())
                .isEqualTo(200);
        assertThat(bank.counts(network.other(), "bybuss", ExperienceFilter.ALL, ExperienceFacet.MUNICIPALITY))
                .isEqualTo(Map.of("0580", 230L));
    }

    @Test
    void what_is_not_there_is_answered_by_the_nearest_words() {
        written("Spårväg", "Den som färdas.");

        assertThat(titles(network.other(), "spårvägsmuseum")).isEmpty();
        assertThat(bank.nearestWords(network.other(), "spårväk")).contains("spårväg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "och",
                "\"(((",
                "*:*",
                "' OR 1=1 --",
                "\u0000",
                "🚲",
                "\u202E\u200F",
                "[a-z]+$",
                "<b></b>"
            })
    void any_text_is_a_search(String text) {
        written("Bybuss", "");

        assertThat(titles(network.other(), text)).isEmpty();
    }
}
