package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * The quotas and rules of a plan as somebody typed them.
 *
 * @param seats the size of the panel, a whole number from 1 to the number of candidates
 * @param features the features that have quotas: one without typed quotas gets ready-made ones, one that is missing loses its quotas
 * @param quotas the quotas; what is wrong with the one at place i is told of the fields {@code min-i}, {@code max-i}, {@code
 *     least-i} and {@code largest-i}
 * @param rules the rules; everybody in them must be in the pool
 * @since 0.1.0
 */
public record QuotaDraft(String seats, Set<String> features, List<TypedQuota> quotas, PlannedRules rules) {

    /** Copies the collections. */
    public QuotaDraft {
        requireNonNull(seats, "seats");
        features = ImmutableSet.copyOf(features);
        quotas = List.copyOf(quotas);
        requireNonNull(rules, "rules");
    }
}
