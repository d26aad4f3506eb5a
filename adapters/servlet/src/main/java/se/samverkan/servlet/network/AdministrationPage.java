package se.samverkan.servlet.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.network.Directory;
import se.samverkan.network.Membership;
import se.samverkan.network.Network;
import se.samverkan.record.PersonId;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** What an administrator sees: organisations and members of the network, and what is to be done next. */
final class AdministrationPage implements Handler {
    private final Installation installation;

    AdministrationPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        View view = installation.views().of(request, "administration.title");
        Optional<Network> network = request.visitor().network();
        if (network.isEmpty()) {
            requireAdministrator(request);
            return view.show("network/first");
        }
        List<MemberRow> rows = MemberRow.all(installation.samverkan(), request.administrator());
        return view.with("network", network.get())
                .with("rows", rows)
                .with("subjects", subjects(rows))
                .show("network/administration");
    }

    /** By which ids the members log in; what stands in the records are pseudonyms. */
    private Map<PersonId, String> subjects(List<MemberRow> rows) {
        Directory directory = installation.samverkan().directory();
        Map<PersonId, String> subjects = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.members().stream())
                .map(Membership::person)
                .distinct()
                .forEach(
                        person -> subjects.put(person, directory.subject(person).orElse(person.value())));
        return subjects;
    }

    /** While there is no network, only administrators of the installation can do anything. */
    static void requireAdministrator(Request request) {
        if (!request.visitor().isLoggedIn()) {
            throw RefusedRequestException.notLoggedIn();
        }
        if (!request.visitor().administrator()) {
            throw RefusedRequestException.forbidden("administrators-only");
        }
    }
}
