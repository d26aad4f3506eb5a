package se.samverkan.servlet.writing;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;
import se.samverkan.writing.SheetReader;

/**
 * Where experiences are written.
 *
 * @since 0.1.0
 */
public final class WritingPages implements Area {
    private final Installation installation;

    /**
     * Writes into an installation.
     *
     * @param installation the installation
     */
    public WritingPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        WritePage write = new WritePage(installation);
        EditPage edit = new EditPage(installation);
        DraftPages drafts = new DraftPages(installation);
        ReportDraftPage report = new ReportDraftPage(installation);
        routes.get("/erfarenheter/ny", write::show)
                .post("/erfarenheter/ny", write::save)
                .get("/erfarenheter/{id}/andra", edit::show)
                .post("/erfarenheter/{id}/andra", edit::save)
                .get("/erfarenheter/utkast", drafts::list)
                .post("/erfarenheter/utkast", drafts::keep)
                .post("/erfarenheter/utkast/spara", new Autosave(installation))
                .get("/erfarenheter/utkast/{id}", drafts::show)
                .get("/erfarenheter/utkast/{id}/slang", drafts::askToDiscard)
                .post("/erfarenheter/utkast/{id}/slang", drafts::discard)
                .get("/erfarenheter/fran-rapport", report::show)
                .post("/erfarenheter/fran-rapport", report::save);
        SheetReader.found().ifPresent(reader -> addImport(routes, new ImportPages(installation, reader)));
    }

    private static void addImport(Routes routes, ImportPages pages) {
        routes.get("/erfarenheter/las-in", pages::show)
                .post("/erfarenheter/las-in", pages::read)
                .get("/erfarenheter/las-in/mall.csv", pages::template)
                .get("/erfarenheter/las-in/{id}", pages::preview)
                .post("/erfarenheter/las-in/{id}", pages::confirm);
    }
}
