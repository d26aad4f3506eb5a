package se.samverkan.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static se.samverkan.similarity.Aspect.DENSITY;
import static se.samverkan.similarity.Aspect.GROUP;
import static se.samverkan.similarity.Aspect.LABOUR_MARKET;
import static se.samverkan.similarity.Aspect.NEIGHBOUR;
import static se.samverkan.similarity.Aspect.POPULATION;
import static se.samverkan.similarity.Aspect.THEMES;
import static se.samverkan.similarity.Aspect.TRAITS;
import static se.samverkan.similarity.Aspect.UNIVERSITY;
import static se.samverkan.similarity.Aspect.URBANISATION;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.DegreeOfUrbanisation;
import se.samverkan.municipality.LabourMarket;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.municipality.Trait;

final class SimilarityTest {

    private static final Weights NOTHING = new Weights(new EnumMap<>(Aspect.class));

    private static Profile named(String name) {
        return Profile.of(MunicipalityCatalogue.bundled().byName(name).orElseThrow());
    }

    private static Likeness between(String one, String two) {
        return Similarity.bundled().compare(named(one), named(two), Weights.USUAL);
    }

    /** Nothing is known of it but what is given. */
    private static Profile of(String key, double population) {
        return new Profile(
                key,
                key,
                OptionalDouble.of(population),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of());
    }

    @Test
    void a_municipality_is_alike_itself_in_all_that_can_be_compared() {
        for (Profile each : Similarity.profiles()) {
            Likeness same = Similarity.bundled().compare(each, each, Weights.USUAL.with(NEIGHBOUR, 0));

            assertThat(same.value()).as(each.name()).isEqualTo(1);
            assertThat(same.different()).isEmpty();
        }
    }

    @Test
    void two_are_as_like_one_way_as_the_other() {
        Random random = new Random(7);
        List<Profile> all = Similarity.profiles();
        for (int i = 0; i < 500; i++) {
            Profile one = all.get(random.nextInt(all.size()));
            Profile two = all.get(random.nextInt(all.size()));
            Likeness there = Similarity.bundled().compare(one, two, Weights.USUAL);
            Likeness back = Similarity.bundled().compare(two, one, Weights.USUAL);

            assertThat(there.value()).isEqualTo(back.value()).isBetween(0.0, 1.0);
            assertThat(there.parts()).isEqualTo(back.parts());
            assertThat(there.parts().values())
                    .allSatisfy(part -> assertThat(part).isBetween(0.0, 1.0));
        }
    }

    @Test
    void the_mean_is_that_of_gower_worked_out_by_hand() {
        Profile one = profile(
                        "1", MunicipalityGroup.B4, DegreeOfUrbanisation.TOWN, true, Trait.COMMUTING, Trait.GROWING)
                .workingOn(List.of("cykel", "bilpool"));
        Profile two = profile("2", MunicipalityGroup.B3, DegreeOfUrbanisation.CITY, false, Trait.GROWING)
                .workingOn(List.of("cykel"));

        Likeness likeness = Similarity.among(List.of(one, two)).compare(one, two, Weights.USUAL);

        assertThat(likeness.parts())
                .containsEntry(POPULATION, 1.0)
                .containsEntry(DENSITY, 1.0)
                .containsEntry(GROUP, 0.5)
                .containsEntry(LABOUR_MARKET, 1.0)
                .containsEntry(URBANISATION, 0.5)
                .containsEntry(UNIVERSITY, 0.0)
                .containsEntry(TRAITS, 0.5)
                .containsEntry(THEMES, 0.5)
                .doesNotContainKey(NEIGHBOUR);
        double weighted = 2 + 1 + 0.5 + 0.5 * 1 + 0.5 * 0.5 + 0.5 * 0 + 0.5 + 0.5;
        assertThat(likeness.value()).isEqualTo(weighted / 7.5, within(1e-12));
        assertThat(likeness.compared()).isEqualTo(7.5 / 8, within(1e-12));
    }

    private static Profile profile(
            String key,
            MunicipalityGroup group,
            DegreeOfUrbanisation urbanisation,
            boolean university,
            Trait... traits) {
        return new Profile(
                key,
                "Kommun " + key,
                OptionalDouble.of(20_000),
                OptionalDouble.of(30),
                Optional.of(group),
                Optional.of(new LabourMarket("LA2301")),
                Optional.of(urbanisation),
                Optional.of(university),
                Optional.of(Set.of(traits)),
                Set.of(),
                Set.of());
    }

    @Test
    void a_doubling_counts_the_same_for_small_and_large_and_three_cities_stretch_nothing() {
        Similarity similarity = Similarity.bundled();
        Weights size = NOTHING.with(POPULATION, 1);

        double small = similarity.compare(of("a", 5_000), of("b", 10_000), size).value();
        double large =
                similarity.compare(of("a", 50_000), of("b", 100_000), size).value();

        assertThat(small).isEqualTo(large, within(1e-12)).isBetween(0.65, 0.85);
        assertThat(similarity.compare(of("a", 3_000), of("b", 900_000), size).value())
                .isZero();
    }

