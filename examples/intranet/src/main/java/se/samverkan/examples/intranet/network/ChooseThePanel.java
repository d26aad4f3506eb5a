package se.samverkan.examples.intranet.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.record.Language;
import se.samverkan.selection.Feature;
import se.samverkan.selection.Locations;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelDraft;
import se.samverkan.selection.Panels;
import se.samverkan.selection.Spread;
import se.samverkan.selection.SpreadPanelSelector;

/** Step 1: the coordinator draws a panel of the real municipalities, within quotas, by chances as equal as can be and evenly over the map. Nobody is asked. */
final class ChooseThePanel {

    private static final String SEED = "20260817";
    private static final String SEATS = "24";

    private final Stage stage;
    private final Organiser organiser;

    ChooseThePanel(Stage stage, Organiser organiser) {
        this.stage = stage;
        this.organiser = organiser;
    }

    List<Municipality> run() {
        stage.clock().to("2026-08-17");
        stage.terminal().step("Recruit");
        Panels panels = stage.samverkan().panels();
        Panel panel = panels.draw(
                        organiser.coordinator(),
                        new PanelDraft(
                                "Nätverkets kommuner hösten 2026",
                                Language.SWEDISH,
                                SEATS,
                                features(),
                                List.of(),
                                List.of(),
                                SEED),
                        new SpreadPanelSelector(
                                Locations.of(MunicipalityCatalogue.bundled().all())))
                .orThrow();
        MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();
        tell(panel, panels.spread(panel).orElseThrow(), catalogue.all().size());
        return panel.seated().stream()
                .map(code -> catalogue.find(code).orElseThrow())
                .toList();
    }

    private static Set<Feature> features() {
        return EnumSet.of(Feature.AREA, Feature.PART, Feature.GROUP, Feature.SIZE);
    }

    private void tell(Panel panel, Spread spread, int country) {
        stage.terminal()
                .figures(
                        "%d of %d municipalities drawn with seed %s and %d quotas (area, part of the country, group, size)",
                        panel.seated().size(),
                        country,
                        SEED,
                        panel.drawing().quotas().size());
        stage.terminal()
                .figures(
                        "spread: %d counties, balance %.2f against %.2f by plain chance (0 is perfect)",
                        spread.countiesCovered(), spread.balance(), spread.balanceByChance());
        panel.drawing()
                .chances()
                .ifPresent(chances -> stage.terminal()
                        .figures(
                                "chances: %.4f to %.4f, Gini %.3f, geometric mean %.4f, %d panels in the lottery",
                                chances.smallest(),
                                chances.largest(),
                                chances.gini(),
                                chances.geometricMean(),
                                chances.panels()));
        stage.terminal().figures("%s", panel.notice(Locale.ENGLISH));
    }
}
