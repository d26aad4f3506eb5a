package se.samverkan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.record.PageRequest;

/**
 * How well the search finds the real experiences by what officials would type: by the queries of those who made the search, by those of two
 * others, who had not seen it, its lists or each other's work, and by those thought up in different roles. The weights and lists may be tried out on
 * the queries for tuning; those for reporting are only ever counted, never looked at one by one.
 *
 * <p>The queries of roles were written as a rural official, a planner of a large city, a politician, a buyer, a teacher, one who cares for the old, a
 * newcomer, an employer and one who writes English would, before it was looked up which experiences answer them, but by somebody who knew the lists
 * and went on to write more of them: what they show is too good.
 */
final class SearchQualityTest {

    private static final List<Judged> TUNING = Json.list("queries-tuning.json", Judged.class);
    private static final List<Judged> REPORTING = Json.list("queries-reporting.json", Judged.class);
    private static final List<Judged> TUNING_OF_OTHERS = Json.list("queries-of-others-tuning.json", Judged.class);
    private static final List<Judged> REPORTING_OF_OTHERS = Json.list("queries-of-others-reporting.json", Judged.class);
    private static final List<Judged> TUNING_OF_ROLES = Json.list("queries-of-roles-tuning.json", Judged.class);
    private static final List<Judged> REPORTING_OF_ROLES = Json.list("queries-of-roles-reporting.json", Judged.class);
    private static Bank bank;
    private static List<Experience> experiences;

    /** Two measures, each a mean over queries. */
    private record Figures(double ndcg, double recall) {

        private static Figures of(List<Judged> queries, Finder finder) throws IOException {
            double ndcg = 0;
            double recall = 0;
            for (Judged query : queries) {
                List<String> found = finder.find(query.query());
                ndcg += query.ndcg(found) / queries.size();
                recall += query.recall(found) / queries.size();
            }
            return new Figures(ndcg, recall);
        }

        private Figures said(String what) {
            System.out.printf("Search quality, %s: nDCG@10 %.3f, recall@10 %.3f%n", what, ndcg, recall);
            return this;
        }

        private void atLeast(double leastNdcg, double leastRecall) {
            assertThat(ndcg).isGreaterThanOrEqualTo(leastNdcg);
            assertThat(recall).isGreaterThanOrEqualTo(leastRecall);
        }
    }

    private interface Finder {
        List<String> find(String text) throws IOException;
    }

    @BeforeAll
    static void fill() {
        bank = new Bank().withRealExperiences();
        experiences = bank.samverkan()
                .experiences()
                .list(bank.coordinator(), ExperienceFilter.ALL, PageRequest.first(100))
                .items();
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    private static List<String> find(String text) {
        return bank
                .samverkan()
                .experiences()
                .search(bank.coordinator(), text, ExperienceFilter.ALL, PageRequest.first(10))
                .items()
                .stream()
                .map(hit -> hit.experience().slug().value())
                .toList();
    }

    private static List<PlainSearch.Named> texts() {
        return experiences.stream()
                .map(experience -> new PlainSearch.Named(
                        experience.slug().value(),
                        ExperienceTexts.of(experience).stream()
                                .map(ExperienceTexts.Weighed::text)
                                .collect(Collectors.joining("\n"))))
                .toList();
    }

    @Test
    void what_officials_type_finds_what_helps() throws IOException {
        Figures.of(TUNING, SearchQualityTest::find).said("tuning");
        Figures.of(REPORTING, SearchQualityTest::find).said("reporting").atLeast(0.91, 0.95);
    }

    /** Harder: in words that nobody had in mind when the lists were written. What holds is less than what is wanted of the other set. */
    @Test
    void what_others_type_and_judge_is_found_too() throws IOException {
        Figures.of(TUNING_OF_OTHERS, SearchQualityTest::find).said("tuning, of others");
        Figures.of(REPORTING_OF_OTHERS, SearchQualityTest::find)
                .said("reporting, of others")
                .atLeast(0.85, 0.88);
    }

    @Test
    void what_is_typed_in_other_roles_is_found_too() throws IOException {
        Figures.of(TUNING_OF_ROLES, SearchQualityTest::find).said("tuning, of roles");
        Figures.of(REPORTING_OF_ROLES, SearchQualityTest::find)
                .said("reporting, of roles")
                .atLeast(0.81, 0.85);
    }

    @Test
    void it_finds_more_than_the_plain_analyser() throws IOException {
        try (PlainSearch plain = new PlainSearch(texts())) {
            Figures.of(REPORTING_OF_OTHERS, text -> plain.names(text, 10))
                    .said("reporting, of others, plain SwedishAnalyzer");
            Figures.of(REPORTING_OF_ROLES, text -> plain.names(text, 10))
                    .said("reporting, of roles, plain SwedishAnalyzer");
            assertBetterThan(
                    Figures.of(REPORTING, text -> plain.names(text, 10)).said("reporting, plain SwedishAnalyzer"));
        }
    }

    @Test
    void it_finds_more_than_the_swedish_text_search_of_postgresql() throws IOException, SQLException {
        try (PostgresSearch postgres = new PostgresSearch(texts())) {
            assertBetterThan(
                    Figures.of(REPORTING, text -> postgres.names(text, 10)).said("reporting, PostgreSQL's Swedish"));
        }
    }

    private static void assertBetterThan(Figures theirs) throws IOException {
        Figures ours = Figures.of(REPORTING, SearchQualityTest::find);

        assertThat(ours.ndcg()).isGreaterThan(theirs.ndcg() + 0.1);
        assertThat(ours.recall()).isGreaterThan(theirs.recall() + 0.1);
    }

    @Test
    void the_sets_are_large_apart_and_mostly_in_other_words_than_the_titles() {
        Map<String, String> titles = experiences.stream()
                .collect(Collectors.toMap(experience -> experience.slug().value(), Experience::title));
        List<Judged> all = Stream.concat(TUNING.stream(), REPORTING.stream()).toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all).extracting(Judged::query).doesNotHaveDuplicates();
        assertThat(all)
                .flatExtracting(Judged::relevant)
                .extracting(Judged.Relevant::id)
                .isSubsetOf(titles.keySet());
        assertThat(all.stream().filter(query -> query.avoidsTitles(titles)).count())
                .isGreaterThanOrEqualTo(all.size() * 2L / 3);
    }
}
