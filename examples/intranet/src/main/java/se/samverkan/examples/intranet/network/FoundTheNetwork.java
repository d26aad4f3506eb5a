package se.samverkan.examples.intranet.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Administration.NewMember;
import se.samverkan.network.Administration.NewNetwork;
import se.samverkan.network.Administration.NewOrganisation;
import se.samverkan.network.Network;
import se.samverkan.network.Organisation;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.theme.Themes;

/** Before the first step: an administrator creates the network and admits those who run it, and the editor adds its vocabulary. */
final class FoundTheNetwork {

    private static final String ADMINISTRATOR = "exempel-administrator";

    private final Stage stage;
    private final Administration administration;

    FoundTheNetwork(Stage stage) {
        this.stage = stage;
        this.administration = stage.samverkan().administration();
    }

    /** A theme of the bundled vocabulary. */
    record ThemeScript(String key, String swedish, String english, String description) {}

    Organiser run() {
        stage.clock().to("2026-08-10");
        stage.terminal().step("Found");
        PersonId person = stage.samverkan().directory().admitted(ADMINISTRATOR);
        Actor anywhere =
                Actor.administrator(new NetworkId(stage.samverkan().records().newId()), person);
        Network network = administration
                .create(
                        anywhere,
                        new NewNetwork(
                                "Samverkan om mobilitet",
                                "Tjänstepersoner i kommuner lär av varandras arbete med mobilitet. Exempelnätverk hösten 2026.",
                                "Exempelnätverkets kansli",
                                Language.SWEDISH,
                                Origin.EXAMPLE))
                .orThrow();
        Actor administrator = Actor.administrator(network.id(), person);
        OrganisationId office = network.header().owner().organisation();
        Organiser organiser = new Organiser(
                administrator,
                admitted(administrator, "exempel-samordnare", "Samordnare", office),
                admitted(administrator, "exempel-redaktor", "Redaktör", editorialOffice(administrator)));
        int themes = addThemes(organiser.editor());
        stage.terminal().figures("the network “%s” and its %d themes", network.title(), themes);
        return organiser;
    }

    private OrganisationId editorialOffice(Actor administrator) {
        NewOrganisation office = new NewOrganisation(
                "Erfarenhetsbankens redaktion",
                Organisation.Kind.ORGANISER,
                Optional.empty(),
                Optional.empty(),
                Origin.GENUINE);
        return administration.admit(administrator, office).orThrow().id();
    }

    private Actor admitted(Actor administrator, String person, String title, OrganisationId office) {
        NewMember member =
                new NewMember(stage.samverkan().directory().admitted(person), title, office, Set.of(Role.COORDINATOR));
        return Actor.of(administration.admit(administrator, member).orThrow());
    }

    private int addThemes(Actor editor) {
        Themes themes = stage.samverkan().themes();
        List<ThemeScript> scripts = Material.readList("themes.json", ThemeScript.class);
        for (ThemeScript script : scripts) {
            themes.add(
                            editor,
                            new Themes.Draft(
                                    script.key(), script.swedish(), script.english(), script.description(), List.of()))
                    .orThrow();
        }
        return scripts.size();
    }
}
