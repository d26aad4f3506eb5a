package se.samverkan.servlet.network;

import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Network;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Origin;
import se.samverkan.record.Result;
import se.samverkan.servlet.login.Visitors;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Creates a network with its organiser. */
final class NewNetworkForm {
    private static final String AREA = "new-network";
    private final Installation installation;

    NewNetworkForm(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        AdministrationPage.requireAdministrator(request);
        return show(request, Form.empty(AREA));
    }

    Response save(Request request) {
        AdministrationPage.requireAdministrator(request);
        Form form = Form.of(AREA, request);
        Result<Network> result = installation.samverkan().administration().create(administrator(request), wanted(form));
        if (result instanceof Result.Done<Network> done) {
            installation.register().forget();
            boolean first = request.visitor().networks().isEmpty();
            String there = first ? "" : "/n/" + Visitors.key(done.value().id());
            request.session().put("flash", "new-network.done");
            return Response.empty(Response.SEE_OTHER)
                    .header("Location", request.incoming().address() + there + "/administration");
        }
        return show(request, form.refused(((Result.Refused<Network>) result).problems()));
    }

    private Actor administrator(Request request) {
        return Actor.administrator(
                new NetworkId(installation.samverkan().records().newId()),
                request.visitor().person().orElseThrow(RefusedRequestException::notLoggedIn));
    }

    private static Administration.NewNetwork wanted(Form form) {
        Language language =
                form.optional("language").filter("en"::equals).isPresent() ? Language.ENGLISH : Language.SWEDISH;
        return new Administration.NewNetwork(
                form.value("title"), form.value("purpose"), form.value("organiser"), language, Origin.GENUINE);
    }

    private Response show(Request request, Form form) {
        return installation
                .views()
                .of(request, "new-network.heading")
                .with(form)
                .show("network/new-network");
    }
}
