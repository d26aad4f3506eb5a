package se.samverkan.experience;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samverkan.follow.Followed;
import se.samverkan.follow.Follows;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Header;
import se.samverkan.record.Origin;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordState;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;

/** Writes, changes, checks and shares experiences, each in a transaction with what it tells those who follow them. */
final class ExperienceWriting {

    private static final String NO_COUNTY = "9";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Records records;
    private final Themes themes;
    private final Follows follows;

    ExperienceWriting(Records records) {
        this.records = records;
        this.themes = new Themes(records);
        this.follows = new Follows(records);
    }

    Result<Experience> write(Actor actor, ExperienceDraft draft, Sharing sharing) {
        if (!isShareable(sharing)) {
            return Result.refused(Problem.invalid("sharing", "unknown-choice").with("value", sharing));
        }
        return read(actor, draft)
                .then(content -> freeSlug(actor, draft, content.title())
                        .then(slug -> followed(
                                actor,
                                "followed-new",
                                () -> records.create(
                                        actor,
                                        Experience.TYPE,
                                        sharing,
                                        content.language(),
                                        header -> content.at(new ExperienceId(records.newId()), header, slug)))));
    }

    List<List<Problem>> problems(Actor actor, List<ExperienceDraft> drafts) {
        Map<String, ThemeId> keys = themeKeys(actor);
        return drafts.stream()
                .map(draft -> read(actor, draft, keys))
                .map(read -> read instanceof Result.Refused<ExperienceContent> refused
                        ? refused.problems()
                        : List.<Problem>of())
                .toList();
    }

    private static boolean isShareable(Sharing sharing) {
        return sharing == Sharing.DRAFT || sharing == Sharing.ORGANISATION || sharing == Sharing.NETWORK;
    }

    Result<Experience> change(Actor actor, ExperienceId id, Version version, ExperienceDraft draft) {
        Optional<Experience> found = records.find(actor, Experience.TYPE, id);
        if (found.isEmpty()) {
            return Result.refused(Problem.notFound("", id.value().toString()));
        }
        Experience stored = found.get();
        if (!stored.header().version().equals(version)) {
            return new Result.Stale<>(stored);
        }
        return read(actor, draft)
                .then(content -> keptSlug(actor, draft, stored)
                        .then(slug -> followed(
                                actor,
                                "followed-changed",
                                () -> records.change(
                                        actor,
                                        Experience.TYPE,
                                        content.at(
                                                id,
                                                corrected(actor, stored.header())
                                                        .withLanguage(content.language()),
                                                slug)))));
    }

    Result<Experience> verify(Actor actor, ExperienceId id, Version version) {
        Optional<Experience> found = records.find(actor, Experience.TYPE, id);
        if (found.isEmpty()) {
            return Result.refused(Problem.notFound("", id.value().toString()));
        }
        Experience stored = found.get();
        Header header = stored.header();
        if (!Permissions.mayChange(actor, Experience.TYPE, stored, stored.withHeader(corrected(actor, header)))) {
            return Result.refused(Problem.forbidden("not-owner").with("title", stored.title()));
        }
        if (header.state() == RecordState.ARCHIVED) {
            return Result.refused(Problem.conflict("", "archived").with("title", stored.title()));
        }
        if (!header.version().equals(version)) {
            return new Result.Stale<>(stored);
        }
        try {
            LocalDate today = LocalDate.ofInstant(records.now(), SWEDEN);
            return Result.done(records.store()
                    .save(
                            Experience.TYPE,
                            stored.verifiedOn(today).withHeader(header.changedAt(records.now())),
                            actor.person()));
        } catch (StaleVersionException e) {
            return new Result.Stale<>(records.find(actor, Experience.TYPE, id).orElse(stored));
        }
    }

    private static Header corrected(Actor actor, Header header) {
        boolean republish = header.sharing() == Sharing.PUBLIC && !actor.is(Role.COORDINATOR);
        return republish ? header.withSharing(Sharing.NETWORK) : header;
    }

