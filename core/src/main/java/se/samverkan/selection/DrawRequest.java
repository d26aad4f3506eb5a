package se.samverkan.selection;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * A panel to be drawn. The order in which the pool is given does not matter.
 *
 * @param pool those who can be drawn, kept by key
 * @param quotas what the panel must fulfil, rules about named candidates ({@link PanelRules}) among them; none lets chance decide alone
 * @param seats the size of the panel, at least 1
 * @param seed starts the generator: the same request and seed give the same panel on any machine and JDK
 * @since 0.1.0
 */
public record DrawRequest(List<Candidate> pool, List<Quota> quotas, int seats, long seed) {

    /** Sorts and copies, and refuses a pool that names somebody twice and a panel without seats. */
    public DrawRequest {
        List<Quota> wanted = List.copyOf(quotas);
        pool = pool.stream()
                .map(candidate -> PanelRules.marked(candidate, wanted))
                .sorted(Comparator.comparing(Candidate::key))
                .collect(ImmutableList.toImmutableList());
        for (int i = 1; i < pool.size(); i++) {
            if (pool.get(i).key().equals(pool.get(i - 1).key())) {
                throw new IllegalArgumentException("Candidate '" + pool.get(i).key() + "' is in the pool twice");
            }
        }
        quotas = wanted;
        if (seats < 1) {
            throw new IllegalArgumentException("A panel of " + seats + " seats cannot be drawn: give at least 1");
        }
    }
}
