package se.samverkan.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.Quota;
import se.samverkan.selection.QuotaSheet;

/** Takes the quotas of a plan to another pool: ready-made ones are made anew, those somebody has edited stay as they are. */
final class QuotaTransfer {

    private final PanelPlan plan;

    QuotaTransfer(PanelPlan plan) {
        this.plan = plan;
    }

    QuotaSheet to(PlannedPool pool) {
        List<Quota> quotas = quotas(pool);
        List<Quota> limits = plan.limits().stream()
                .filter(limit -> quotas.stream().anyMatch(quota -> holds(limit, quota)))
                .toList();
        return new QuotaSheet(quotas, limits);
    }

    private static boolean holds(Quota limit, Quota quota) {
        return limit.feature().equals(quota.feature())
                && limit.value().equals(quota.value())
                && limit.min() <= quota.min()
                && limit.max() >= quota.max();
    }

    private List<Quota> quotas(PlannedPool pool) {
        SuggestedQuotas before = suggested(plan.pool());
        List<Candidate> candidates = pool.candidates(plan.rules().mustNotHave());
        SuggestedQuotas after = new SuggestedQuotas(candidates, plan.seats());
        List<Quota> quotas = new ArrayList<>();
        for (String feature :
                plan.quotas().stream().map(Quota::feature).distinct().toList()) {
            List<Quota> own = plan.quotas().stream()
                    .filter(quota -> quota.feature().equals(feature))
                    .toList();
            boolean readyMade = own.equals(before.of(List.of(feature)));
            quotas.addAll(readyMade ? after.of(List.of(feature)) : kept(own, feature, candidates));
        }
        return quotas;
    }

    private SuggestedQuotas suggested(PlannedPool pool) {
        return new SuggestedQuotas(pool.candidates(plan.rules().mustNotHave()), plan.seats());
    }

    /** A value that is new in the pool may have any number, one that is no longer in it loses its quota unless it wanted some. */
    private List<Quota> kept(List<Quota> own, String feature, List<Candidate> candidates) {
        Set<String> values = candidates.stream()
                .flatMap(each -> each.value(feature).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Quota> kept = new ArrayList<>();
        for (Quota quota : own) {
            if (values.remove(quota.value()) || quota.min() > 0) {
                kept.add(quota);
            }
        }
        values.forEach(value -> kept.add(new Quota(feature, value, 0, plan.seats())));
        return kept;
    }
}
