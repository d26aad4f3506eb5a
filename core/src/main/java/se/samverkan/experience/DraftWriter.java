package se.samverkan.experience;

import static se.samverkan.experience.ExperienceField.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.theme.ThemeId;

/** The way back from an experience to what would be typed to get it. */
final class DraftWriter {

    private DraftWriter() {}

    static ExperienceDraft draft(Experience experience, Map<ThemeId, String> keys) {
        ExperienceDraft draft = ExperienceDraft.empty()
                .with(TITLE, experience.title())
                .with(SLUG, experience.slug().value())
                .with(LANGUAGE, experience.header().language().tag());
        draft = withScope(draft, experience.scope(), keys);
        draft = withWork(draft, experience.work(), experience.means());
        draft = withLessons(draft, experience.lessons(), experience.transfer());
        draft = withOutcome(draft, experience.outcome());
        return withProvenance(draft, experience.provenance());
    }

    private static ExperienceDraft withScope(ExperienceDraft draft, Scope scope, Map<ThemeId, String> keys) {
        List<String> themes = scope.themes().stream()
                .flatMap(theme -> Optional.ofNullable(keys.get(theme)).stream())
                .toList();
        return draft.with(
                        MUNICIPALITIES,
                        scope.municipalities().stream()
                                .map(MunicipalityCode::value)
                                .toList())
                .with(THEMES, themes)
                .with(PHASE, scope.phase().name())
                .with(START_YEAR, text(scope.startYear()))
                .with(END_YEAR, text(scope.endYear()));
    }

    private static ExperienceDraft withWork(ExperienceDraft draft, Work work, Means means) {
        return draft.with(PROBLEM, work.problem())
                .with(ACTIONS, work.actions())
                .with(ACTORS, work.actors())
                .with(COST, means.cost())
                .with(FUNDING, means.funding())
                .with(PROCUREMENT, means.procurement())
                .with(LEGAL_BASIS, means.legalBasis());
    }

    private static ExperienceDraft withLessons(ExperienceDraft draft, Lessons lessons, Transfer transfer) {
        return draft.with(LEARNED, lessons.learned())
                .with(WORKED, lessons.worked())
                .with(DID_NOT_WORK, lessons.didNotWork())
                .with(WOULD_CHANGE, lessons.wouldChange())
                .with(PRECONDITIONS, transfer.preconditions())
                .with(ADVICE, transfer.advice())
                .with(CONTACT_ROLE, transfer.contactRole());
    }

    private static ExperienceDraft withOutcome(ExperienceDraft draft, Outcome outcome) {
        return draft.with(OUTCOME, outcome.text())
                .with(OUTCOME_LEVEL, text(outcome.level().map(Enum::name)))
                .with(EVIDENCE_STRENGTH, text(outcome.strength().map(Enum::name)));
    }

    private static ExperienceDraft withProvenance(ExperienceDraft draft, Provenance provenance) {
        ExperienceDraft next = draft.with(SOURCE_KIND, provenance.kind().name())
                .with(DOUBTS, provenance.doubts())
                .with(VALID_UNTIL, text(provenance.validUntil()))
                .with(LAST_VERIFIED, text(provenance.lastVerified()))
                .with(TOLD_IN, text(provenance.toldIn()));
        for (Source source : provenance.sources()) {
            next = next.with(SourceDraft.of(source));
        }
        return next;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
