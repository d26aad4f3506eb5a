package se.samverkan.recruitment;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.Feature;
import se.samverkan.selection.OwnFeature;
import se.samverkan.selection.ProportionalQuotas;
import se.samverkan.selection.Quota;

/**
 * Ready-made quotas for a pool: in proportion to the country for what the catalogue knows of all of it, else in proportion to the pool. Nothing is asked that
 * the pool cannot give in that feature.
 */
final class SuggestedQuotas {

    private final List<Candidate> pool;
    private final int seats;
    private final List<Candidate> country;

    SuggestedQuotas(List<Candidate> pool, int seats) {
        this.pool = pool;
        this.seats = Math.min(seats, pool.size());
        this.country = MunicipalityCatalogue.bundled().all().stream()
                .map(Candidate::of)
                .toList();
    }

    List<Quota> of(Collection<String> features) {
        ImmutableList.Builder<Quota> quotas = ImmutableList.builder();
        features.forEach(feature -> quotas.addAll(of(feature)));
        return quotas.build();
    }

    private List<Quota> of(String feature) {
        long known =
                pool.stream().filter(each -> each.value(feature).isPresent()).count();
        if (seats < 1 || known < seats) {
            return List.of();
        }
        Optional<Feature> catalogued = Feature.of(feature);
        if (catalogued.isPresent()) {
            List<Quota> national = possible(ProportionalQuotas.of(feature, country, seats, 1));
            if (fits(national)) {
                return inOrder(national, catalogued.get().possible());
            }
        }
        List<Quota> own = ProportionalQuotas.of(feature, pool, seats, 1);
        return catalogued
                .map(Feature::possible)
                .or(() ->
                        Optional.of(List.of(OwnFeature.YES, OwnFeature.NO)).filter(any -> OwnFeature.isKnown(feature)))
                .map(values -> inOrder(own, values))
                .orElse(own);
    }

    private List<Quota> possible(List<Quota> national) {
        return national.stream()
                .filter(quota -> count(quota) > 0)
                .map(quota -> new Quota(
                        quota.feature(),
                        quota.value(),
                        Math.min(quota.min(), count(quota)),
                        Math.min(quota.max(), count(quota))))
                .toList();
    }

    private int count(Quota quota) {
        return (int) pool.stream().filter(quota::counts).count();
    }

    private boolean fits(List<Quota> quotas) {
        return quotas.stream().mapToInt(Quota::min).sum() <= seats
                && quotas.stream().mapToInt(Quota::max).sum() >= seats;
    }

    /** In the order in which the values are shown. */
    private static List<Quota> inOrder(List<Quota> quotas, List<String> values) {
        Map<Integer, Quota> ordered = new TreeMap<>();
        quotas.forEach(quota -> ordered.put(values.indexOf(quota.value()), quota));
        return List.copyOf(ordered.values());
    }
}
