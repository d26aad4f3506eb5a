package se.samverkan.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Language;
import se.samverkan.record.Sharing;
import se.samverkan.selection.Panel;
import se.samverkan.selection.QuotaSheet;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class AnnouncementsTest {

    private static final String SOURCE = "Eurojackpot den 4 december 2026";

    private final SmallNetwork network = new SmallNetwork(1);
    private final Plans plans = network.samverkan().plans();
    private final Announcements announcements = network.samverkan().announcements();
    private final Instant at = network.samverkan().records().now().plus(Duration.ofDays(1));

    private PanelPlan tried(String method) {
        PanelPlan begun = plans.begin(network.coordinator(), "Hösten", Language.SWEDISH, "2")
                .orThrow();
        List<MunicipalityCode> codes = List.of(
                MunicipalityCode.of("2480"),
                MunicipalityCode.of("2584"),
                MunicipalityCode.of("1280"),
                MunicipalityCode.of("1281"));
        PlannedPool pool = new PlannedPool(PoolSource.CHOSEN, codes, ImmutableMap.of());
        PanelPlan plan = plans.drawFrom(network.coordinator(), begun, pool, QuotaSheet.NONE)
                .orThrow();
        PanelPlan chosen =
                plans.drawBy(network.coordinator(), plan, method, List.of()).orThrow();
        Trial trial = new TrialRun((panels, error) -> true).of(chosen).orThrow();
        return plans.keep(network.coordinator(), chosen, trial).orThrow();
    }

    private AnnouncedDraw announced() {
        return announcements
                .announce(network.coordinator(), tried("leximin-1"), SOURCE, at)
                .orThrow();
    }

    @Test
    void everybody_reads_an_announced_draw_before_chance_decides() {
        AnnouncedDraw draw = announced();

        assertThat(draw.header().sharing()).isEqualTo(Sharing.PUBLIC);
        assertThat(announcements.find(network.nobody(), draw.id())).contains(draw);
        assertThat(draw.lottery().fingerprint()).hasSize(64);
        assertThat(plans.open(network.coordinator())).isEmpty();
    }

    @Test
    void the_value_picks_the_panel_as_anyone_can_compute() {
        AnnouncedDraw draw = announced();
        network.later(Duration.ofDays(1));

        Panel panel =
                announcements.enter(network.coordinator(), draw, "007 12 31").orThrow();

        assertThat(panel.seated().stream().map(MunicipalityCode::value))
                .containsExactlyElementsOf(draw.lottery().panelAt("71231").members());
        assertThat(announcements.of(network.nobody(), panel.id()).orElseThrow().value())
                .contains("71231");
        assertThat(network.samverkan().panels().comesOutAgain(panel)).isTrue();
    }

    @Test
    void a_value_is_entered_once_and_not_before_its_time() {
        AnnouncedDraw draw = announced();

        assertThat(Problems.of(announcements.enter(network.coordinator(), draw, "7")))
                .containsExactly("value: not-yet");
        network.later(Duration.ofDays(1));
        assertThat(Problems.of(announcements.enter(network.coordinator(), draw, "sju")))
                .containsExactly("value: not-digits");
        announcements.enter(network.coordinator(), draw, "7").orThrow();
        AnnouncedDraw drawn =
                announcements.find(network.coordinator(), draw.id()).orElseThrow();
        assertThat(Problems.of(announcements.enter(network.coordinator(), drawn, "8")))
                .containsExactly("value: entered-already");
        assertThat(announcements.enter(network.coordinator(), draw, "8").isDone())
                .isFalse();
        assertThat(network.samverkan().panels().all(network.coordinator())).hasSize(1);
    }

    @Test
    void what_cannot_be_announced_is_told() {
        assertThat(Problems.of(announcements.announce(
                        network.coordinator(), tried("random-1"), "", at.minus(Duration.ofDays(2)))))
                .containsExactly("source: missing", "at: passed", "method: no-lottery");
        assertThat(Problems.of(announcements.announce(network.official(0), tried("leximin-1"), SOURCE, at)))
                .containsExactly(": coordinators-only");
    }
}
