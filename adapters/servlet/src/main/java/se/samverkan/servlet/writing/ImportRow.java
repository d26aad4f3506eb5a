package se.samverkan.servlet.writing;

import java.util.List;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.servlet.page.View;
import se.samverkan.writing.PendingImport;

/**
 * What a row of a spreadsheet would become.
 *
 * @param number the row's number as the spreadsheet shows it
 * @param title its title; empty if it has none
 * @param learned what was learned, shortened
 * @param missing what remains before it can be shared, in words
 * @since 0.1.0
 */
public record ImportRow(String number, String title, String learned, List<String> missing) {
    /** Copies the list. */
    public ImportRow {
        missing = List.copyOf(missing);
    }

    static ImportRow of(View view, PendingImport.Row row) {
        ExperienceDraft draft = row.draft();
        String failed = draft.text(ExperienceField.DID_NOT_WORK);
        return new ImportRow(
                String.valueOf(row.number()),
                draft.text(ExperienceField.TITLE),
                view.shortened(failed.isEmpty() ? draft.text(ExperienceField.LEARNED) : failed),
                row.missing().stream()
                        .map(problem -> view.problem(DraftForm.AREA, problem))
                        .distinct()
                        .toList());
    }
}
