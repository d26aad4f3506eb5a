package se.samverkan.servlet.experience;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * The experience bank.
 *
 * @since 0.1.0
 */
public final class ExperiencePages implements Area {
    private final Installation installation;

    /**
     * Shows the experiences of an installation.
     *
     * @param installation the installation
     */
    public ExperiencePages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        ReusePage reuse = new ReusePage(installation);
        SharePages share = new SharePages(installation);
        routes.get("/erfarenheter", new ListPage(installation))
                .get("/erfarenheter/{id}", new OnePage(installation))
                .get("/erfarenheter/{id}/dela", share::askToShare)
                .post("/erfarenheter/{id}/dela", share::share)
                .get("/erfarenheter/{id}/publicera", share::askToPublish)
                .post("/erfarenheter/{id}/publicera", share::publish)
                .post("/erfarenheter/{id}/stammer", new VerifyAct(installation))
                .get("/erfarenheter/{id}/nytta", reuse::show)
                .post("/erfarenheter/{id}/nytta", reuse::save)
                .get("/erfarenheter/{id}/nytta/{reuse}", reuse::showOn)
                .post("/erfarenheter/{id}/nytta/{reuse}", reuse::saveOn);
    }
}
