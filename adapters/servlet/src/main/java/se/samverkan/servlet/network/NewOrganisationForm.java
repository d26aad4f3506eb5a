package se.samverkan.servlet.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Organisation;
import se.samverkan.record.Origin;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Admits an organisation to the network. A municipality is chosen from the catalogue and then needs no name. */
final class NewOrganisationForm {
    private static final String AREA = "new-organisation";
    private final Installation installation;

    NewOrganisationForm(Installation installation) {
        this.installation = installation;
    }

    Response show(Request request) {
        request.administrator();
        return show(request, Form.empty(AREA).with("kind", Organisation.Kind.MUNICIPALITY.name()));
    }

    Response save(Request request) {
        Actor administrator = request.administrator();
        Form form = Form.of(AREA, request);
        Result<Organisation> result = installation.samverkan().administration().admit(administrator, wanted(form));
        if (result instanceof Result.Refused<Organisation> refused) {
            return show(request, form.refused(refused.problems()));
        }
        installation.register().forget();
        return request.redirect("/administration", "new-organisation.done");
    }

    private static Administration.NewOrganisation wanted(Form form) {
        Optional<Municipality> municipality = MunicipalityCatalogue.bundled().all().stream()
                .filter(each -> form.has("municipality", each.code().value()))
                .findFirst();
        Organisation.Kind kind = Arrays.stream(Organisation.Kind.values())
                .filter(each -> form.has("kind", each.name()))
                .findFirst()
                .orElse(Organisation.Kind.MUNICIPALITY);
        String title = form.optional("title")
                .or(() -> municipality.map(Municipality::ownName))
                .orElse("");
        Optional<MunicipalityCode> code = municipality.map(Municipality::code);
        return new Administration.NewOrganisation(
                title, kind, code, municipality.map(Municipality::group), Origin.GENUINE);
    }

    private Response show(Request request, Form form) {
        View view = installation.views().of(request, "new-organisation.heading");
        List<Choice> kinds = Arrays.stream(Organisation.Kind.values())
                .map(kind -> Choice.of(kind.name(), view.word(kind)))
                .toList();
        List<Choice> municipalities = MunicipalityCatalogue.bundled().all().stream()
                .map(each -> Choice.of(each.code().value(), each.name()))
                .toList();
        return view.with(form)
                .with("kinds", kinds)
                .with("municipalities", municipalities)
                .show("network/new-organisation");
    }
}
