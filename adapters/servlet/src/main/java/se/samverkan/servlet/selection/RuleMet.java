package se.samverkan.servlet.selection;

import java.util.List;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.selection.DrawRequest;
import se.samverkan.selection.OwnFeature;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelRules;
import se.samverkan.selection.Quota;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.recruitment.Codes;

/**
 * A rule about named municipalities, and how the panel meets it.
 *
 * @param words the rule in words
 * @param panel how many of the panel it counts
 * @param pool how many of those to draw from it counts
 * @since 0.1.0
 */
public record RuleMet(String words, long panel, long pool) {

    static List<RuleMet> of(View view, Panel panel) {
        List<Quota> quotas = panel.drawing().quotas().stream()
                .filter(quota ->
                        PanelRules.isRule(quota.feature()) && quota.value().equals(OwnFeature.YES))
                .toList();
        if (quotas.isEmpty()) {
            return List.of();
        }
        DrawRequest request = panel.drawing().request(MunicipalityCatalogue.bundled());
        List<String> seated =
                panel.seated().stream().map(MunicipalityCode::value).toList();
        return quotas.stream()
                .map(quota -> new RuleMet(
                        Codes.named(quota.describe(view.locale())),
                        request.pool().stream()
                                .filter(each -> seated.contains(each.key()))
                                .filter(quota::counts)
                                .count(),
                        request.pool().stream().filter(quota::counts).count()))
                .toList();
    }
}
