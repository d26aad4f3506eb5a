package se.samverkan.examples.intranet.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Administration.NewMember;
import se.samverkan.network.Administration.NewOrganisation;
import se.samverkan.network.Organisation;
import se.samverkan.network.Role;
import se.samverkan.record.Origin;

/**
 * After the draw, invented municipalities of the drawn kinds take part in the place of the real ones, which nobody has asked. The first are
 * those whose interviews are told; each gets a kind that its interview fits.
 */
final class AdmitStandIns {

    /** No county has the number 99. */
    private static final int FIRST_CODE = 9901;

    private final Stage stage;
    private final Organiser organiser;
    private final Administration administration;

    AdmitStandIns(Stage stage, Organiser organiser) {
        this.stage = stage;
        this.organiser = organiser;
        this.administration = stage.samverkan().administration();
    }

    List<StandIn> run(List<Municipality> drawn, List<InterviewMembers.Script> interviews) {
        stage.clock().to("2026-08-20");
        List<StandIn> standIns = new ArrayList<>();
        for (MunicipalityGroup group : groups(drawn, interviews)) {
            standIns.add(admitted((char) ('A' + standIns.size()), group));
        }
        stage.terminal()
                .figures(
                        "from here invented stand-ins of the drawn kinds take part: %s to %s",
                        standIns.get(0).title(),
                        standIns.get(standIns.size() - 1).title());
        return standIns;
    }

    private static List<MunicipalityGroup> groups(List<Municipality> drawn, List<InterviewMembers.Script> interviews) {
        List<MunicipalityGroup> left =
                new ArrayList<>(drawn.stream().map(Municipality::group).toList());
        List<MunicipalityGroup> chosen = new ArrayList<>();
        for (InterviewMembers.Script interview : interviews) {
            MunicipalityGroup group = interview.groups().stream()
                    .filter(left::contains)
                    .findFirst()
                    .orElseGet(() -> left.get(0));
            left.remove(group);
            chosen.add(group);
        }
        left.sort(Comparator.reverseOrder());
        chosen.addAll(left);
        return chosen;
    }

    private StandIn admitted(char letter, MunicipalityGroup group) {
        MunicipalityCode code = MunicipalityCode.of(String.valueOf(FIRST_CODE + letter - 'A'));
        Organisation organisation = administration
                .admit(
                        organiser.administrator(),
                        new NewOrganisation(
                                "Exempelkommun " + letter,
                                Organisation.Kind.MUNICIPALITY,
                                Optional.of(code),
                                Optional.of(group),
                                Origin.EXAMPLE))
                .orThrow();
        String person = "exempel-tjansteperson-" + Character.toString(letter).toLowerCase(Locale.ROOT);
        NewMember member = new NewMember(
                stage.samverkan().directory().admitted(person),
                "Tjänsteperson " + letter,
                organisation.id(),
                Set.of(Role.OFFICIAL));
        Actor official =
                Actor.of(administration.admit(organiser.administrator(), member).orThrow());
        return new StandIn(organisation.title(), code, group, organisation.id(), official);
    }
}
