package se.samverkan;

import static java.util.Objects.requireNonNull;

import se.samverkan.competence.SelfAssessments;
import se.samverkan.evaluation.Evaluations;
import se.samverkan.evaluation.UseOfExperiences;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceSearch;
import se.samverkan.experience.Peers;
import se.samverkan.finding.Findings;
import se.samverkan.finding.Priorities;
import se.samverkan.interest.Calls;
import se.samverkan.interview.CodingWork;
import se.samverkan.interview.Interviews;
import se.samverkan.interview.Quotations;
import se.samverkan.interview.Withdrawals;
import se.samverkan.meeting.Invitations;
import se.samverkan.meeting.Meetings;
import se.samverkan.meeting.Notes;
import se.samverkan.network.Records;
import se.samverkan.question.Questions;
import se.samverkan.recommendation.Recommendations;
import se.samverkan.recruitment.Announcements;
import se.samverkan.recruitment.PanelInvitations;
import se.samverkan.recruitment.Plans;
import se.samverkan.reflection.Reflections;
import se.samverkan.report.Reports;
import se.samverkan.report.TakeHomePage;
import se.samverkan.selection.Panels;
import se.samverkan.theme.Themes;

/** The use cases of the method, in its order: from the panel to the PM. What every installation needs beside them is in {@link Samverkan}. */
abstract class MethodSteps {

    /** The gate that every use case goes through. */
    final Records records;

    /** What finds experiences by words. */
    final ExperienceSearch search;

    MethodSteps(Records records, ExperienceSearch search) {
        this.records = records;
        this.search = requireNonNull(search, "search");
    }

    /**
     * The panels of a network, drawn by chance so that quotas are met.
     *
     * @return the panels
     */
    public Panels panels() {
        return new Panels(records);
    }

    /**
     * Calls for interest, which anyone can answer.
     *
     * @return the calls
     */
    public Calls calls() {
        return new Calls(records);
    }

    /**
     * Panels in the making.
     *
     * @return the plans
     */
    public Plans plans() {
        return new Plans(records);
    }

    /**
     * Draws that are published before chance decides.
     *
     * @return the announcements
     */
    public Announcements announcements() {
        return new Announcements(records);
    }

    /**
     * Invitations by personal links to those who were drawn.
     *
     * @return the invitations
     */
    public PanelInvitations panelInvitations() {
        return new PanelInvitations(records);
    }

    /**
     * The vocabulary of a network.
     *
     * @return the themes
     */
    public Themes themes() {
        return new Themes(records);
    }

    /**
     * Guides and interviews.
     *
     * @return the interviews
     */
    public Interviews interviews() {
        return new Interviews(records);
    }

    /**
     * The codebook, and passages with their codes.
     *
     * @return the work of coders
     */
    public CodingWork coding() {
        return new CodingWork(records);
    }

    /**
     * Quotations, proposed and approved one by one.
     *
     * @return the quotations
     */
    public Quotations quotations() {
        return new Quotations(records);
    }

    /**
     * Objections to interviews, and their withdrawal.
     *
     * @return the withdrawals
     */
    public Withdrawals withdrawals() {
        return new Withdrawals(records);
    }

    /**
     * From coded passages to themes, and back.
     *
     * @return the findings
     */
    public Findings findings() {
        return new Findings(records);
    }

    /**
     * Votes on which themes are most urgent.
     *
     * @return the priorities
     */
    public Priorities priorities() {
        return new Priorities(records);
    }

    /**
     * Meetings and their formats.
     *
     * @return the meetings
     */
    public Meetings meetings() {
        return new Meetings(records);
    }

    /**
     * Answers to invitations, and who came to meetings.
     *
     * @return the invitations
     */
    public Invitations invitations() {
        return new Invitations(records);
    }

    /**
     * Notes of meetings.
     *
     * @return the notes
     */
    public Notes notes() {
        return new Notes(records);
    }

    /**
     * Reflections after meetings, and formats compared.
     *
     * @return the reflections
     */
    public Reflections reflections() {
        return new Reflections(records);
    }

    /**
     * What municipalities did and learned.
     *
     * @return the experience bank
     */
    public ExperienceBank experiences() {
        return new ExperienceBank(records, search);
    }

    /**
     * Municipalities like one.
     *
     * @return the peers
     */
    public Peers peers() {
        return new Peers(records);
    }

    /**
     * Questions to the network.
     *
     * @return the questions
     */
    public Questions questions() {
        return new Questions(records, experiences());
    }

    /**
     * How experiences are found by words.
     *
     * @return the search that was found or handed in
     */
    public ExperienceSearch search() {
        return search;
    }

    /**
     * Conclusions, recommendations and the members' positions on them.
     *
     * @return the recommendations
     */
    public Recommendations recommendations() {
        return new Recommendations(records);
    }

    /**
     * What the members say they have learned.
     *
     * @return the self-assessments
     */
    public SelfAssessments selfAssessments() {
        return new SelfAssessments(records);
    }

    /**
     * How the network works.
     *
     * @return the evaluations
     */
    public Evaluations evaluations() {
        return new Evaluations(records);
    }

    /**
     * What came of experiences.
     *
     * @return their use and its value
     */
    public UseOfExperiences useOfExperiences() {
        return new UseOfExperiences(records, experiences());
    }

    /**
     * The PMs of a network.
     *
     * @return the reports
     */
    public Reports reports() {
        return new Reports(records);
    }

    /**
     * Pages to take home to a manager.
     *
     * @return the pages
     */
    public TakeHomePage takeHomePages() {
        return new TakeHomePage(records);
    }
}
