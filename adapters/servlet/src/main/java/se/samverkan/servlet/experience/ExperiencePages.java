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
        WritePage write = new WritePage(installation);
        EditPage edit = new EditPage(installation);
        ReusePage reuse = new ReusePage(installation);
        SharePages share = new SharePages(installation);
        routes.get("/erfarenheter", new ListPage(installation))
                .get("/erfarenheter/ny", write::show)
                .post("/erfarenheter/ny", write::save)
                .get("/erfarenheter/{id}", new OnePage(installation))
                .get("/erfarenheter/{id}/andra", edit::show)
                .post("/erfarenheter/{id}/andra", edit::save)
                .get("/erfarenheter/{id}/dela", share::askToShare)
                .post("/erfarenheter/{id}/dela", share::share)
                .get("/erfarenheter/{id}/publicera", share::askToPublish)
                .post("/erfarenheter/{id}/publicera", share::publish)
                .get("/erfarenheter/{id}/nytta", reuse::show)
                .post("/erfarenheter/{id}/nytta", reuse::save)
                .get("/erfarenheter/{id}/nytta/{reuse}", reuse::showOn)
                .post("/erfarenheter/{id}/nytta/{reuse}", reuse::saveOn);
    }
}
