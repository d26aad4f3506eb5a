package se.samverkan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.record.PageRequest;

/** Compounds found by their parts, and words that only look like it, among the real experiences, whose words are parts too. */
final class CompoundsTest {

    private static List<Case> cases;
    private static Bank bank;

    /** A query and a word, of which the query is a part or only looks like it. */
    private record Case(String set, String kind, String query, String word) {

        private static Case of(String line) {
            List<String> cells = Splitter.on(',').splitToList(line);
            return new Case(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
        }

        private String title() {
            return "Om " + word;
        }

        private boolean isFound() {
            return bank
                    .samverkan()
                    .experiences()
                    .search(bank.official(), query, ExperienceFilter.ALL, PageRequest.first(200))
                    .items()
                    .stream()
                    .anyMatch(hit -> hit.experience().title().equals(title()));
        }
    }

    @BeforeAll
    static void fill() throws IOException {
        cases = Resources.readLines(Resources.getResource(Case.class, "compounds.csv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(Case::of)
                .toList();
        bank = new Bank().withRealExperiences();
        cases.stream().map(Case::title).distinct().forEach(title -> bank.written(Bank.draft(title)));
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    private static double share(String set, String kind) {
        List<Case> chosen = cases.stream()
                .filter(one -> one.set().equals(set) && one.kind().equals(kind))
                .toList();
        double share = (double) chosen.stream().filter(Case::isFound).count() / chosen.size();
        System.out.printf("Search quality, %s, %s: %.3f of %d found%n", kind, set, share, chosen.size());
        return share;
    }

    @Test
    void compounds_are_found_by_their_parts() {
        share("tuning", "compound");

        assertThat(cases).filteredOn(one -> one.kind().equals("compound")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(share("reporting", "compound")).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void what_only_looks_like_a_part_finds_nothing() {
        share("tuning", "look-alike");

        assertThat(cases).filteredOn(one -> one.kind().equals("look-alike")).hasSizeGreaterThanOrEqualTo(40);
        assertThat(share("reporting", "look-alike")).isLessThanOrEqualTo(0.10);
    }

    @ParameterizedTest
    @CsvSource({
        "cykelparkering,cykel parkering",
        "mobilitetshubb,mobilitet hubb",
        "busstation,buss station",
        "skolväg,skola väg",
        "gatubelysning,gata belysning",
        "transport,''",
        "mobil,''",
        "parkering,''"
    })
    void a_compound_is_covered_fully_or_left_whole(String stem, String parts) {
        assertThat(String.join(" ", new Compounds(new Parts()).split(stem))).isEqualTo(parts);
    }

    @Test
    void the_words_of_the_texts_are_parts_in_whatever_order_they_come() {
        Vocabulary one = new Vocabulary();
        one.add(List.of("knallevagn", "knalle"));
        Vocabulary other = new Vocabulary();
        other.add(List.of("knalle", "knallevagn"));

        String compound = Inflections.SWEDISH.stem("knallevagn");
        assertThat(one.compoundsWith(Inflections.SWEDISH.stem("knalle")).others())
                .containsExactly(compound);
        assertThat(other.compoundsWith(Inflections.SWEDISH.stem("knalle")).others())
                .containsExactly(compound);
    }
}
