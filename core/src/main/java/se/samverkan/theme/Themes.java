package se.samverkan.theme;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * The themes of a network: coordinators keep them, everyone reads them. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Themes {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DESCRIPTION = 1_000;

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Themes(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * A theme as somebody typed it.
     *
     * @param key a short key in addresses, small letters a–z, digits and hyphens
     * @param swedish its name in Swedish, 1–120 characters
     * @param english its name in English, 1–120 characters
     * @param description what it is about, at most 1,000 characters
     * @param foundIn the passages it was found in
     */
    public record Draft(String key, String swedish, String english, String description, List<RecordRef> foundIn) {}

    /**
     * Adds a theme, public so that anyone may read the vocabulary.
     *
     * @param coordinator who adds it
     * @param draft the theme
     * @return the theme as stored, or why not
     */
    public Result<Theme> add(Actor coordinator, Draft draft) {
        return required(draft)
                .check(
                        byKey(coordinator, draft.key()).isEmpty(),
                        Problem.conflict("key", "taken").with("value", draft.key()))
                .ifMet(() -> records.create(
                        coordinator,
                        Theme.TYPE,
                        Sharing.PUBLIC,
                        Language.SWEDISH,
                        header -> new Theme(
                                new ThemeId(records.newId()),
                                header,
                                draft.key(),
                                draft.swedish().strip(),
                                draft.english().strip(),
                                draft.description().strip(),
                                draft.foundIn())));
    }

    /**
     * Changes a theme's names and description; its key stays.
     *
     * @param coordinator who changes it
     * @param theme the theme as read
     * @param draft the new texts
     * @return the theme as stored, or why not
     */
    public Result<Theme> change(Actor coordinator, Theme theme, Draft draft) {
        return required(draft)
                .ifMet(() -> records.change(
                        coordinator,
                        Theme.TYPE,
                        new Theme(
                                theme.id(),
                                theme.header(),
                                theme.key(),
                                draft.swedish().strip(),
                                draft.english().strip(),
                                draft.description().strip(),
                                draft.foundIn())));
    }

    private static Requirements required(Draft draft) {
        return new Requirements()
                .check(
                        draft.key().matches("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?"),
                        Problem.invalid("key", "not-a-key").with("value", draft.key()))
                .text("swedish", draft.swedish(), 1, LONGEST_NAME)
                .text("english", draft.english(), 1, LONGEST_NAME)
                .text("description", draft.description(), 0, LONGEST_DESCRIPTION);
    }

    /**
     * All themes of the network, by their Swedish names.
     *
     * @param actor who looks
     * @return the themes
     */
    public List<Theme> all(Actor actor) {
        return records.all(actor, RecordQuery.of(Theme.TYPE));
    }

    /**
     * Looks up a theme.
     *
     * @param actor who looks
     * @param key its key
     * @return the theme, empty if there is none
     */
    public Optional<Theme> byKey(Actor actor, String key) {
        return records.list(actor, RecordQuery.of(Theme.TYPE).with("key", key).page(1, 1)).items().stream()
                .findFirst();
    }
}