    private Result<ExperienceContent> read(Actor actor, ExperienceDraft draft) {
        return read(actor, draft, themeKeys(actor));
    }

    private static Result<ExperienceContent> read(Actor actor, ExperienceDraft draft, Map<String, ThemeId> keys) {
        return new DraftReader(draft, keys, code -> exists(actor, code)).read();
    }

    private Map<String, ThemeId> themeKeys(Actor actor) {
        return themes.all(actor).stream()
                .collect(ImmutableMap.toImmutableMap(Theme::key, Theme::id, (first, second) -> first));
    }

    Result<Experience> share(Actor actor, ExperienceId id, Version version, Sharing wider) {
        Optional<Experience> found = records.find(actor, Experience.TYPE, id);
        if (found.isEmpty()) {
            return Result.refused(Problem.notFound("", id.value().toString()));
        }
        Experience stored = found.get();
        if (!stored.header().version().equals(version)) {
            return new Result.Stale<>(stored);
        }
        if (!isShareable(wider) || !wider.widerThan(stored.header().sharing())) {
            return Result.refused(Problem.invalid("sharing", "not-wider")
                    .with("value", wider)
                    .with("current", stored.header().sharing()));
        }
        return followed(
                actor,
                "followed-new",
                () -> records.change(
                        actor,
                        Experience.TYPE,
                        stored.withHeader(stored.header().withSharing(wider))));
    }

    /** Whoever follows its themes or municipalities is told in the same transaction, once other municipalities may read it. */
    private Result<Experience> followed(Actor actor, String code, Supplier<Result<Experience>> write) {
        return records.together(() -> write.get().map(experience -> {
            if (experience.header().sharing().widerThan(Sharing.ORGANISATION)) {
                List<Followed> things = Stream.concat(
                                experience.scope().themes().stream().map(Followed::theme),
                                experience.scope().municipalities().stream().map(Followed::municipality))
                        .toList();
                follows.tell(actor, things, code, Experience.TYPE.ref(experience.id()), experience.title());
            }
            return experience;
        }));
    }

    /** Invented municipalities have codes of counties that do not exist; only who is invented may tell of them. */
    private static boolean exists(Actor actor, MunicipalityCode code) {
        boolean invented = actor.origin() == Origin.EXAMPLE && code.value().startsWith(NO_COUNTY);
        return invented || MunicipalityCatalogue.bundled().find(code).isPresent();
    }

    private Result<Slug> freeSlug(Actor actor, ExperienceDraft draft, String title) {
        String typed = draft.text(ExperienceField.SLUG);
        if (!typed.isEmpty()) {
            Slug wanted = new Slug(typed);
            return isTaken(actor, wanted)
                    ? Result.refused(Problem.conflict("slug", "taken").with("value", typed))
                    : Result.done(wanted);
        }
        Slug made = Slug.from(title);
        Slug free = made;
        for (int number = 2; isTaken(actor, free); number++) {
            free = made.numbered(number);
        }
        return Result.done(free);
    }

    private Result<Slug> keptSlug(Actor actor, ExperienceDraft draft, Experience stored) {
        String typed = draft.text(ExperienceField.SLUG);
        boolean kept = typed.isEmpty() || typed.equals(stored.slug().value());
        return kept ? Result.done(stored.slug()) : freeSlug(actor, draft, stored.title());
    }

    /** Looks among all experiences: a slug is unique also against drafts that the actor may not see. */
    private boolean isTaken(Actor actor, Slug slug) {
        RecordQuery<Experience> query = RecordQuery.of(Experience.TYPE)
                .with(ExperienceFacet.SLUG.facet(), slug.value())
                .page(1, 1);
        return records.store()
                        .list(query, Visibility.everythingIn(actor.network()))
                        .total()
                > 0;
    }
}
