package se.samverkan.testkit;

import java.util.List;
import java.util.stream.Stream;
import se.samverkan.attachment.Attachment;
import se.samverkan.competence.SelfAssessment;
import se.samverkan.evaluation.ValueCreated;
import se.samverkan.experience.Experience;
import se.samverkan.experience.Reuse;
import se.samverkan.finding.PriorityVote;
import se.samverkan.interview.Codebook;
import se.samverkan.interview.Guide;
import se.samverkan.interview.Interview;
import se.samverkan.interview.Objection;
import se.samverkan.interview.Passage;
import se.samverkan.interview.Quotation;
import se.samverkan.interview.QuotationAnswer;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.InvitationAnswer;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Note;
import se.samverkan.meeting.OwnFormat;
import se.samverkan.network.Membership;
import se.samverkan.network.Network;
import se.samverkan.network.Notification;
import se.samverkan.network.Organisation;
import se.samverkan.recommendation.Conclusion;
import se.samverkan.recommendation.Position;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.reflection.Reflection;
import se.samverkan.report.Pm;
import se.samverkan.report.SettledReport;
import se.samverkan.retention.DisposalReport;
import se.samverkan.retention.LegalHold;
import se.samverkan.retention.RetentionSchedule;
import se.samverkan.selection.Panel;
import se.samverkan.theme.Theme;

/**
 * Samples of every type of record that the domain library knows, for tests of whatever stores, encodes or shows records.
 *
 * @since 0.1.0
 */
public final class Samples {

    private Samples() {}

    /** The types, in the order of the steps of the method. */
    private static final List<RecordType<?>> TYPES = List.of(
            Network.TYPE,
            Organisation.TYPE,
            Membership.TYPE,
            Notification.TYPE,
            Theme.TYPE,
            Panel.TYPE,
            Guide.TYPE,
            Interview.TYPE,
            Codebook.TYPE,
            Passage.TYPE,
            Quotation.TYPE,
            QuotationAnswer.TYPE,
            Objection.TYPE,
            PriorityVote.TYPE,
            OwnFormat.TYPE,
            Meeting.TYPE,
            InvitationAnswer.TYPE,
            Attendance.TYPE,
            Note.TYPE,
            Reflection.TYPE,
            Experience.TYPE,
            Reuse.TYPE,
            Attachment.TYPE,
            Conclusion.TYPE,
            Recommendation.TYPE,
            Position.TYPE,
            SelfAssessment.TYPE,
            ValueCreated.TYPE,
            Pm.TYPE,
            SettledReport.TYPE,
            RetentionSchedule.TYPE,
            LegalHold.TYPE,
            DisposalReport.TYPE);

    /**
     * Builds a record of one type.
     *
     * @param type the type: of the domain library, of a plugin, or {@link Probe#TYPE}
     * @param <R> the record class, a Java record
     * @return a builder that knows a value for everything a record of the type holds
     */
    public static <R extends NetworkRecord> SampleBuilder<R> of(RecordType<R> type) {
        return new SampleBuilder<>(type);
    }

    /**
     * The types of the domain library, in the order of the steps of the method.
     *
     * @return the types
     */
    public static List<RecordType<?>> types() {
        return TYPES;
    }

    /**
     * All samples: of every type one with everything it may hold, and one with nothing but what must be there.
     *
     * @return the samples, in the order of the steps of the method
     */
    public static List<Sample<?>> all() {
        return TYPES.stream().flatMap(Samples::both).toList();
    }

    private static <R extends NetworkRecord> Stream<Sample<?>> both(RecordType<R> type) {
        return Stream.of(full(type), least(type));
    }

    /**
     * A sample that bears its type's name, with everything that a record of the type may hold.
     *
     * @param type the type
     * @param <R> the record class
     * @return the sample
     */
    public static <R extends NetworkRecord> Sample<R> full(RecordType<R> type) {
        return new Sample<>(type.name(), type, Filler.full(type.recordClass()));
    }

    /**
     * A sample with nothing in its optional parts, and in its lists only what must be there.
     *
     * @param type the type
     * @param <R> the record class
     * @return the sample
     */
    public static <R extends NetworkRecord> Sample<R> least(RecordType<R> type) {
        return new Sample<>(type.name() + "-least", type, Filler.least(type.recordClass()));
    }
}
