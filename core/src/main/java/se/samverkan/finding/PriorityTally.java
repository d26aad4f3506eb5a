package se.samverkan.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.theme.ThemeId;

/**
 * What members voted for, together.
 *
 * @param ballots how many have voted
 * @param priorities the themes that got votes, those with most first; empty while fewer than five have voted
 * @param example whether any of the votes were invented as examples
 * @since 0.1.0
 */
public record PriorityTally(int ballots, List<Priority> priorities, boolean example) {

    /** The fewest votes that are shown. */
    public static final int FEWEST = 5;

    /**
     * One theme.
     *
     * @param theme the theme
     * @param votes how many voted for it
     */
    public record Priority(ThemeId theme, int votes) {

        /** Refuses a missing theme. */
        public Priority {
            requireNonNull(theme, "theme");
        }
    }

    /** Copies the priorities and refuses to show those of fewer than five. */
    public PriorityTally {
        priorities = ImmutableList.copyOf(priorities);
        if (ballots < FEWEST && !priorities.isEmpty()) {
            throw new IllegalArgumentException(
                    "Tally of " + ballots + " votes must not be shown: wait until there are " + FEWEST);
        }
    }

    /**
     * Whether too few have voted for anything to be shown.
     *
     * @return true below five
     */
    public boolean isSuppressed() {
        return ballots < FEWEST;
    }
}
