package se.samverkan.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Language;
import se.samverkan.selection.Mirror;
import se.samverkan.selection.OwnFeature;
import se.samverkan.selection.Panel;
import se.samverkan.selection.Quota;
import se.samverkan.selection.QuotaSheet;
import se.samverkan.testing.SmallNetwork;

/** Umeå, Kiruna, Malmö and Lund, of which the first three tell of a bus, and the first two seats. */
final class MirroredPanelTest {

    private static final String BUS = OwnFeature.question("Buss");

    private final SmallNetwork network = new SmallNetwork(1);
    private final Plans plans = network.samverkan().plans();

    private static Map<String, String> facts(String bus, String grade) {
        return ImmutableMap.of(BUS, bus, "Betyg", grade);
    }

    private Panel drawn() {
        List<MunicipalityCode> pool = List.of(
                MunicipalityCode.of("2480"),
                MunicipalityCode.of("2584"),
                MunicipalityCode.of("1280"),
                MunicipalityCode.of("1281"));
        PlannedPool chosen = new PlannedPool(
                PoolSource.FILE,
                pool,
                ImmutableMap.of(
                        "2480", facts("yes", "hög"),
                        "2584", facts("yes", "låg"),
                        "1280", facts("yes", "låg"),
                        "1281", facts("no", "mellan")));
        PanelPlan plan = plans.begin(network.coordinator(), "Hösten", Language.SWEDISH, "2")
                .orThrow();
        QuotaSheet quotas = new QuotaSheet(
                List.of(
                        new Quota("part", "NORRLAND", 2, 2),
                        new Quota("part", "GOTALAND", 0, 0),
                        new Quota(BUS, "yes", 1, 2),
                        new Quota(BUS, "no", 0, 1)),
                List.of());
        PanelPlan wanted =
                plans.drawFrom(network.coordinator(), plan, chosen, quotas).orThrow();
        PanelPlan tried = plans.keep(
                        network.coordinator(),
                        wanted,
                        new TrialRun((panels, error) -> true).of(wanted).orThrow())
                .orThrow();
        return plans.draw(network.coordinator(), tried, "7").orThrow();
    }

    private static Mirror of(Panel panel, String feature) {
        return Mirror.of(panel, MunicipalityCatalogue.bundled()).stream()
                .filter(mirror -> mirror.feature().equals(feature))
                .findFirst()
                .orElseThrow();
    }

    private static Mirror.Count count(int number, int of) {
        return new Mirror.Count(number, of);
    }

    /** Of 290 municipalities 54 lie in Norrland, 96 in Svealand and 140 in Götaland; nobody knows how many run a bus. */
    @Test
    void a_panel_is_held_against_those_to_draw_from_and_the_country_where_that_is_known() {
        Panel panel = drawn();

        assertThat(of(panel, "part").values())
                .containsExactly(
                        new Mirror.Value(
                                "GOTALAND",
                                count(0, 2),
                                count(2, 4),
                                Optional.of(count(140, 290)),
                                Optional.of(new Quota("part", "GOTALAND", 0, 0))),
                        new Mirror.Value(
                                "SVEALAND", count(0, 2), count(0, 4), Optional.of(count(96, 290)), Optional.empty()),
                        new Mirror.Value(
                                "NORRLAND",
                                count(2, 2),
                                count(2, 4),
                                Optional.of(count(54, 290)),
                                Optional.of(new Quota("part", "NORRLAND", 2, 2))));
        assertThat(of(panel, BUS).values())
                .containsExactly(
                        new Mirror.Value(
                                "yes",
                                count(2, 2),
                                count(3, 4),
                                Optional.empty(),
                                Optional.of(new Quota(BUS, "yes", 1, 2))),
                        new Mirror.Value(
                                "no",
                                count(0, 2),
                                count(1, 4),
                                Optional.empty(),
                                Optional.of(new Quota(BUS, "no", 0, 1))));
        assertThat(of(panel, "Betyg").values()).extracting(Mirror.Value::value).containsExactly("hög", "låg", "mellan");
        assertThat(of(panel, "Betyg").hasQuotas()).isFalse();
        assertThat(of(panel, OwnFeature.JOINED).values())
                .extracting(value -> value.pool().number())
                .containsExactly(0, 4);
    }
}
