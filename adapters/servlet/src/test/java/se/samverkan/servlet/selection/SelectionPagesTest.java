package se.samverkan.servlet.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.selection.Feature;
import se.samverkan.selection.MemberState;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelDraft;
import se.samverkan.selection.RandomPanelSelector;
import se.samverkan.servlet.TestHost;

final class SelectionPagesTest {
    private TestHost host;
    private Actor coordinator;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private String drawn() {
        PanelDraft draft = new PanelDraft(
                "Hösten 2026",
                Language.SWEDISH,
                "12",
                EnumSet.of(Feature.PART, Feature.SIZE),
                List.of(),
                List.of(),
                "7");
        Panel panel = host.samverkan()
                .panels()
                .draw(coordinator, draft, new RandomPanelSelector())
                .orThrow();
        return "/urval/" + panel.id().value();
    }

    private Panel panel() {
        return host.samverkan().panels().all(coordinator).get(0);
    }

    private String first() {
        return panel().members().get(0).municipality().value();
    }

    @Test
    void a_panel_is_drawn_compared_with_the_country_and_drawn_again() {
        TestHost.Browser browser = host.as("samordnare");
        String path = drawn();

        assertThat(browser.get(path).body())
                .contains("Ingen är tillfrågad", "Ingen av dem har tillfrågats", "Norrland", "frö 7", "panelens mått B")
                .contains("Storlek", "Kommungrupp (utan kvot)");
        assertThat(browser.get(path + "?prova=1").body()).contains("Samma panel kom ut igen");
        assertThat(host.as("anna").inEnglish().get(path).body())
                .contains("None of them has been asked", "The panel against the country")
                .doesNotContain("Mark the chosen");
    }

    @Test
    void answers_are_marked_and_the_seat_of_one_who_declined_goes_to_another() {
        TestHost.Browser browser = host.as("samordnare");
        String path = drawn();
        String code = first();
        browser.get(path);

        browser.post(path + "/svar", "municipality", code, "state", "INVITED");
        HttpResponse<String> declined = browser.post(path + "/svar", "municipality", code, "state", "DECLINED");
        assertThat(browser.follow(declined).body()).contains("Svaren är sparade.", "Har tackat nej");
        HttpResponse<String> replaced = browser.post(path + "/ersatt", "municipality", code);

        assertThat(browser.follow(replaced).body()).contains("Platserna har gått till andra", "Ersätter ", "Ersatt");
        assertThat(panel().isReplaced(MunicipalityCode.of(code))).isTrue();
        assertThat(panel().seated()).hasSize(12);
    }

    @Test
    void an_impossible_answer_changes_nothing_for_anyone() {
        TestHost.Browser browser = host.as("samordnare");
        String path = drawn();
        String second = panel().members().get(1).municipality().value();
        browser.get(path);
        browser.post(path + "/svar", "municipality", second, "state", "INVITED");

        HttpResponse<String> refused =
                browser.post(path + "/svar", "municipality", first(), "municipality", second, "state", "INVITED");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("kan inte markeras så nu", "href=\"#f-municipality\"");
        assertThat(panel().members().get(0).state()).isEqualTo(MemberState.DRAWN);
        assertThat(browser.post(path + "/svar", "state", "INVITED").body()).contains("Välj minst en kommun");
    }

    @Test
    void only_the_coordinator_draws_and_the_public_reads_what_is_published() {
        String path = drawn();
        assertThat(host.as("anna").get("/urval/ny").statusCode()).isEqualTo(403);
        assertThat(host.anyone().get(path).statusCode()).isEqualTo(404);
        assertThat(host.anyone().get("/urval").body()).contains("Ingen panel är dragen än");
        TestHost.Browser browser = host.as("samordnare");
        browser.confirm(path + "/publicera");

        assertThat(host.anyone().get(path).body()).contains("Hösten 2026", "Ingen är tillfrågad");
    }
}