    @Test
    void what_is_missing_is_left_out_and_told() {
        Profile invented = Profile.of("9901", "Granås", Optional.of(MunicipalityGroup.B4));

        Likeness nearest =
                Similarity.bundled().nearest(invented, Weights.USUAL, 1).get(0);

        assertThat(nearest.value()).isEqualTo(1);
        assertThat(nearest.alike()).containsExactly(GROUP);
        assertThat(nearest.compared()).isEqualTo(1 / 8.0, within(1e-12));
        assertThat(nearest.degree()).isEqualTo(Likeness.Degree.UNKNOWN);
        assertThat(Similarity.bundled()
                        .compare(Profile.of("1", "Ett", Optional.empty()), invented, Weights.USUAL)
                        .value())
                .isZero();
    }

    @Test
    void those_of_whom_little_is_known_come_last_however_alike_they_seem() {
        Profile known = named("Nybro");
        Profile invented = Profile.of("9901", "Exempelkommun", known.group());
        Similarity all = Similarity.among(Stream.concat(Stream.of(invented), Similarity.profiles().stream())
                .toList());

        List<Likeness> nearest = all.nearest(known, Weights.USUAL, 290);

        assertThat(nearest.get(289).other()).isEqualTo(invented);
        assertThat(nearest.get(289).value()).isEqualTo(1);
    }

    @Test
    void lacking_a_university_together_says_nothing() {
        assertThat(between("Nybro", "Hylte").parts()).doesNotContainKey(UNIVERSITY);
        assertThat(between("Umeå", "Linköping").alike()).contains(UNIVERSITY);
        assertThat(between("Umeå", "Kalmar").parts()).containsEntry(UNIVERSITY, 1.0);
    }

    @Test
    void an_island_without_neighbours_is_not_unlike_in_that() {
        assertThat(between("Gotland", "Kalmar").parts()).doesNotContainKey(NEIGHBOUR);
        assertThat(between("Nybro", "Kalmar").parts()).containsEntry(NEIGHBOUR, 1.0);
    }

    @Test
    void says_what_two_share_and_in_what_they_differ() {
        Likeness stockholm = between("Nybro", "Stockholm");

        assertThat(stockholm.different()).contains(POPULATION, GROUP).doesNotContain(NEIGHBOUR, LABOUR_MARKET);
        assertThat(stockholm.degree()).isEqualTo(Likeness.Degree.LITTLE);
        assertThat(between("Nybro", "Oskarshamn").alike()).contains(POPULATION);
    }

    @Test
    void the_nearest_come_first_and_never_itself() {
        List<Likeness> nearest = Similarity.bundled().nearest(named("Nybro"), Weights.USUAL, 10);

        assertThat(nearest).hasSize(10).extracting(each -> each.other().name()).doesNotContain("Nybro");
        assertThat(nearest).extracting(each -> -each.value()).isSorted();
        assertThat(Similarity.bundled().nearest(named("Nybro"), Weights.USUAL, 1_000))
                .hasSize(289);
    }

    @Test
    void what_counts_nothing_changes_nothing_and_what_counts_more_weighs_more() {
        Similarity similarity = Similarity.bundled();
        Weights onlySize = NOTHING.with(POPULATION, 2);

        List<Likeness> bySize = similarity.nearest(named("Nybro"), onlySize, 289);

        assertThat(bySize).extracting(each -> apart(each)).isSorted();
        assertThat(similarity.nearest(named("Nybro"), NOTHING, 1).get(0).value())
                .isZero();
    }

    private static double apart(Likeness likeness) {
        double range = Math.log(likeness.to().population().getAsDouble())
                - Math.log(likeness.other().population().getAsDouble());
        return Math.min(2, Math.round(Math.abs(range) * 1e9) / 1e9);
    }

    @Test
    void more_themes_than_fit_in_one_number_are_compared() {
        List<String> many =
                IntStream.range(0, 200).mapToObj(number -> "tema-" + number).toList();
        Profile all = of("a", 1).workingOn(many);
        Profile half = of("b", 1).workingOn(many.subList(100, 200));

        assertThat(Similarity.among(List.of(all, half))
                        .compare(half, all, NOTHING.with(THEMES, 1))
                        .value())
                .isEqualTo(0.5);
        assertThat(Similarity.among(List.of())
                        .compare(half, all, NOTHING.with(THEMES, 1))
                        .sharedThemes())
                .hasSize(100);
    }

    @Test
    void refuses_what_makes_no_sense() {
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.USUAL.with(GROUP, 5.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.USUAL.with(GROUP, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> of("a", 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Similarity.bundled().nearest(named("Nybro"), Weights.USUAL, 0));
    }

    @Test
    void the_words_for_how_like_fit_the_country() {
        long pairs = 0;
        long much = 0;
        long somewhat = 0;
        for (Profile each : Similarity.profiles()) {
            for (Likeness likeness : Similarity.bundled().nearest(each, Weights.USUAL, 289)) {
                pairs++;
                much += likeness.degree() == Likeness.Degree.MUCH ? 1 : 0;
                somewhat += likeness.degree() == Likeness.Degree.SOMEWHAT ? 1 : 0;
            }
        }
        assertThat((double) much / pairs).isBetween(0.02, 0.05);
        assertThat((double) somewhat / pairs).isBetween(0.1, 0.2);
    }
}
