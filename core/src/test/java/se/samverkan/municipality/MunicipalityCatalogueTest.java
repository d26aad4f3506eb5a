package se.samverkan.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.samverkan.municipality.MunicipalityGroup.A1;
import static se.samverkan.municipality.MunicipalityGroup.A2;
import static se.samverkan.municipality.MunicipalityGroup.B3;
import static se.samverkan.municipality.MunicipalityGroup.B4;
import static se.samverkan.municipality.MunicipalityGroup.B5;
import static se.samverkan.municipality.MunicipalityGroup.C6;
import static se.samverkan.municipality.MunicipalityGroup.C7;
import static se.samverkan.municipality.MunicipalityGroup.C8;
import static se.samverkan.municipality.MunicipalityGroup.C9;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.record.SwedishOrder;

final class MunicipalityCatalogueTest {

    private final MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();

    private Municipality named(String name) {
        return catalogue.byName(name).orElseThrow();
    }

    @Test
    void holds_every_municipality_and_inhabitant() {
        assertThat(catalogue.all()).hasSize(290);
        assertThat(catalogue.all().stream().mapToInt(Municipality::population).sum())
                .isEqualTo(10_605_520);
        assertThat(catalogue.all()).extracting(Municipality::code).doesNotHaveDuplicates();
    }

    @Test
    void knows_the_groups_of_2023() {
        assertThat(catalogue.countByGroup())
                .containsExactly(
                        Map.entry(A1, 3),
                        Map.entry(A2, 43),
                        Map.entry(B3, 23),
                        Map.entry(B4, 63),
                        Map.entry(B5, 24),
                        Map.entry(C6, 27),
                        Map.entry(C7, 51),
                        Map.entry(C8, 35),
                        Map.entry(C9, 21));
    }

    @Test
    void is_in_swedish_order() {
        List<String> names = catalogue.all().stream().map(Municipality::name).toList();

        assertThat(names).isSortedAccordingTo(SwedishOrder.comparator());
        assertThat(names)
                .startsWith("Ale", "Alingsås", "Alvesta")
                .endsWith("Östhammar", "Östra Göinge", "Överkalix", "Övertorneå");
    }

    @Test
    void has_21_counties_of_eight_areas_that_hold_them_all() {
        assertThat(catalogue.counties()).hasSize(21);
        assertThat(catalogue.counties()).extracting(County::area).contains(NationalArea.values());
        assertThat(catalogue.counties().stream()
                        .mapToInt(c -> catalogue.in(c).size())
                        .sum())
                .isEqualTo(290);
    }

    @Test
    void an_area_begins_the_codes_of_its_counties() {
        assertThat(catalogue.counties())
                .allSatisfy(county ->
                        assertThat(county.nuts()).startsWith(county.area().nuts()));
    }

    @Test
    void neighbours_are_neighbours_of_each_other() {
        int directed = 0;
        for (Municipality one : catalogue.all()) {
            for (Municipality other : catalogue.neighbours(one.code())) {
                directed++;
                assertThat(other).isNotEqualTo(one);
                assertThat(catalogue.neighbours(other.code())).contains(one);
            }
        }
        assertThat(directed).isEqualTo(2 * 728);
    }

    @Test
    void an_island_and_an_unknown_code_have_no_neighbours() {
        assertThat(catalogue.neighbours(named("Gotland").code())).isEmpty();
        assertThat(catalogue.neighbours(MunicipalityCode.of("9999"))).isEmpty();
        assertThat(catalogue.find(MunicipalityCode.of("9999"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Göteborg", "göteborgs kommun", "Göteborgs stad", " GÖTEBORG "})
    void finds_a_municipality_by_any_of_its_names(String name) {
        assertThat(catalogue.byName(name)).map(Municipality::code).contains(MunicipalityCode.of("1480"));
    }

    @Test
    void tells_names_apart_that_differ_in_a_ring() {
        assertThat(named("Habo").code()).isNotEqualTo(named("Håbo").code());
        assertThat(catalogue.byName("Hab")).isEmpty();
    }

    @Test
    void uses_the_name_a_municipality_uses_itself() {
        assertThat(named("Umeå").ownName()).isEqualTo("Umeå kommun");
        assertThat(named("Gotland").ownName()).isEqualTo("Region Gotland");
        assertThat(named("Gotland").officialName()).isEqualTo("Gotlands kommun");
    }

    @Test
    void traits_follow_from_facts() {
        assertThat(named("Umeå").traits()).containsExactly(Trait.UNIVERSITY_TOWN, Trait.GROWING);
        assertThat(named("Sorsele").traits()).contains(Trait.COUNTRYSIDE, Trait.SPARSE, Trait.SHRINKING);
        assertThat(named("Vallentuna").traits()).contains(Trait.COMMUTING, Trait.METROPOLITAN);
        assertThat(catalogue.all().stream().filter(m -> m.has(Trait.COMMUTING)).count())
                .isEqualTo(43 + 63 + 51);
    }

    @Test
    void sizes_have_sharp_limits() {
        assertThat(SizeClass.of(9_999)).isEqualTo(SizeClass.UNDER_10_000);
        assertThat(SizeClass.of(10_000)).isEqualTo(SizeClass.FROM_10_000);
        assertThat(SizeClass.of(100_000)).isEqualTo(SizeClass.FROM_100_000);
        assertThat(named("Umeå").size()).isEqualTo(SizeClass.FROM_100_000);
    }

    @Test
    void measures_the_distance_between_places() {
        Position malmo = named("Malmö").position();
        Position kiruna = named("Kiruna").position();

        assertThat(malmo.kilometresTo(kiruna)).isCloseTo(1_450, within(60.0));
        assertThat(kiruna.kilometresTo(malmo)).isCloseTo(malmo.kilometresTo(kiruna), within(1e-9));
        assertThat(malmo.kilometresTo(malmo)).isZero();
        assertThat(new Position(0, 0).kilometresTo(new Position(0, 180))).isCloseTo(20_015.1, within(0.1));
    }
}
