package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;

/**
 * Changes of law that touch the network's themes, entered by a coordinator and public. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class LawChanges {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 1_000;

    private final Records records;
    private final Themes themes;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public LawChanges(Records records) {
        this.records = requireNonNull(records, "records");
        this.themes = new Themes(records);
    }

    /**
     * The changes, the latest first.
     *
     * @param actor who looks
     * @return those the actor may see
     */
    public List<LawChange> all(Actor actor) {
        return records.all(actor, RecordQuery.of(LawChange.TYPE).newestFirst());
    }

    /**
     * Looks up a change.
     *
     * @param actor who looks
     * @param id the change
     * @return the change, empty if there is none that the actor may see
     */
    public Optional<LawChange> find(Actor actor, LawChangeId id) {
        return records.find(actor, LawChange.TYPE, id);
    }

    /**
     * Enters a change.
     *
     * @param coordinator who enters it
     * @param draft what was typed
     * @return the change as stored, or everything that is wrong
     */
    public Result<LawChange> add(Actor coordinator, LawChangeDraft draft) {
        return read(coordinator, draft)
                .check(!draft.themes().isEmpty(), Problem.invalid("themes", "missing"))
                .ifMet(() -> records.create(
                        coordinator,
                        LawChange.TYPE,
                        Sharing.PUBLIC,
                        Language.SWEDISH,
                        header -> made(coordinator, new LawChangeId(records.newId()), header, draft)));
    }

    /**
     * Corrects a change. Without themes it touches nothing any more.
     *
     * @param coordinator who corrects it
     * @param id the change
     * @param version the version the correction was made from
     * @param draft all of it as it shall be
     * @return the change as stored, everything that is wrong, or the newest version if somebody else was first
     */
    public Result<LawChange> change(Actor coordinator, LawChangeId id, Version version, LawChangeDraft draft) {
        Optional<LawChange> stored = find(coordinator, id);
        if (stored.isEmpty()) {
            return Result.refused(Problem.notFound("", id.value().toString()));
        }
        if (!stored.get().header().version().equals(version)) {
            return new Result.Stale<>(stored.get());
        }
        return read(coordinator, draft)
                .ifMet(() -> records.change(
                        coordinator,
                        LawChange.TYPE,
                        made(coordinator, id, stored.get().header(), draft)));
    }

    private Requirements read(Actor coordinator, LawChangeDraft draft) {
        Requirements required = new Requirements()
                .check(coordinator.is(Role.COORDINATOR), Problem.forbidden("coordinators-only"))
                .text("title", draft.title(), 1, LONGEST_TITLE)
                .text("consequence", draft.consequence(), 0, LONGEST_TEXT)
                .check(!draft.effective().isBlank(), Problem.invalid("effective", "missing"));
        required.date("effective", draft.effective());
        String url = draft.url().strip();
        required.check(
                url.isEmpty() || Source.isWebAddress(url),
                Problem.invalid("url", "not-a-web-address").with("value", url));
        Function<String, Optional<ThemeId>> known = known(coordinator);
        draft.themes()
                .forEach(key -> required.check(
                        known.apply(key).isPresent(),
                        Problem.invalid("themes", "unknown-theme").with("value", key)));
        return required;
    }

    private Function<String, Optional<ThemeId>> known(Actor actor) {
        List<Theme> all = themes.all(actor);
        return key -> all.stream()
                .filter(theme -> theme.key().equals(key))
                .map(Theme::id)
                .findFirst();
    }

    private LawChange made(Actor coordinator, LawChangeId id, Header header, LawChangeDraft draft) {
        Function<String, Optional<ThemeId>> known = known(coordinator);
        return new LawChange(
                id,
                header,
                draft.title().strip(),
                LocalDate.parse(draft.effective().strip()),
                draft.themes().stream()
                        .flatMap(key -> known.apply(key).stream())
                        .distinct()
                        .toList(),
                draft.url().strip(),
                draft.consequence().strip());
    }
}
