package se.samverkan.servlet.attachment;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * Files beside experiences, meetings and interviews.
 *
 * @since 0.1.0
 */
public final class AttachmentPages implements Area {
    private final Installation installation;

    /**
     * Shows the files of an installation.
     *
     * @param installation the installation
     */
    public AttachmentPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        FilesPage files = new FilesPage(installation);
        routes.get("/bilaga/{id}", new Download(installation))
                .get("/bilagor/{type}/{id}", files::show)
                .post("/bilagor/{type}/{id}", files::add)
                .get("/bilagor/{type}/{id}/{file}/ta-bort", files::askToRemove)
                .post("/bilagor/{type}/{id}/{file}/ta-bort", files::remove);
    }
}
