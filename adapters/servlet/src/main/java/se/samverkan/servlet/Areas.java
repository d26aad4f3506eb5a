package se.samverkan.servlet;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.servlet.about.AboutPages;
import se.samverkan.servlet.api.ApiResources;
import se.samverkan.servlet.attachment.AttachmentPages;
import se.samverkan.servlet.competence.CompetencePages;
import se.samverkan.servlet.contract.ContractPages;
import se.samverkan.servlet.coordination.CoordinationPages;
import se.samverkan.servlet.evaluation.EvaluationPages;
import se.samverkan.servlet.experience.ExperiencePages;
import se.samverkan.servlet.export.ExportPages;
import se.samverkan.servlet.finding.FindingPages;
import se.samverkan.servlet.follow.FollowPages;
import se.samverkan.servlet.handover.HandOverPages;
import se.samverkan.servlet.interview.InterviewPages;
import se.samverkan.servlet.law.LawPages;
import se.samverkan.servlet.me.MyPages;
import se.samverkan.servlet.meeting.MeetingPages;
import se.samverkan.servlet.municipality.MunicipalityPages;
import se.samverkan.servlet.network.NetworkPages;
import se.samverkan.servlet.overview.OverviewPages;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.peers.PeerPages;
import se.samverkan.servlet.privacy.PrivacyPages;
import se.samverkan.servlet.question.QuestionPages;
import se.samverkan.servlet.recommendation.RecommendationPages;
import se.samverkan.servlet.record.RecordPages;
import se.samverkan.servlet.recruitment.RecruitmentPages;
import se.samverkan.servlet.reflection.ReflectionPages;
import se.samverkan.servlet.report.ReportPages;
import se.samverkan.servlet.retention.RetentionPages;
import se.samverkan.servlet.selection.SelectionPages;
import se.samverkan.servlet.start.StartPages;
import se.samverkan.servlet.theme.ThemePages;
import se.samverkan.servlet.transfer.TransferPages;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.writing.WritingPages;

/** Every area of the plugin, in the order of the navigation. */
final class Areas {
    private Areas() {}

    static List<Area> of(Installation installation) {
        List<Area> areas = new ArrayList<>();
        areas.add(new StartPages(installation));
        areas.add(new ExperiencePages(installation));
        areas.add(new OverviewPages(installation));
        areas.add(new QuestionPages(installation));
        areas.add(new WritingPages(installation));
        areas.add(new ExportPages(installation));
        areas.add(new FollowPages(installation));
        areas.add(new LawPages(installation));
        areas.add(new HandOverPages(installation));
        areas.add(new ContractPages(installation));
        areas.add(new RecommendationPages(installation));
        areas.add(new ReportPages(installation));
        areas.add(new CoordinationPages(installation));
        areas.add(new SelectionPages(installation));
        areas.add(new RecruitmentPages(installation));
        areas.add(new CompetencePages(installation));
        areas.add(new EvaluationPages(installation));
        areas.add(new ThemePages(installation));
        areas.add(new MeetingPages(installation));
        areas.add(new ReflectionPages(installation));
        areas.add(new InterviewPages(installation));
        areas.add(new FindingPages(installation));
        areas.add(new MunicipalityPages(installation));
        areas.add(new PeerPages(installation));
        areas.add(new NetworkPages(installation));
        areas.add(new AttachmentPages(installation));
        areas.add(new TransferPages(installation));
        areas.add(new MyPages(installation));
        areas.add(new RecordPages(installation));
        areas.add(new RetentionPages(installation));
        areas.add(new PrivacyPages(installation));
        areas.add(new AboutPages(installation));
        areas.add(new ApiResources(installation));
        return areas;
    }
}
