package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;

final class SpreadTest {

    private static final MunicipalityCatalogue CATALOGUE = MunicipalityCatalogue.bundled();

    private static Spread of(List<Municipality> panel) {
        return Spread.of(CATALOGUE, panel.stream().map(Municipality::code).toList())
                .orElseThrow();
    }

    @Test
    void the_whole_country_mirrors_itself() {
        Spread spread = of(CATALOGUE.all());

        assertThat(spread.countiesCovered()).isEqualTo(21);
        assertThat(spread.shareOfInhabitants()).isEqualTo(1);
        assertThat(spread.balance()).isCloseTo(0, within(1e-12));
        assertThat(spread.of(Feature.GROUP).values())
                .allSatisfy(value -> assertThat(value.panelShare()).isEqualTo(value.countryShare()));
    }

    @Test
    void one_municipality_has_the_whole_country_in_its_cell() {
        Spread spread = of(List.of(CATALOGUE.byName("Umeå").orElseThrow()));

        assertThat(spread.balance()).isCloseTo(0, within(1e-12));
        assertThat(spread.inhabitants())
                .isEqualTo(CATALOGUE.byName("Umeå").orElseThrow().population());
        assertThat(spread.of(Feature.PART).values())
                .extracting(ValueSpread::value, ValueSpread::panel)
                .contains(tuple("NORRLAND", 1));
    }

    /** By hand: of two members, one with k of the 290 in its cell and one with the rest, B = (k / 145 - 1)². */
    @Test
    void balance_is_that_of_stevens_and_olsen() {
        Municipality malmo = CATALOGUE.byName("Malmö").orElseThrow();
        Municipality kiruna = CATALOGUE.byName("Kiruna").orElseThrow();
        long nearerKiruna = CATALOGUE.all().stream()
                .filter(m -> m.position().kilometresTo(kiruna.position())
                        < m.position().kilometresTo(malmo.position()))
                .count();

        assertThat(of(List.of(malmo, kiruna)).balance())
                .isCloseTo(Math.pow(nearerKiruna / 145.0 - 1, 2), within(1e-12));
    }

    @Test
    void a_clump_is_worse_than_chance_and_chance_is_as_published() {
        Spread clump = of(CATALOGUE.in(CATALOGUE.counties().get(0)).subList(0, 24));

        assertThat(clump.balance()).isGreaterThan(10 * clump.balanceByChance());
        assertThat(clump.balanceByChance()).isBetween(0.2, 0.6);
        assertThat(clump.countiesCovered()).isEqualTo(1);
    }

    @Test
    void invented_municipalities_are_left_aside() {
        assertThat(Spread.of(CATALOGUE, List.of(MunicipalityCode.of("9999")))).isEmpty();
    }

    @Test
    void features_have_words_in_both_languages() {
        Locale swedish = Locale.forLanguageTag("sv");
        for (Feature feature : Feature.values()) {
            assertThat(Feature.of(feature.key())).contains(feature);
            assertThat(feature.name(swedish)).isNotEqualTo(feature.key());
            assertThat(feature.possible())
                    .allSatisfy(value ->
                            assertThat(feature.valueName(value, swedish)).isNotBlank());
        }
        assertThat(Feature.GROUP.valueName("C7", swedish)).isEqualTo("C7 " + MunicipalityGroup.C7.swedish());
        assertThat(Feature.COUNTY.valueName("24", swedish)).isEqualTo("Västerbottens län");
        assertThat(Feature.GROUP.valueName("Z1", swedish)).isEqualTo("Z1");
    }
}
