package se.samverkan.recommendation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceId;
import se.samverkan.interview.Passage;
import se.samverkan.interview.PassageId;
import se.samverkan.meeting.Note;
import se.samverkan.meeting.NoteId;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.Problem;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;

/** Turns what somebody typed into evidence, and finds who is behind it. For one draft, by one thread. */
final class EvidenceReader {

    private static final int MOST_BEHIND = 100;

    private final Records records;
    private final Actor actor;
    private final EvidenceDraft draft;
    private final Requirements required = new Requirements();
    private final Set<MunicipalityCode> municipalities = new LinkedHashSet<>();
    private final Set<OrganisationId> organisations = new LinkedHashSet<>();
    private Origin origin;

    EvidenceReader(Records records, Actor actor, EvidenceDraft draft) {
        this.records = records;
        this.actor = actor;
        this.draft = draft;
        this.origin = actor.origin();
    }

    Result<Evidence> read() {
        Optional<Stance> stance = Stream.of(Stance.values())
                .filter(s -> s.name().equals(draft.stance()))
                .findFirst();
        required.check(
                        stance.isPresent(),
                        Problem.invalid("stance", draft.stance().isBlank() ? "missing" : "unknown-choice")
                                .with("value", draft.stance()))
                .text("statement", draft.statement(), 1, Evidence.LONGEST_STATEMENT);
        draft.municipalities().forEach(this::addMunicipality);
        draft.organisations().forEach(this::addOrganisation);
        addFromRecord();
        int behind = municipalities.size() + organisations.size();
        required.check(behind > 0 || !required.problems().isEmpty(), Problem.invalid("municipalities", "missing"));
        required.check(
                behind <= MOST_BEHIND,
                Problem.invalid("municipalities", "too-many")
                        .with("count", behind)
                        .with("max", MOST_BEHIND));
        return required.ifMet(() -> Result.done(new Evidence(
                stance.orElseThrow(),
                draft.record(),
                draft.statement().strip(),
                municipalities,
                organisations,
                origin)));
    }

    private void addMunicipality(String typed) {
        if (isMunicipality(typed)) {
            municipalities.add(MunicipalityCode.of(typed));
        } else {
            required.refuse(
                    Problem.invalid("municipalities", "unknown-municipality").with("value", typed));
        }
    }

    private static boolean isMunicipality(String typed) {
        return typed.matches("[0-9]{4}")
                && MunicipalityCatalogue.bundled()
                        .find(MunicipalityCode.of(typed))
                        .isPresent();
    }

    /** An organisation that is a municipality of the catalogue counts by its code, so that it is never counted twice. */
    private void addOrganisation(String typed) {
        Optional<Organisation> found = organisation(typed);
        if (found.isEmpty()) {
            required.refuse(
                    Problem.invalid("organisations", "unknown-organisation").with("value", typed));
            return;
        }
        Organisation organisation = found.get();
        if (organisation.header().isExample()) {
            origin = Origin.EXAMPLE;
        }
        if (organisation.kind() == Organisation.Kind.ORGANISER) {
            return; // What the organiser wrote down is not the organiser's own experience: name who said it.
        }
        organisation.municipality().ifPresentOrElse(municipalities::add, () -> organisations.add(organisation.id()));
    }

    private Optional<Organisation> organisation(String typed) {
        try {
            return records.find(actor, Organisation.TYPE, new OrganisationId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The record decides who is behind it and whether it is invented, unless somebody is named. */
    private void addFromRecord() {
        String type = draft.record().type();
        if (type.equals(Experience.TYPE.name())) {
            add(
                    records.find(
                            actor,
                            Experience.TYPE,
                            new ExperienceId(draft.record().id())),
                    this::addBehind);
        } else if (type.equals(Passage.TYPE.name())) {
            add(
                    records.find(
                            actor, Passage.TYPE, new PassageId(draft.record().id())),
                    passage -> addOrganisation(passage.organisation()));
        } else if (type.equals(Note.TYPE.name())) {
            add(
                    records.find(actor, Note.TYPE, new NoteId(draft.record().id())),
                    note -> addOrganisation(note.header().owner().organisation()));
        } else {
            required.refuse(Problem.notFound("record", draft.record().toString()));
        }
    }

    private <R extends NetworkRecord> void add(Optional<R> found, Consumer<R> behind) {
        if (found.isEmpty()) {
            required.refuse(Problem.notFound("record", draft.record().toString()));
            return;
        }
        boolean named =
                !draft.municipalities().isEmpty() || !draft.organisations().isEmpty();
        boolean invented = found.get().header().isExample() || (named && origin == Origin.EXAMPLE);
        origin = invented ? Origin.EXAMPLE : Origin.GENUINE;
        if (!named) {
            behind.accept(found.get());
        }
    }

    private void addBehind(Experience experience) {
        municipalities.addAll(experience.scope().municipalities());
    }

    private void addOrganisation(OrganisationId id) {
        addOrganisation(id.value().toString());
    }
}
