package se.samverkan.servlet.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.selection.Feature;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelDraft;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Draws a panel: seats, the features it must mirror the country in, whom to draw among, and the seed. */
final class DrawPage {
    static final String AREA = "panel";

    private static final String USUAL_SEATS = "24";

    private final Installation installation;

    DrawPage(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        request.coordinator();
        List<String> usual = Feature.USUAL.stream().map(Feature::key).toList();
        return show(request, Form.empty(AREA).with("seats", USUAL_SEATS).with("quotas", usual));
    }

    Response save(Request request) {
        Actor actor = request.coordinator();
        Form form = Form.of(AREA, request);
        List<String> pool = new Places(installation.register(), actor).codes(form.value("pool"));
        List<Problem> unknown = unknown(pool);
        if (!unknown.isEmpty()) {
            return show(request, form.refused(unknown));
        }
        Result<Panel> result = installation.samverkan().panels().draw(actor, draft(request, form, pool));
        if (result instanceof Result.Refused<Panel> refused) {
            return show(request, form.refused(refused.problems()));
        }
        return request.redirect("/urval/" + result.orThrow().id().value(), "panel.drawn");
    }

    private static PanelDraft draft(Request request, Form form, List<String> pool) {
        Set<Feature> features = new LinkedHashSet<>();
        form.values("quotas").forEach(key -> Feature.of(key).ifPresent(features::add));
        return new PanelDraft(
                form.value("title"),
                request.language(),
                form.value("seats"),
                features,
                List.of(),
                pool.stream().map(MunicipalityCode::of).toList(),
                form.value("seed"));
    }

    /** What is neither a name nor a code: the use case takes only codes. */
    private static List<Problem> unknown(List<String> pool) {
        List<Problem> problems = new ArrayList<>();
        for (String typed : pool) {
            if (!typed.matches("[0-9]{4}")) {
                problems.add(Problem.invalid("pool", "unknown-municipality").with("value", typed));
            }
        }
        return problems;
    }

    private Response show(Request request, Form form) {
        View view = installation.views().of(request, "panel.new.title");
        List<Choice> features = Arrays.stream(Feature.values())
                .map(feature -> Choice.of(feature.key(), feature.name(view.locale())))
                .toList();
        return view.with(form).with("features", features).show("selection/draw");
    }
}
