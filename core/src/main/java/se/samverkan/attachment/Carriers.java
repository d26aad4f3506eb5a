package se.samverkan.attachment;

import java.util.List;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.interview.Interview;
import se.samverkan.interview.InterviewId;
import se.samverkan.interview.Withdrawals;
import se.samverkan.meeting.Meeting;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.writing.Manuscript;

/** Finds the records that files belong to. */
record Carriers(Records records) {

    private static final List<RecordType<?>> TYPES =
            List.of(Experience.TYPE, Manuscript.TYPE, Meeting.TYPE, Interview.TYPE);

    /** Whether a record is of a type that has files. */
    static boolean isOne(RecordRef record) {
        return TYPES.stream().anyMatch(type -> type.name().equals(record.type()));
    }

    /** The record if it is of a type that has files and the actor sees it. */
    Optional<Carrier> find(Actor actor, RecordRef about) {
        return TYPES.stream()
                .filter(type -> type.name().equals(about.type()))
                .findFirst()
                .flatMap(type -> find(actor, type, about));
    }

    private <R extends NetworkRecord> Optional<Carrier> find(Actor actor, RecordType<R> type, RecordRef about) {
        return records.find(actor, type, type.id(about.id())).flatMap(record -> of(actor, type, record));
    }

    /** A record at hand, if it is of a type that has files and the actor sees it. */
    <R extends NetworkRecord> Optional<Carrier> of(Actor actor, RecordType<R> type, R record) {
        return TYPES.contains(type)
                        && Permissions.mayRead(actor, type, record)
                        && !isWithheld(actor, type.ref(record.id()))
                ? Optional.of(Carrier.of(actor, type, record))
                : Optional.empty();
    }

    /** Of a withdrawn interview only coordinators see what was said, and what lies beside it. */
    private boolean isWithheld(Actor actor, RecordRef about) {
        return about.type().equals(Interview.TYPE.name())
                && !actor.is(Role.COORDINATOR)
                && new Withdrawals(records).withdrawn(actor.network()).contains(new InterviewId(about.id()));
    }
}
