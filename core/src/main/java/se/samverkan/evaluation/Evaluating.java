package se.samverkan.evaluation;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.Phase;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.ReuseStage;
import se.samverkan.experience.SourceKind;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Sharing;
import se.samverkan.reflection.Question;
import se.samverkan.reflection.Reflections;

/** One evaluation being made, from what one reader may see. */
final class Evaluating {

    private final Records records;
    private final Actor reader;
    private final Map<ValueCycle, Integer> values;
    private final List<Meeting> held;
    private final List<Attendance> attendances;
    private final List<InvitationAnswer> answers;
    private final List<Organisation> organisations;
    private final List<Experience> experiences;
    private final List<Reuse> reuses;

    Evaluating(Records records, Actor reader, Map<ValueCycle, Integer> values) {
        this.records = records;
        this.reader = reader;
        this.values = values;
        this.held = records.all(
                reader,
                RecordQuery.of(Meeting.TYPE)
                        .with("status", Meeting.Status.HELD.name())
                        .oldestFirst());
        this.attendances = records.findAll(
                reader, Attendance.TYPE, held.stream().map(Meeting::id).toList());
        this.answers = records.all(reader, RecordQuery.of(InvitationAnswer.TYPE));
        this.organisations = records.all(reader, RecordQuery.of(Organisation.TYPE));
        this.experiences = records.all(reader, ExperienceFilter.ALL.query()).stream()
                .filter(experience -> experience.header().sharing().compareTo(Sharing.NETWORK) >= 0)
                .toList();
        this.reuses = records.all(reader, RecordQuery.of(Reuse.TYPE));
    }

    NetworkEvaluation evaluation() {
        boolean examples = Stream.<List<? extends NetworkRecord>>of(held, attendances, experiences, reuses)
                .flatMap(List::stream)
                .anyMatch(record -> record.header().isExample());
        return new NetworkEvaluation(
                held.size(),
                participation(),
                turnout(),
                ContactGraph.of(attendances),
                shared(),
                new Reflections(records).compare(reader, Question.USEFUL),
                values,
                examples);
    }

    private List<Participation> participation() {
        return organisations.stream()
                .map(Organisation::id)
                .map(this::participation)
                .filter(p -> p.invited() > 0 || p.attended() > 0)
                .sorted(comparing(Participation::attended).reversed())
                .toList();
    }

    private Participation participation(OrganisationId organisation) {
        Set<Object> meetings = held.stream().map(Meeting::id).collect(ImmutableSet.toImmutableSet());
        return new Participation(
                organisation,
                (int) held.stream()
                        .filter(m -> m.invited().contains(organisation))
                        .count(),
                (int) answers.stream()
                        .filter(answer -> answer.organisation().equals(organisation))
                        .filter(answer -> answer.answer() == InvitationAnswer.Answer.YES)
                        .map(InvitationAnswer::meeting)
                        .filter(meetings::contains)
                        .distinct()
                        .count(),
                (int) attendances.stream()
                        .filter(a -> a.organisations().contains(organisation))
                        .count());
    }

    private List<GroupTurnout> turnout() {
        Set<OrganisationId> present =
                attendances.stream().flatMap(a -> a.organisations().stream()).collect(ImmutableSet.toImmutableSet());
        return Stream.of(MunicipalityGroup.values())
                .map(group -> turnout(group, present))
                .filter(t -> t.members() > 0)
                .toList();
    }

    private GroupTurnout turnout(MunicipalityGroup group, Set<OrganisationId> present) {
        List<OrganisationId> members = organisations.stream()
                .filter(organisation -> organisation.group().equals(Optional.of(group)))
                .map(Organisation::id)
                .toList();
        return new GroupTurnout(group, members.size(), (int)
                members.stream().filter(present::contains).count());
    }

    private SharedAndReused shared() {
        Map<ReuseStage, Integer> stages = new EnumMap<>(ReuseStage.class);
        reuses.forEach(reuse -> stages.merge(reuse.stage(), 1, Integer::sum));
        return new SharedAndReused(
                experiences.size(),
                (int) experiences.stream()
                        .filter(e -> e.provenance().kind() == SourceKind.PUBLISHED)
                        .count(),
                owners(experiences),
                (int) experiences.stream()
                        .filter(e -> e.scope().phase() == Phase.DISCONTINUED)
                        .count(),
                stages,
                (int) reuses.stream().map(Reuse::experience).distinct().count(),
                owners(reuses));
    }

    private static int owners(List<? extends NetworkRecord> records) {
        return (int) records.stream()
                .map(record -> record.header().owner())
                .distinct()
                .count();
    }
}
