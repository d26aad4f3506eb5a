package se.samverkan.servlet.network;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * The network and its administration.
 *
 * @since 0.1.0
 */
public final class NetworkPages implements Area {
    private final Installation installation;

    /**
     * Shows the networks of an installation.
     *
     * @param installation the installation
     */
    public NetworkPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        NewNetworkForm network = new NewNetworkForm(installation);
        NewOrganisationForm organisation = new NewOrganisationForm(installation);
        NewMemberForm member = new NewMemberForm(installation);
        DismissMember dismiss = new DismissMember(installation);
        routes.get("/natverket", new NetworkPage(installation))
                .get("/administration", new AdministrationPage(installation))
                .get("/administration/installningar", new SettingsPage(installation))
                .get("/administration/natverk/nytt", network::show)
                .post("/administration/natverk/nytt", network::save)
                .get("/administration/organisationer/ny", organisation::show)
                .post("/administration/organisationer/ny", organisation::save)
                .get("/administration/medlemmar/ny", member::show)
                .post("/administration/medlemmar/ny", member::save)
                .get("/administration/medlemmar/{id}/avsluta", dismiss::ask)
                .post("/administration/medlemmar/{id}/avsluta", dismiss::dismiss);
    }
}
