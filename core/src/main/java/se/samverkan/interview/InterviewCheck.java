package se.samverkan.interview;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Problem;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;

/** Reads a typed interview and collects everything that is wrong with it. */
final class InterviewCheck {

    private static final int LONGEST_ROLE = 120;
    private static final int LONGEST_INFORMATION = 4_000;

    private final Records records;
    private final Actor actor;
    private final InterviewDraft draft;
    private final Requirements required = new Requirements();

    InterviewCheck(Records records, Actor actor, InterviewDraft draft) {
        this.records = records;
        this.actor = actor;
        this.draft = draft;
    }

    /** What is done with an interview that nothing is wrong with. */
    interface Next {
        Result<Interview> with(Occasion occasion, Transcript transcript, Organisation organisation);
    }

    Result<Interview> ifMet(Next next) {
        if (!actor.is(Role.COORDINATOR)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        Optional<Organisation> organisation = records.find(actor, Organisation.TYPE, draft.organisation());
        required.check(
                        organisation.isPresent(),
                        Problem.notFound(
                                "organisation", draft.organisation().value().toString()))
                .text("role", draft.role(), 1, LONGEST_ROLE)
                .text("information", draft.information(), 1, LONGEST_INFORMATION);
        Optional<LocalDate> date = day("date", draft.date());
        Optional<LocalDate> informed = day("informedOn", draft.informedOn());
        required.check(
                date.isEmpty() || informed.isEmpty() || !informed.get().isAfter(date.get()),
                Problem.invalid("informedOn", "after-interview").with("value", draft.informedOn()));
        Optional<Transcript> transcript = transcript();
        return required.ifMet(() -> next.with(
                new Occasion(
                        draft.organisation(),
                        draft.role().strip(),
                        date.orElseThrow(),
                        draft.form(),
                        draft.information().strip(),
                        informed.orElseThrow()),
                transcript.orElseThrow(),
                organisation.orElseThrow()));
    }

    private Optional<LocalDate> day(String field, String typed) {
        required.check(!typed.isBlank(), Problem.invalid(field, "missing"));
        return required.date(field, typed);
    }

    private Optional<Transcript> transcript() {
        Optional<Guide> guide = draft.guide().flatMap(id -> records.find(actor, Guide.TYPE, id));
        if (draft.guide().isPresent() && guide.isEmpty()) {
            required.refuse(
                    Problem.notFound("guide", draft.guide().get().value().toString()));
            return Optional.empty();
        }
        Transcript said = guide.map(followed -> Transcript.of(followed, draft.answers()))
                .orElseGet(() -> Transcript.of(draft.text()));
        required.text(guide.isPresent() ? "answers" : "text", said.text(), 1, Transcript.LONGEST);
        return Optional.of(said);
    }
}
