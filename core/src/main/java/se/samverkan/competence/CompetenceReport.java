package se.samverkan.competence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import se.samverkan.theme.ThemeId;

/**
 * What the self-assessments tell, as far as it may be shown.
 *
 * @param changes the themes with enough answers, those with most answers first
 * @param tooFew the themes that somebody has rated but too few to show
 * @since 0.1.0
 */
public record CompetenceReport(List<CompetenceChange> changes, Set<ThemeId> tooFew) {

    /** Copies the lists. */
    public CompetenceReport {
        changes = ImmutableList.copyOf(changes);
        tooFew = ImmutableSet.copyOf(tooFew);
    }
}
