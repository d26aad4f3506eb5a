package se.samverkan.experience;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.network.Actor;
import se.samverkan.network.Inbox;
import se.samverkan.network.Membership;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Visibility;

/** Keeps who reused what, and tells the giver. */
final class Reuses {

    private static final int LONGEST = 2_000;

    private final Records records;
    private final Inbox inbox;

    Reuses(Records records, Inbox inbox) {
        this.records = records;
        this.inbox = inbox;
    }

    Result<Reuse> tell(Actor actor, Experience experience, ReuseDraft draft) {
        boolean own = actor.organisation()
                .equals(Optional.of(experience.header().owner().organisation()));
        return required(actor, draft)
                .check(!own, Problem.conflict("", "own-experience").with("title", experience.title()))
                .ifMet(() -> records.together(
                        () -> stored(actor, experience, draft).map(reuse -> told(actor, experience, reuse))));
    }

    private Result<Reuse> stored(Actor actor, Experience experience, ReuseDraft draft) {
        return records.create(
                actor,
                Reuse.TYPE,
                Sharing.NETWORK,
                Language.SWEDISH,
                header -> made(new ReuseId(records.newId()), header, experience.id(), experience.title(), draft));
    }

    private Reuse told(Actor actor, Experience experience, Reuse reuse) {
        inbox.tell(
                actor,
                membersOf(actor, experience.header().owner().organisation()),
                "reuse",
                ImmutableMap.of("stage", reuse.stage().name(), "organisation", name(actor)),
                Experience.TYPE.ref(experience.id()),
                experience.title());
        return reuse;
    }

    private String name(Actor actor) {
        return actor.organisation()
                .flatMap(id -> records.find(actor, Organisation.TYPE, id))
                .map(Organisation::title)
                .orElse("");
    }

    private List<PersonId> membersOf(Actor actor, OrganisationId organisation) {
        RecordQuery<Membership> members = RecordQuery.of(Membership.TYPE)
                .with("organisation", organisation.value().toString())
                .with("active", "true");
        return records.store().list(members, Visibility.everythingIn(actor.network())).items().stream()
                .map(Membership::person)
                .toList();
    }

    /** The giver is told again when the use has come to another stage, not of every corrected word. */
    Result<Reuse> change(Actor actor, Reuse reuse, ReuseDraft draft) {
        return required(actor, draft).ifMet(() -> records.together(() -> changed(actor, reuse, draft)));
    }

    private Result<Reuse> changed(Actor actor, Reuse reuse, ReuseDraft draft) {
        Optional<ReuseStage> before =
                records.find(actor, Reuse.TYPE, reuse.id()).map(Reuse::stage);
        return records.change(
                        actor, Reuse.TYPE, made(reuse.id(), reuse.header(), reuse.experience(), reuse.title(), draft))
                .map(after -> before.equals(Optional.of(after.stage())) ? after : toldOn(actor, after));
    }

    /** Whoever may no longer read the experience tells nobody of it. */
    private Reuse toldOn(Actor actor, Reuse reuse) {
        return records.find(actor, Experience.TYPE, reuse.experience())
                .map(experience -> told(actor, experience, reuse))
                .orElse(reuse);
    }

    List<Reuse> of(Actor actor, ExperienceId experience) {
        return records.all(
                actor,
                RecordQuery.of(Reuse.TYPE)
                        .with("experience", experience.value().toString())
                        .oldestFirst());
    }

    private boolean isOwn(Actor actor, ExperienceId id) {
        return records.find(actor, Experience.TYPE, id)
                .filter(found -> actor.actsFor(found.header().owner()))
                .isPresent();
    }

    private Requirements required(Actor actor, ReuseDraft draft) {
        return new Requirements()
                .check(
                        stage(draft).isPresent(),
                        draft.stage().isBlank()
                                ? Problem.invalid("stage", "missing")
                                : Problem.invalid("stage", "unknown-choice").with("value", draft.stage()))
                .text("change", draft.change(), 0, LONGEST)
                .text("effect", draft.effect(), 0, LONGEST)
                .check(
                        draft.ledTo().isEmpty() || isOwn(actor, draft.ledTo().get()),
                        Problem.invalid("ledTo", "unknown-choice").with("value", draft.ledTo()));
    }

    private static Optional<ReuseStage> stage(ReuseDraft draft) {
        return Stream.of(ReuseStage.values())
                .filter(stage -> stage.name().equals(draft.stage()))
                .findFirst();
    }

    private static Reuse made(ReuseId id, Header header, ExperienceId experience, String title, ReuseDraft draft) {
        return new Reuse(
                id,
                header,
                experience,
                title,
                stage(draft).orElseThrow(),
                draft.change().strip(),
                draft.effect().strip(),
                draft.ledTo());
    }
}
