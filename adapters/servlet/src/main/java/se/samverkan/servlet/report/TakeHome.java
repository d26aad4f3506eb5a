package se.samverkan.servlet.report;

import java.util.Optional;
import se.samverkan.meeting.MeetingId;
import se.samverkan.recommendation.RecommendationId;
import se.samverkan.report.Report;
import se.samverkan.report.TakeHomePage;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** One page about a meeting or a recommendation, to print and give to a manager. */
final class TakeHome {
    private final Installation installation;
    private final TakeHomePage pages;

    TakeHome(Installation installation) {
        this.installation = installation;
        this.pages = installation.samverkan().takeHomePages();
    }

    Response meeting(Request request) {
        MeetingId id = new MeetingId(request.id("id"));
        return show(request, pages.ofMeeting(request.actor(), id, request.language()), "/traffar/");
    }

    Response recommendation(Request request) {
        RecommendationId id = new RecommendationId(request.id("id"));
        return show(request, pages.ofRecommendation(request.actor(), id, request.language()), "/rekommendationer/");
    }

    private Response show(Request request, Optional<Report> page, String from) {
        Report report = page.orElseThrow(RefusedRequestException::notFound);
        View view = installation.views().titled(request, report.title());
        return view.with("printed", new Printed(report))
                .with("back", from + request.id("id"))
                .show("report/home");
    }
}
