package se.samverkan.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Notification;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordQuery;
import se.samverkan.selection.Feature;
import se.samverkan.selection.MemberState;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelDraft;
import se.samverkan.selection.Panels;
import se.samverkan.selection.RandomPanelSelector;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class PanelInvitationsTest {

    private final SmallNetwork network = new SmallNetwork(1);
    private final NetworkId id = network.coordinator().network();
    private final Panels panels = network.samverkan().panels();
    private final PanelInvitations invitations = network.samverkan().panelInvitations();

    private Panel drawn() {
        PanelDraft draft =
                new PanelDraft("Hösten", Language.SWEDISH, "3", EnumSet.of(Feature.PART), List.of(), List.of(), "7");
        return panels.draw(network.coordinator(), draft, new RandomPanelSelector())
                .orThrow();
    }

    private String invited(Panel panel, MunicipalityCode code) {
        Map<MunicipalityCode, String> secrets =
                invitations.invite(network.coordinator(), panel, List.of(code)).orThrow();
        return secrets.getOrDefault(code, "");
    }

    private Panel newest(Panel panel) {
        return panels.find(network.coordinator(), panel.id()).orElseThrow();
    }

    @Test
    void a_link_is_told_once_and_answers_for_its_municipality() {
        Panel panel = drawn();
        MunicipalityCode first = panel.seated().get(0);
        String secret = invited(panel, first);

        assertThat(secret).hasSize(64);
        assertThat(network.samverkan()
                        .records()
                        .allIn(id, RecordQuery.of(PanelLinks.TYPE))
                        .toString())
                .doesNotContain(secret);
        assertThat(newest(panel).member(first).orElseThrow().state()).isEqualTo(MemberState.INVITED);
        assertThat(invitations.find(id, secret).orElseThrow().municipality()).isEqualTo(first);

        assertThat(invitations.answer(id, secret, true).orThrow().state()).isEqualTo(MemberState.CONFIRMED);
        assertThat(newest(panel).member(first).orElseThrow().state()).isEqualTo(MemberState.CONFIRMED);
        assertThat(invitations.answer(id, secret, false).orThrow().state()).isEqualTo(MemberState.WITHDRAWN);
        assertThat(Problems.of(invitations.answer(id, secret, true))).containsExactly("answer: answered-already");
    }

    @Test
    void the_coordinators_are_told_of_each_answer() {
        Panel panel = drawn();
        List<MunicipalityCode> seated = panel.seated();
        String first = invited(panel, seated.get(0));
        invitations.answer(id, first, true).orThrow();
        invitations.answer(id, first, false).orThrow();
        invitations.answer(id, invited(newest(panel), seated.get(1)), false).orThrow();

        assertThat(network.samverkan()
                        .inbox()
                        .list(network.coordinator(), PageRequest.first(9))
                        .items())
                .allMatch(each -> each.about().equals(Panel.TYPE.ref(panel.id()))
                        && each.arguments().containsKey("name"))
                .extracting(Notification::code)
                .containsExactlyInAnyOrder("panel-accepted", "panel-left", "panel-declined");
    }

    @Test
    void a_guessed_or_replaced_link_opens_nothing() {
        Panel panel = drawn();
        MunicipalityCode first = panel.seated().get(0);
        String old = invited(panel, first);
        String newer = invited(newest(panel), first);

        assertThat(invitations.find(id, old)).isEmpty();
        assertThat(invitations.find(id, newer)).isPresent();
        assertThat(invitations.find(id, "0".repeat(64))).isEmpty();
        assertThat(invitations.answer(id, "0".repeat(64), true).isDone()).isFalse();
        assertThat(invitations.links(network.coordinator(), panel).orElseThrow().links())
                .hasSize(1);
    }

    @Test
    void one_who_declined_is_replaced_by_one_of_those_that_keep_the_quotas_best() {
        Panel panel = drawn();
        MunicipalityCode first = panel.seated().get(0);
        invitations.answer(id, invited(panel, first), false).orThrow();

        Panel replaced =
                panels.replace(network.coordinator(), newest(panel), first).orThrow();

        assertThat(replaced.members().get(3).replaces()).contains(first);
        assertThat(replaced.members().get(3).among().orElseThrow()).isGreaterThan(1);
    }

    @Test
    void links_are_seen_and_made_by_coordinators_only() {
        Panel panel = drawn();
        invited(panel, panel.seated().get(0));

        assertThat(invitations.links(network.official(0), panel)).isEmpty();
        assertThat(Problems.of(invitations.invite(network.official(0), panel, panel.seated())))
                .containsExactly(": coordinators-only");
        assertThat(Problems.of(invitations.invite(network.coordinator(), panel, List.of())))
                .containsExactly("municipality: missing");
    }

    @Test
    void the_links_go_with_their_panel() {
        Panel panel = drawn();
        invited(panel, panel.seated().get(0));
        PanelLinks links = invitations.links(network.coordinator(), panel).orElseThrow();

        assertThat(new HangingOnPanels(network.samverkan().records()).of(Panel.TYPE.ref(panel.id()), id))
                .containsExactly(PanelLinks.TYPE.ref(links.id()));
    }
}
