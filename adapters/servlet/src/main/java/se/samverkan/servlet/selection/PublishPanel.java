package se.samverkan.servlet.selection;

import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.record.Version;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelId;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Lets anyone check how a panel was drawn, after a question: it cannot be undone. */
final class PublishPanel {
    private final Installation installation;

    PublishPanel(Installation installation) {
        this.installation = installation;
    }

    Response ask(Request request) {
        Actor actor = request.coordinator();
        Panel panel = installation
                .samverkan()
                .panels()
                .find(actor, id(request))
                .orElseThrow(RefusedRequestException::notFound);
        return installation
                .views()
                .of(request, "panel.publish.question")
                .with("panel", panel)
                .show("selection/publish");
    }

    Response publish(Request request) {
        Version seen = Opened.version(Form.of("panel", request));
        Result<Panel> result =
                installation.samverkan().records().publish(request.coordinator(), Panel.TYPE, id(request), seen);
        if (result instanceof Result.Refused<Panel> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect(
                "/urval/" + request.id("id"), result.isDone() ? "panel.published" : "panel.changed-meanwhile");
    }

    private static PanelId id(Request request) {
        return new PanelId(request.id("id"));
    }
}
