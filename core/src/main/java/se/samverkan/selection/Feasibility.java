package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Whether any panel can meet quotas.
 *
 * @since 0.1.0
 */
public sealed interface Feasibility {

    /**
     * Some panel meets them.
     *
     * @param example the keys of such a panel's members, in order; the first one found, not a draw
     */
    record Feasible(List<String> example) implements Feasibility {

        /** Copies the members. */
        public Feasible {
            example = List.copyOf(example);
        }
    }

    /**
     * No panel meets them.
     *
     * @param conflicts what cannot be met, at least one; each by itself makes a panel impossible
     * @param relaxation the smallest change that makes a panel possible; empty if no change of quotas does, or none was found in time
     */
    record Infeasible(List<Conflict> conflicts, Optional<Relaxation> relaxation) implements Feasibility {

        /** Copies the conflicts. */
        public Infeasible {
            conflicts = List.copyOf(conflicts);
            requireNonNull(relaxation, "relaxation");
        }
    }

    /** The search was ended, or gave up within its bounds, before it found a panel or proved that there is none. */
    record Unknown() implements Feasibility {}
}
