package se.samverkan.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.samverkan.Samverkan;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.ReuseDraft;
import se.samverkan.experience.ReuseStage;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Network;
import se.samverkan.network.Organisation;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.Sharing;
import se.samverkan.theme.Themes;

/** What the pages of experiences cost the database, log-in, membership and permissions included: the same whatever the bank holds. */
final class ExperiencePageStatementsTest {

    private static final PersonId ROOT = new PersonId("exempel-administrator");
    private static final int MUNICIPALITIES = 5;

    private final List<Actor> officials = new ArrayList<>();
    private Experience first;

    @Test
    void cost_the_same_with_30_and_with_600_experiences() throws Exception {
        Map<String, Long> few = costs(30);
        Map<String, Long> many = costs(600);

        assertThat(many).isEqualTo(few);
        assertThat(few.get("one")).isLessThanOrEqualTo(8);
        assertThat(few.get("one by slug")).isLessThanOrEqualTo(8);
        assertThat(few.get("one, first of all")).isLessThanOrEqualTo(11);
        assertThat(few.get("list")).isLessThanOrEqualTo(9);
        assertThat(few.get("filtered")).isLessThanOrEqualTo(9);
        assertThat(few.get("search")).isLessThanOrEqualTo(10);
        assertThat(few.get("start")).isLessThanOrEqualTo(10);
        assertThat(few.get("map")).isLessThanOrEqualTo(4);
        assertThat(few.get("compared")).isLessThanOrEqualTo(7);
        assertThat(few.get("chain")).isLessThanOrEqualTo(6);
        assertThat(few.get("led to")).isLessThanOrEqualTo(6);
        assertThat(few.get("alike")).isLessThanOrEqualTo(7);
        assertThat(few.get("questions")).isLessThanOrEqualTo(5);
    }

    private Map<String, Long> costs(int experiences) throws Exception {
        try (MeasuredHost host = new MeasuredHost()) {
            fill(host.samverkan(), experiences);
            // The index is filled here, not by the page that is measured first.
            host.samverkan().experiences().nearestWords(officials.get(0), "elcykel");
            Browser browser = host.start("tjansteperson-a");
            String one = "/erfarenheter/" + first.id().value();
            Map<String, Long> costs = new TreeMap<>();
            costs.put("one, first of all", host.firstStatements(browser, one));
            costs.put("one", host.statements(browser, one));
            costs.put(
                    "one by slug",
                    host.statements(browser, "/erfarenheter/" + first.slug().value()));
            costs.put("list", host.statements(browser, "/erfarenheter"));
            costs.put("filtered", host.statements(browser, "/erfarenheter?tema=bilpool"));
            costs.put("search", host.statements(browser, "/erfarenheter?q=bilpool"));
            costs.put("start", host.statements(browser, "/"));
            costs.put("map", host.statements(browser, "/erfarenheter/karta?tema=bilpool"));
            costs.put(
                    "compared", host.statements(browser, "/erfarenheter/jamfor?e=bilpool-nummer-0&e=bilpool-nummer-1"));
            costs.put("chain", host.statements(browser, one + "/kedja"));
            costs.put("led to", host.statements(browser, "/erfarenheter/ledde-till"));
            costs.put("alike", host.statements(browser, "/kommuner/9901/liknar"));
            costs.put("questions", host.statements(browser, "/fragor"));
            return costs;
        }
    }

    private void fill(Samverkan samverkan, int experiences) {
        officials.clear();
        Network network = samverkan
                .administration()
                .create(
                        Actor.administrator(new NetworkId(samverkan.records().newId()), ROOT),
                        new Administration.NewNetwork(
                                "Mobilitet", "Lära", "Kansliet", Language.SWEDISH, Origin.EXAMPLE))
                .orThrow();
        for (int number = 0; number < MUNICIPALITIES; number++) {
            officials.add(official(samverkan, Actor.administrator(network.id(), ROOT), (char) ('a' + number)));
        }
        Actor coordinator = officials.get(0);
        samverkan
                .themes()
                .add(coordinator, new Themes.Draft("bilpool", "Bilpool", "Car sharing", "", List.of()))
                .orThrow();
        first = experience(samverkan, 0);
        samverkan
                .experiences()
                .reuse(officials.get(1), first.id(), new ReuseDraft(ReuseStage.ADAPT.name(), "Allt", "Färre bilar"))
                .orThrow();
        for (int number = 1; number < experiences; number++) {
            experience(samverkan, number);
        }
    }

    private static Actor official(Samverkan samverkan, Actor administrator, char letter) {
        Organisation organisation = samverkan
                .administration()
                .admit(
                        administrator,
                        new Administration.NewOrganisation(
                                "Exempelkommun " + letter,
                                Organisation.Kind.MUNICIPALITY,
                                Optional.of(code(letter - 'a')),
                                Optional.of(MunicipalityGroup.C7),
                                Origin.EXAMPLE))
                .orThrow();
        return Actor.of(samverkan
                .administration()
                .admit(
                        administrator,
                        new Administration.NewMember(
                                new PersonId("exempel-tjansteperson-" + letter),
                                "Tjänsteperson",
                                organisation.id(),
                                EnumSet.of(Role.OFFICIAL, Role.COORDINATOR)))
                .orThrow());
    }

    private static MunicipalityCode code(int number) {
        return MunicipalityCode.of(Integer.toString(9901 + number));
    }

    /** Each tells of a real municipality and two invented ones, whose names no catalogue knows. */
    private Experience experience(Samverkan samverkan, int number) {
        ExperienceDraft draft = ExperienceDraft.empty()
                .with(ExperienceField.TITLE, "Bilpool nummer " + number)
                .with(
                        ExperienceField.MUNICIPALITIES,
                        "0580",
                        code(number % MUNICIPALITIES).value(),
                        code((number + 1) % MUNICIPALITIES).value())
                .with(ExperienceField.THEMES, "bilpool")
                .with(ExperienceField.LEARNED, "Det tar längre tid än man tror.");
        return samverkan
                .experiences()
                .write(officials.get(number % MUNICIPALITIES), draft, Sharing.NETWORK)
                .orThrow();
    }
}
