package se.samverkan.selection;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a draw.
 *
 * @since 0.1.0
 */
public sealed interface Selection {

    /**
     * A panel was drawn.
     *
     * @param members the keys of its members, in order
     * @param everyPanelAlike whether every panel that meets the quotas had the same chance; false when a search had to help chance along
     * @param probabilities each candidate's chance of being drawn, 0 to 1, from methods that know it
     */
    record Selected(List<String> members, boolean everyPanelAlike, Optional<Map<String, Double>> probabilities)
            implements Selection {

        /** Copies members and probabilities. */
        public Selected {
            members = List.copyOf(members);
            probabilities = probabilities.map(ImmutableMap::copyOf);
        }
    }

    /**
     * No panel can meet the quotas.
     *
     * @param conflicts what cannot be met, at least one; each by itself makes a panel impossible
     */
    record Infeasible(List<Conflict> conflicts) implements Selection {

        /** Copies the conflicts. */
        public Infeasible {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * The search found no panel within its bound, and no proof that there is none.
     *
     * @param steps how many steps were taken
     */
    record GaveUp(long steps) implements Selection {}
}
