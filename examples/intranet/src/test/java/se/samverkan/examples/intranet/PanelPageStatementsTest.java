package se.samverkan.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.Samverkan;
import se.samverkan.interest.CallDraft;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.Calls;
import se.samverkan.interest.InterestDraft;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.selection.Feature;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelDraft;
import se.samverkan.selection.RandomPanelSelector;

/** What the pages of panels cost the database, log-in, membership and permissions included: the same however many municipalities take part. */
final class PanelPageStatementsTest {

    private static final PersonId ROOT = new PersonId("exempel-administrator");

    @Test
    void every_page_costs_a_few_statements_with_40_answers_and_a_panel_of_40() throws Exception {
        try (MeasuredHost host = new MeasuredHost()) {
            Actor coordinator = coordinator(host.samverkan());
            CallForInterest call = answered(host.samverkan(), coordinator);
            Panel panel = invited(host.samverkan(), coordinator);
            PanelPlan plan = host.samverkan()
                    .plans()
                    .begin(coordinator, "Plan", Language.SWEDISH, "40")
                    .orThrow();
            Browser browser = host.start("samordnare");
            Map<String, Integer> budgets = new LinkedHashMap<>();
            budgets.put("/urval", 6);
            budgets.put("/urval/" + panel.id().value(), 4);
            budgets.put("/urval/" + panel.id().value() + "/inbjudan", 4);
            budgets.put("/urval/" + panel.id().value() + "/kommuner.csv", 4);
            budgets.put("/urval/intresse/" + call.id().value(), 4);
            budgets.put("/intresse/" + call.id().value(), 3);
            budgets.put("/urval/plan/" + plan.id().value(), 4);
            budgets.put("/urval/plan/" + plan.id().value() + "/kvoter", 3);
            budgets.put("/urval/plan/" + plan.id().value() + "/metod", 3);
            Map<String, Long> over = new LinkedHashMap<>();
            for (Map.Entry<String, Integer> budget : budgets.entrySet()) {
                long cost = host.statements(browser, budget.getKey());
                if (cost > budget.getValue()) {
                    over.put(budget.getKey(), cost);
                }
            }

            assertThat(over).isEmpty();
        }
    }

    private static CallForInterest answered(Samverkan samverkan, Actor coordinator) {
        Calls calls = samverkan.calls();
        CallDraft draft = new CallDraft("Exempel", "Exempel", "2099-12-31", List.of("Bilpool"), Language.SWEDISH);
        CallForInterest call = calls.publish(
                        coordinator, calls.write(coordinator, draft).orThrow())
                .orThrow();
        for (Municipality each : MunicipalityCatalogue.bundled().all().subList(0, 40)) {
            calls.answer(
                            call,
                            new InterestDraft(
                                    each.code().value(),
                                    "Exempelroll",
                                    "exempel@example.org",
                                    List.of(),
                                    "",
                                    "",
                                    Language.SWEDISH))
                    .orThrow();
        }
        return call;
    }

    private static Panel invited(Samverkan samverkan, Actor coordinator) {
        PanelDraft draft =
                new PanelDraft("Exempel", Language.SWEDISH, "40", EnumSet.of(Feature.PART), List.of(), List.of(), "7");
        Panel panel = samverkan
                .panels()
                .draw(coordinator, draft, new RandomPanelSelector())
                .orThrow();
        samverkan.panelInvitations().invite(coordinator, panel, panel.seated()).orThrow();
        return panel;
    }

    private static Actor coordinator(Samverkan samverkan) {
        Actor root = Actor.administrator(new NetworkId(samverkan.records().newId()), ROOT);
        Network network = samverkan
                .administration()
                .create(
                        root,
                        new Administration.NewNetwork(
                                "Mobilitet", "Lära", "Kansliet", Language.SWEDISH, Origin.EXAMPLE))
                .orThrow();
        Administration.NewMember member = new Administration.NewMember(
                new PersonId("exempel-samordnare"),
                "Exempelsamordnare",
                network.header().owner().organisation(),
                EnumSet.of(Role.COORDINATOR));
        return Actor.of(samverkan
                .administration()
                .admit(Actor.administrator(network.id(), ROOT), member)
                .orThrow());
    }
}
