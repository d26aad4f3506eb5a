package se.samverkan.retention;

import java.util.List;
import java.util.Optional;
import se.samverkan.attachment.Attachment;
import se.samverkan.competence.SelfAssessment;
import se.samverkan.evaluation.ValueCreated;
import se.samverkan.experience.Experience;
import se.samverkan.experience.LawChange;
import se.samverkan.experience.Reuse;
import se.samverkan.finding.PriorityVote;
import se.samverkan.follow.FeedKey;
import se.samverkan.follow.Follow;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.Interest;
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
import se.samverkan.question.Answer;
import se.samverkan.question.Question;
import se.samverkan.recommendation.Conclusion;
import se.samverkan.recommendation.Position;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.recruitment.AnnouncedDraw;
import se.samverkan.recruitment.PanelLinks;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.reflection.Reflection;
import se.samverkan.report.ContractDraft;
import se.samverkan.report.Pm;
import se.samverkan.report.SettledReport;
import se.samverkan.selection.Panel;
import se.samverkan.theme.Theme;
import se.samverkan.writing.Manuscript;
import se.samverkan.writing.PendingImport;

/**
 * Every type of record that an installation keeps, for work that concerns all of them.
 *
 * @since 0.1.0
 */
public final class RecordTypes {

    private static final List<RecordType<?>> ALL = List.of(
            Network.TYPE,
            Organisation.TYPE,
            Membership.TYPE,
            Notification.TYPE,
            Theme.TYPE,
            CallForInterest.TYPE,
            Interest.TYPE,
            PanelPlan.TYPE,
            AnnouncedDraw.TYPE,
            Follow.TYPE,
            FeedKey.TYPE,
            Panel.TYPE,
            PanelLinks.TYPE,
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
            Question.TYPE,
            Answer.TYPE,
            LawChange.TYPE,
            Manuscript.TYPE,
            PendingImport.TYPE,
            Attachment.TYPE,
            Conclusion.TYPE,
            Recommendation.TYPE,
            Position.TYPE,
            SelfAssessment.TYPE,
            ValueCreated.TYPE,
            Pm.TYPE,
            SettledReport.TYPE,
            ContractDraft.TYPE,
            RetentionSchedule.TYPE,
            LegalHold.TYPE,
            DisposalReport.TYPE);

    private RecordTypes() {}

    /**
     * The types.
     *
     * @return all of them, in the order of the steps of the method
     */
    public static List<RecordType<?>> all() {
        return ALL;
    }

    /**
     * The type of a name.
     *
     * @param name the name, such as {@code experience}
     * @return the type, empty if there is none
     */
    public static Optional<RecordType<?>> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /**
     * The type of the record that a link leads to.
     *
     * @param record the link
     * @return the type
     * @throws IllegalArgumentException if the library knows no such type
     */
    public static RecordType<?> of(RecordRef record) {
        return named(record.type())
                .orElseThrow(() -> new IllegalArgumentException(
                        "No type of record is called '" + record.type() + "': see RecordTypes.all()"));
    }
}
