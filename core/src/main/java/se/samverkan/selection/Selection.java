package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

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
     * @param fairness the lottery that it was drawn from and what is proven of it, from methods that know it
     */
    record Selected(List<String> members, boolean everyPanelAlike, Optional<Fairness> fairness) implements Selection {

        /** Copies the members. */
        public Selected {
            members = List.copyOf(members);
            requireNonNull(fairness, "fairness");
        }

        /**
         * Each candidate's chance of being drawn.
         *
         * @return per key, 0 to 1; empty from methods that do not know it
         */
        public Optional<Map<String, Double>> probabilities() {
            return fairness.map(known -> known.lottery().probabilities());
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
