package se.samverkan.servlet.competence;

import java.util.List;
import se.samverkan.competence.CompetenceChange;
import se.samverkan.competence.CompetenceReport;
import se.samverkan.servlet.page.View;
import se.samverkan.theme.Theme;

/**
 * The change in one theme.
 *
 * @param theme the theme's name
 * @param change the figures
 * @since 0.1.0
 */
public record ChangeRow(String theme, CompetenceChange change) {
    static List<ChangeRow> of(View view, CompetenceReport report, List<Theme> themes) {
        return report.changes().stream()
                .map(change -> new ChangeRow(
                        themes.stream()
                                .filter(theme -> theme.id().equals(change.theme()))
                                .map(theme -> theme.name(view.locale()))
                                .findFirst()
                                .orElse(""),
                        change))
                .toList();
    }
}
