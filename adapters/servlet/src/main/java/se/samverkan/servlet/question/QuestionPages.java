package se.samverkan.servlet.question;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * Questions to the network: asking, answering, passing on, closing.
 *
 * @since 0.1.0
 */
public final class QuestionPages implements Area {
    private final Installation installation;

    /**
     * Shows the questions of an installation.
     *
     * @param installation the installation
     */
    public QuestionPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        AskPage ask = new AskPage(installation);
        AnswerPage answer = new AnswerPage(installation);
        ClosePage close = new ClosePage(installation);
        routes.get("/fragor", new QuestionList(installation))
                .get("/fragor/ny", ask::show)
                .post("/fragor/ny", ask::save)
                .get("/fragor/{id}", new QuestionPage(installation))
                .get("/fragor/{id}/svar", answer::show)
                .post("/fragor/{id}/svar", answer::save)
                .post("/fragor/{id}/svar/{answer}/erfarenhet", answer::toExperience)
                .get("/fragor/{id}/stang", close::ask)
                .post("/fragor/{id}/stang", close::close);
    }
}
