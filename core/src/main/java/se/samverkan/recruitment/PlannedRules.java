package se.samverkan.recruitment;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.selection.PanelRules;
import se.samverkan.selection.Quota;

/**
 * Rules about named municipalities.
 *
 * @param mustHave those who must be in the panel
 * @param mustNotHave those who must not, though they may be in the pool
 * @param apart those who are kept apart
 * @since 0.1.0
 */
public record PlannedRules(List<MunicipalityCode> mustHave, List<MunicipalityCode> mustNotHave, List<KeepApart> apart) {

    /** No rules. */
    public static final PlannedRules NONE = new PlannedRules(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public PlannedRules {
        mustHave = List.copyOf(mustHave);
        mustNotHave = List.copyOf(mustNotHave);
        apart = List.copyOf(apart);
    }

    /** The rules as quotas, each with its counterpart for those it does not name. */
    List<Quota> quotas(int seats) {
        List<Quota> quotas = new ArrayList<>();
        if (!mustHave.isEmpty()) {
            quotas.add(PanelRules.mustHave(keys(mustHave)));
        }
        apart.forEach(rule -> quotas.add(PanelRules.keepApart(keys(rule.municipalities()), rule.atMost())));
        List<Quota> both = new ArrayList<>(quotas);
        quotas.forEach(rule -> both.add(PanelRules.others(rule, seats)));
        return both;
    }

    private static List<String> keys(List<MunicipalityCode> codes) {
        return codes.stream().map(MunicipalityCode::value).toList();
    }
}
