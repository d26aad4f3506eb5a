package se.samverkan.servlet.export;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samverkan.experience.Experience;
import se.samverkan.network.Actor;
import se.samverkan.servlet.api.ExperienceExport;
import se.samverkan.servlet.experience.Ageing;
import se.samverkan.servlet.experience.ChosenExperiences;
import se.samverkan.servlet.experience.Shown;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.Routes;

/**
 * What is chosen in the list of experiences, as CSV, as JSON and as a page to print.
 *
 * @since 0.1.0
 */
public final class ExportPages implements Area {
    private final Installation installation;
    private final ChosenExperiences chosen;

    /**
     * Exports from an installation.
     *
     * @param installation the installation
     */
    public ExportPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
        this.chosen = new ChosenExperiences(installation);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/erfarenheter/urval.csv", this::csv)
                .get("/erfarenheter/urval.json", this::json)
                .get("/erfarenheter/utskrift", this::print);
    }

    private Response csv(Request request) {
        Actor actor = request.actor();
        View view = installation.views().of(request, "export.title");
        CsvRows rows = new CsvRows(installation, view, actor);
        Csv csv = new Csv().row(rows.headings());
        chosen.of(request, actor).forEach(experience -> csv.row(rows.cells(experience)));
        return file("text/csv;charset=utf-8", "erfarenheter.csv", csv.text());
    }

    private Response json(Request request) {
        Actor actor = request.actor();
        return file(
                "application/json",
                "erfarenheter.json",
                ExperienceExport.json(installation, actor, chosen.of(request, actor)));
    }

    private static Response file(String type, String name, String content) {
        return Response.bytes(type, content.getBytes(StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private Response print(Request request) {
        Actor actor = request.actor();
        View view = installation.views().of(request, "export.title");
        Places places = new Places(installation.register(), actor);
        Ageing ageing = Ageing.of(installation.samverkan(), actor);
        List<Experience> all = chosen.of(request, actor);
        List<Shown> shown = all.stream()
                .map(experience -> Shown.of(view, places, experience, List.of()).judged(view, ageing.of(experience)))
                .toList();
        return view.with("shown", shown)
                .with("today", ageing.today())
                .with("told", chosen.told(request, actor, view))
                .show("export/print");
    }
}
