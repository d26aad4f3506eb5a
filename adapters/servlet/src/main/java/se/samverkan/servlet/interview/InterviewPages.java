package se.samverkan.servlet.interview;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * Interviews, their coding, and the approval of quotations.
 *
 * @since 0.1.0
 */
public final class InterviewPages implements Area {
    private final Installation installation;

    /**
     * Shows interviews.
     *
     * @param installation the installation
     */
    public InterviewPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        addInterviews(routes);
        addCoding(routes);
        addQuotations(routes);
    }

    private void addInterviews(Routes routes) {
        RecordPage recorded = new RecordPage(installation);
        CorrectPage corrected = new CorrectPage(installation);
        GuidePages guides = new GuidePages(installation);
        routes.get("/intervjuer", new InterviewList(installation))
                .get("/intervjuer/ny", recorded::show)
                .post("/intervjuer/ny", recorded::save)
                .get("/intervjuer/{id}/andra", corrected::show)
                .post("/intervjuer/{id}/andra", corrected::save)
                .get("/intervjuguider", guides::list)
                .get("/intervjuguider/ny", guides::show)
                .post("/intervjuguider/ny", guides::save);
    }

    private void addCoding(Routes routes) {
        InterviewPage interview = new InterviewPage(installation);
        CodingActs coding = new CodingActs(installation, interview);
        AssignPage assign = new AssignPage(installation);
        CodebookPage codebook = new CodebookPage(installation);
        ChangeCodePage code = new ChangeCodePage(installation);
        routes.get("/intervjuer/{id}", interview::show)
                .post("/intervjuer/{id}/koda", coding::code)
                .post("/intervjuer/{id}/avkoda", coding::uncode)
                .get("/intervjuer/{id}/kodare", assign::show)
                .post("/intervjuer/{id}/kodare", assign::save)
                .get("/kodbok", codebook::show)
                .post("/kodbok", codebook::save)
                .get("/kodbok/{code}/andra", code::show)
                .post("/kodbok/{code}/andra", code::save);
    }

    private void addQuotations(Routes routes) {
        ProposePage proposed = new ProposePage(installation);
        DecidePage decided = new DecidePage(installation);
        ObjectPage object = new ObjectPage(installation);
        routes.get("/intervjuer/{id}/citat/{passage}", proposed::show)
                .post("/intervjuer/{id}/citat/{passage}", proposed::save)
                .get("/citat", new QuotationList(installation))
                .get("/citat/{id}", decided::show)
                .post("/citat/{id}", decided::save)
                .get("/citat/intervju/{id}/invand", object::askToObject)
                .post("/citat/intervju/{id}/invand", object::object)
                .get("/citat/intervju/{id}/dra-tillbaka", object::askToWithdraw)
                .post("/citat/intervju/{id}/dra-tillbaka", object::withdraw);
    }
}
