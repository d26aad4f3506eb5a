package se.samverkan.experience;

import static se.samverkan.experience.ExperienceField.*;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.theme.ThemeId;

/** Turns what somebody typed into an experience's content, or tells everything that is wrong with it. For one draft, by one thread. */
final class DraftReader {

    private final ExperienceDraft draft;
    private final Map<String, ThemeId> themes;
    private final Predicate<MunicipalityCode> exists;
    private final Requirements required = new Requirements();

    DraftReader(ExperienceDraft draft, Map<String, ThemeId> themes, Predicate<MunicipalityCode> exists) {
        this.draft = draft;
        this.themes = themes;
        this.exists = exists;
    }

    Result<ExperienceContent> read() {
        checkLengths();
        String slug = draft.text(SLUG);
        required.check(
                slug.isEmpty() || slug.length() > Slug.LONGEST || Slug.isSlug(slug),
                Problem.invalid(SLUG.field(), "not-a-key").with("value", slug));
        checkContactRole();
        List<MunicipalityCode> municipalities = municipalities();
        List<ThemeId> chosen = themes();
        Period years = period();
        Phase phase = one(PHASE, Phase.values()).orElse(Phase.UNKNOWN);
        Outcome outcome = outcome();
        Language language = language(LANGUAGE.field(), draft.text(LANGUAGE));
        Provenance provenance = provenance();
        Lessons lessons = lessons(provenance);
        return required.ifMet(() -> Result.done(new ExperienceContent(
                language,
                draft.text(TITLE),
                new Scope(municipalities, chosen, phase, years.start(), years.end()),
                new Work(draft.text(PROBLEM), draft.text(ACTIONS), draft.text(ACTORS)),
                new Means(draft.text(COST), draft.text(FUNDING), draft.text(PROCUREMENT), draft.text(LEGAL_BASIS)),
                outcome,
                lessons,
                new Transfer(draft.text(PRECONDITIONS), draft.text(ADVICE), draft.text(CONTACT_ROLE)),
                provenance)));
    }

    /** Fields with a form of their own (codes, years, dates) tell what is wrong with the value rather than its length. */
    private void checkLengths() {
        required.text(TITLE.field(), draft.text(TITLE), 1, TITLE.longest());
        required.chosen(MUNICIPALITIES.field(), draft.all(MUNICIPALITIES), MUNICIPALITIES.most());
        required.chosen(THEMES.field(), draft.all(THEMES), THEMES.most());
        Stream.of(SLUG, PROBLEM, ACTIONS, ACTORS, COST, FUNDING, PROCUREMENT, LEGAL_BASIS, OUTCOME, LEARNED)
                .forEach(this::checkText);
        Stream.of(WORKED, DID_NOT_WORK, WOULD_CHANGE, PRECONDITIONS, ADVICE, CONTACT_ROLE, DOUBTS)
                .forEach(this::checkText);
    }

    private void checkText(ExperienceField field) {
        List<String> typed = draft.all(field);
        required.check(
                typed.size() <= field.most(),
                Problem.invalid(field.field(), "too-many")
                        .with("count", typed.size())
                        .with("max", field.most()));
        typed.forEach(text -> required.text(field.field(), text, 0, field.longest()));
    }

    private void checkContactRole() {
        String role = draft.text(CONTACT_ROLE);
        boolean person = role.indexOf('@') >= 0
                || role.chars().filter(Character::isDigit).count() > 4;
        required.check(
                !person, Problem.invalid(CONTACT_ROLE.field(), "not-a-role").with("value", role));
    }

    private List<MunicipalityCode> municipalities() {
        return resolved(MUNICIPALITIES, "unknown-municipality", this::municipality);
    }

    private Optional<MunicipalityCode> municipality(String typed) {
        return typed.matches("[0-9]{4}")
                ? Optional.of(MunicipalityCode.of(typed)).filter(exists)
                : Optional.empty();
    }

    private List<ThemeId> themes() {
        return resolved(THEMES, "unknown-theme", key -> Optional.ofNullable(themes.get(key)));
    }

    private <T> List<T> resolved(ExperienceField field, String code, Function<String, Optional<T>> known) {
        List<T> found = new ArrayList<>();
        for (String typed : draft.all(field)) {
            Optional<T> value = known.apply(typed);
            value.ifPresent(found::add);
            required.check(
                    value.isPresent(), Problem.invalid(field.field(), code).with("value", typed));
        }
        return found;
    }

    private Period period() {
        Optional<Integer> start = year(START_YEAR);
        Optional<Integer> end = year(END_YEAR);
        boolean ordered = start.isEmpty() || end.isEmpty() || end.get() >= start.get();
        required.check(
                ordered, Problem.invalid(END_YEAR.field(), "before-start").with("value", draft.text(END_YEAR)));
        return new Period(start, end);
    }

    private Optional<Integer> year(ExperienceField field) {
        String typed = draft.text(field);
        Optional<Integer> year = Optional.ofNullable(Ints.tryParse(typed)).filter(Scope::isYear);
        required.check(
                typed.isEmpty() || year.isPresent(),
                Problem.invalid(field.field(), "not-a-year").with("value", typed));
        return year;
    }

    private Outcome outcome() {
        return new Outcome(
                draft.text(OUTCOME),
                one(OUTCOME_LEVEL, OutcomeLevel.values()),
                one(EVIDENCE_STRENGTH, EvidenceStrength.values(), strength -> String.valueOf(strength.step())));
    }

    private <E extends Enum<E>> Optional<E> one(ExperienceField field, E[] choices) {
        return one(field, choices, Enum::name);
    }

    /** A choice by its name, or by another word that stands for it. */
    private <E extends Enum<E>> Optional<E> one(ExperienceField field, E[] choices, Function<E, String> other) {
        String typed = draft.text(field);
        Optional<E> chosen = Stream.of(choices)
                .filter(c -> c.name().equals(typed) || other.apply(c).equals(typed))
                .findFirst();
        required.check(
                typed.isEmpty() || chosen.isPresent(),
                Problem.invalid(field.field(), "unknown-choice").with("value", typed));
        return chosen;
    }

    private Language language(String field, String tag) {
        try {
            return tag.isBlank() ? Language.SWEDISH : new Language(tag.strip());
        } catch (IllegalArgumentException e) {
            required.refuse(Problem.invalid(field, "not-a-language").with("value", tag));
            return Language.SWEDISH;
        }
    }

    private Provenance provenance() {
        SourceKind kind = one(SOURCE_KIND, SourceKind.values())
                .orElse(draft.sources().isEmpty() ? SourceKind.SELF : SourceKind.PUBLISHED);
        required.check(
                draft.sources().size() <= Provenance.MOST_SOURCES,
                Problem.invalid("sources", "too-many")
                        .with("count", draft.sources().size())
                        .with("max", Provenance.MOST_SOURCES));
        return new Provenance(
                kind,
                sources(),
                draft.text(DOUBTS),
                required.date(VALID_UNTIL.field(), draft.text(VALID_UNTIL)),
                required.date(LAST_VERIFIED.field(), draft.text(LAST_VERIFIED)),
                toldIn());
    }

    private Optional<RecordRef> toldIn() {
        String typed = draft.text(TOLD_IN);
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(RecordRef.of(typed));
        } catch (IllegalArgumentException e) {
            required.refuse(Problem.invalid(TOLD_IN.field(), "not-a-link").with("value", typed));
            return Optional.empty();
        }
    }

    private List<Source> sources() {
        return draft.sources().stream()
                .limit(Provenance.MOST_SOURCES)
                .map(this::source)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Source> source(SourceDraft typed) {
        int before = required.problems().size();
        required.text("sources.title", typed.title(), 1, 300);
        required.text("sources.publisher", typed.publisher(), 0, 200);
        String url = typed.url().strip();
        required.check(
                Source.isWebAddress(url),
                Problem.invalid("sources.url", "not-a-web-address").with("value", url));
        Language language = language("sources.language", typed.language());
        return required.problems().size() > before
                ? Optional.empty()
                : Optional.of(new Source(
                        typed.title().strip(), url, typed.publisher().strip(), language, typed.titleReconstructed()));
    }

    /** A source may be silent about what was learned; who tells of their own work may not. */
    private Lessons lessons(Provenance provenance) {
        Lessons lessons =
                new Lessons(draft.text(LEARNED), draft.all(WORKED), draft.all(DID_NOT_WORK), draft.all(WOULD_CHANGE));
        boolean silentSource =
                provenance.kind() == SourceKind.PUBLISHED && !draft.sources().isEmpty();
        required.check(!lessons.isEmpty() || silentSource, Problem.invalid(LEARNED.field(), "missing"));
        return lessons;
    }

    private record Period(Optional<Integer> start, Optional<Integer> end) {

        Period {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(end, "end");
        }
    }
}
