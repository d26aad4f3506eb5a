package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.Result;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class PanelsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final SmallNetwork network = new SmallNetwork(1);
    private final Panels panels = network.samverkan().panels();

    private static PanelDraft draft(String seats, List<Quota> quotas, String seed, MunicipalityCode... pool) {
        return new PanelDraft("Panel", Language.SWEDISH, seats, Feature.USUAL, quotas, List.of(pool), seed);
    }

    private Panel drawn() {
        return panels.draw(network.coordinator(), draft("24", List.of(), "7")).orThrow();
    }

    private Panel marked(Panel panel, int member, MemberState... states) {
        Panel next = panel;
        for (MemberState state : states) {
            MunicipalityCode code = panel.members().get(member).municipality();
            next = panels.mark(network.coordinator(), next, code, state).orThrow();
        }
        return next;
    }

    @Test
    void draws_from_the_real_country_and_says_that_nobody_was_asked() {
        Panel panel = drawn();

        assertThat(panel.seated()).hasSize(24);
        assertThat(panel.drawing().pool()).hasSize(290);
        assertThat(panel.nobodyAsked()).isTrue();
        assertThat(panel.notice(SWEDISH)).contains("Ingen av dem har tillfrågats");
        assertThat(panel.notice(Locale.ENGLISH)).contains("None of them has been asked");
        assertThat(panels.spread(panel).orElseThrow().seats()).isEqualTo(24);
    }

    @Test
    void anyone_can_repeat_the_draw() {
        Panel panel = drawn();
        Panel other =
                panels.draw(network.coordinator(), draft("24", List.of(), "")).orThrow();

        assertThat(panels.comesOutAgain(panel)).isTrue();
        assertThat(panels.comesOutAgain(marked(panel, 0, MemberState.INVITED))).isTrue();
        assertThat(panels.comesOutAgain(other)).isTrue();
        assertThat(other.drawing().seed()).isNotEqualTo(7);
        assertThat(panels.comesOutAgain(panel.with(panel.members().subList(1, 24))))
                .isFalse();
    }

    @Test
    void members_read_panels_and_only_coordinators_draw() {
        Panel panel = drawn();

        assertThat(panels.find(network.official(0), panel.id())).contains(panel);
        assertThat(panels.all(network.nobody())).isEmpty();
        assertThat(Problems.of(panels.draw(network.official(0), draft("24", List.of(), ""))))
                .containsExactly(": coordinators-only");
        assertThat(Problems.of(
                        panels.mark(network.official(0), panel, panel.seated().get(0), MemberState.INVITED)))
                .containsExactly(": coordinators-only");
        assertThat(Problems.of(panels.replace(
                        network.member(network.municipality(0), Role.CODER),
                        panel,
                        panel.seated().get(0))))
                .containsExactly(": coordinators-only");
    }

    @Test
    void tells_everything_that_is_wrong_with_a_draft() {
        PanelDraft draft = new PanelDraft(
                " ",
                Language.SWEDISH,
                "många",
                ImmutableSet.of(),
                List.of(),
                List.of(MunicipalityCode.of("9999")),
                "7x");

        assertThat(Problems.of(panels.draw(network.coordinator(), draft)))
                .containsExactly(
                        "title: missing", "pool: unknown-municipality", "seats: not-a-number", "seed: not-a-number");
        assertThat(Problems.of(panels.draw(network.coordinator(), draft("291", List.of(), ""))))
                .containsExactly("seats: out-of-range");
        assertThat(Problems.of(panels.draw(network.coordinator(), draft("", List.of(), ""))))
                .containsExactly("seats: missing");
    }

    @Test
    void tells_in_words_which_quotas_cannot_be_met() {
        Quota quota = new Quota("group", "A1", 4, 4);

        Result<Panel> refused = panels.draw(network.coordinator(), draft("24", List.of(quota), "1"));

        assertThat(Problems.of(refused)).containsExactly("quotas: infeasible");
        assertThat(((Result.Refused<Panel>) refused)
                        .problems()
                        .get(0)
                        .arguments()
                        .get("sv"))
                .contains("A1 Storstad", "bara 3");
        assertThat(panels.all(network.coordinator())).isEmpty();
    }

    @Test
    void an_own_quota_takes_the_place_of_the_ready_made() {
        Quota quota = new Quota("group", "A1", 2, 2);

        Panel panel = panels.draw(network.coordinator(), draft("24", List.of(quota), "1"))
                .orThrow();

        assertThat(panel.drawing().quotas()).contains(quota);
        assertThat(panel.drawing().quotas().stream().filter(q -> q.value().equals("A1")))
                .hasSize(1);
    }

    @Test
    void a_member_goes_from_drawn_to_invited_to_an_answer() {
        Panel panel = marked(drawn(), 0, MemberState.INVITED, MemberState.CONFIRMED);

        assertThat(panel.nobodyAsked()).isFalse();
        assertThat(panel.notice(SWEDISH)).contains("Av 24 platser: tackat ja 1", "inte tillfrågade 23");
        assertThat(Problems.of(
                        panels.mark(network.coordinator(), panel, panel.seated().get(1), MemberState.CONFIRMED)))
                .containsExactly("state: wrong-state");
        assertThat(Problems.of(
                        panels.mark(network.coordinator(), panel, MunicipalityCode.of("9999"), MemberState.INVITED)))
                .containsExactly("municipality: not-found");
    }

    @Test
    void a_free_seat_goes_to_another_so_that_the_quotas_are_kept() {
        Panel panel = marked(drawn(), 3, MemberState.INVITED, MemberState.DECLINED);
        MunicipalityCode leaver = panel.members().get(3).municipality();

        Panel replaced = panels.replace(network.coordinator(), panel, leaver).orThrow();

        PanelMember joiner = replaced.members().get(24);
        assertThat(joiner.replaces()).isEqualTo(Optional.of(leaver));
        assertThat(joiner.state()).isEqualTo(MemberState.DRAWN);
        assertThat(joiner.missed()).isEmpty();
        assertThat(replaced.seated()).hasSize(24).doesNotContain(leaver);
        assertThat(Problems.of(panels.replace(network.coordinator(), replaced, leaver)))
                .containsExactly("municipality: already-replaced");
        assertThat(Problems.of(panels.mark(network.coordinator(), replaced, leaver, MemberState.INVITED)))
                .containsExactly("municipality: already-replaced");
    }

    @Test
    void a_seat_is_not_given_away_while_it_is_held_or_nobody_is_left() {
        MunicipalityCode malmo = MunicipalityCode.of("1280");
        Panel panel = panels.draw(network.coordinator(), draft("1", List.of(), "1", malmo))
                .orThrow();

        assertThat(Problems.of(panels.replace(network.coordinator(), panel, malmo)))
                .containsExactly("municipality: still-seated");
        Panel declined = marked(panel, 0, MemberState.INVITED, MemberState.DECLINED);
        assertThat(Problems.of(panels.replace(network.coordinator(), declined, malmo)))
                .containsExactly("municipality: pool-exhausted");
        assertThat(panels.spread(declined)).isEmpty();
    }

    @Test
    void a_replacement_tells_which_quotas_it_could_not_keep() {
        MunicipalityCode malmo = MunicipalityCode.of("1280");
        MunicipalityCode kiruna = MunicipalityCode.of("2584");
        Quota south = new Quota("part", "GOTALAND", 1, 1);
        PanelDraft draft = new PanelDraft(
                "Panel", Language.SWEDISH, "1", ImmutableSet.of(), List.of(south), List.of(malmo, kiruna), "1");
        Panel declined = marked(
                panels.draw(network.coordinator(), draft).orThrow(), 0, MemberState.INVITED, MemberState.DECLINED);

        Panel replaced = panels.replace(network.coordinator(), declined, malmo).orThrow();

        assertThat(replaced.members().get(1))
                .isEqualTo(new PanelMember(
                        kiruna, MemberState.DRAWN, Optional.of(malmo), List.of(south), OptionalInt.of(1)));
    }

    /** 2 of the south and 1 of the north; both from the south leave. Whoever comes first leaves the other free seat to what is then still missing. */
    @Test
    void what_another_free_seat_can_mend_is_not_told_as_missed() {
        Quota south = new Quota("part", "GOTALAND", 2, 2);
        Quota north = new Quota("part", "NORRLAND", 1, 1);
        MunicipalityCode[] pool = Stream.of("1280", "1281", "1480", "1380", "2584", "2480")
                .map(MunicipalityCode::of)
                .toArray(MunicipalityCode[]::new);
        PanelDraft draft = new PanelDraft(
                "Panel", Language.SWEDISH, "3", ImmutableSet.of(), List.of(south, north), List.of(pool), "1");
        Panel panel = panels.draw(network.coordinator(), draft).orThrow();
        List<MunicipalityCode> leavers = panel.seated().stream()
                .filter(code -> code.value().startsWith("1"))
                .toList();
        for (MunicipalityCode leaver : leavers) {
            panel = panels.mark(network.coordinator(), panel, leaver, MemberState.INVITED)
                    .then(invited -> panels.mark(network.coordinator(), invited, leaver, MemberState.DECLINED))
                    .orThrow();
        }

        Panel half =
                panels.replace(network.coordinator(), panel, leavers.get(0)).orThrow();
        Panel whole =
                panels.replace(network.coordinator(), half, leavers.get(1)).orThrow();

        assertThat(whole.members().subList(3, 5))
                .allSatisfy(joiner -> assertThat(joiner.municipality().value()).startsWith("1"))
                .allSatisfy(joiner -> assertThat(joiner.missed()).isEmpty());
    }

    @Test
    void an_old_version_is_refused() {
        Panel panel = drawn();
        marked(panel, 0, MemberState.INVITED);

        assertThat(panels.mark(network.coordinator(), panel, panel.seated().get(1), MemberState.INVITED))
                .isInstanceOf(Result.Stale.class);
    }

    @Test
    void draws_by_leximin_or_by_the_method_that_is_chosen() {
        Panel leximin = drawn();
        Panel random = panels.draw(network.coordinator(), draft("24", List.of(), "7"), new RandomPanelSelector())
                .orThrow();

        assertThat(leximin.drawing().method()).isEqualTo("leximin-1");
        assertThat(random.drawing().method()).isEqualTo("random-1");
        assertThat(panels.comesOutAgain(random)).isTrue();
        assertThat(PanelMethods.find("leximin-spread-1-80", MunicipalityCatalogue.bundled()))
                .map(PanelSelector::method)
                .contains("leximin-spread-1-80");
        assertThat(PanelMethods.find("leximin-spread-1-101", MunicipalityCatalogue.bundled()))
                .isEmpty();
    }

    @Test
    void tells_while_quotas_are_edited_whether_they_can_be_met() {
        Quota quota = new Quota("group", "A1", 4, 4);

        assertThat(panels.check(network.coordinator(), draft("24", List.of(), ""))
                        .orThrow())
                .isInstanceOf(Feasibility.Feasible.class);
        assertThat(panels.check(network.coordinator(), draft("24", List.of(quota), ""))
                        .orThrow())
                .isInstanceOfSatisfying(
                        Feasibility.Infeasible.class,
                        told -> assertThat(told.relaxation().orElseThrow().changes())
                                .containsExactly(new Relaxation.Change(quota, new Quota("group", "A1", 3, 4))));
        assertThat(Problems.of(panels.check(network.official(0), draft("24", List.of(), ""))))
                .containsExactly(": coordinators-only");
    }

    @Test
    void a_lottery_is_announced_first_and_drawn_by_the_value_that_comes_later() {
        PanelSelector method = new LeximinPanelSelector();
        AnnouncedLottery announced = panels.announce(
                        network.coordinator(),
                        draft("24", List.of(), ""),
                        method,
                        "Numbers",
                        Instant.parse("2026-09-04T19:00:00Z"))
                .orThrow();

        Panel panel = panels.draw(network.coordinator(), draft("24", List.of(), "31415"), method)
                .orThrow();

        assertThat(panel.seated())
                .extracting(MunicipalityCode::value)
                .containsExactlyElementsOf(announced.draw("31415").members());
        assertThat(Problems.of(panels.announce(
                        network.coordinator(),
                        draft("24", List.of(), ""),
                        new RandomPanelSelector(),
                        "Numbers",
                        announced.at())))
                .containsExactly("method: no-lottery");
    }

    @Test
    void a_complementary_draw_fills_all_free_seats_around_those_who_stay() {
        Panel panel = drawn();
        for (int i = 0; i < 3; i++) {
            panel = marked(panel, i, MemberState.INVITED, MemberState.DECLINED);
        }
        panel = marked(panel, 4, MemberState.INVITED, MemberState.CONFIRMED);
        List<MunicipalityCode> stay = panel.seated();

        Panel whole = panels.complement(network.coordinator(), panel, 5).orThrow();

        assertThat(whole.seated()).hasSize(24).containsAll(stay);
        assertThat(whole.members().subList(24, 27)).allSatisfy(joiner -> {
            assertThat(joiner.state()).isEqualTo(MemberState.DRAWN);
            assertThat(joiner.missed()).isEmpty();
            assertThat(joiner.replaces()).isPresent();
        });
        assertThat(Problems.of(panels.complement(network.coordinator(), whole, 5)))
                .containsExactly("municipality: no-free-seat");
    }

    @Test
    void a_complementary_draw_relaxes_quotas_as_little_as_can_be_and_says_so() {
        MunicipalityCode malmo = MunicipalityCode.of("1280");
        MunicipalityCode kiruna = MunicipalityCode.of("2584");
        Quota south = new Quota("part", "GOTALAND", 1, 1);
        PanelDraft draft = new PanelDraft(
                "Panel", Language.SWEDISH, "1", ImmutableSet.of(), List.of(south), List.of(malmo, kiruna), "1");
        Panel declined = marked(
                panels.draw(network.coordinator(), draft).orThrow(), 0, MemberState.INVITED, MemberState.DECLINED);

        Panel whole = panels.complement(network.coordinator(), declined, 1).orThrow();

        assertThat(whole.members().get(1))
                .isEqualTo(new PanelMember(
                        kiruna, MemberState.DRAWN, Optional.of(malmo), List.of(south), OptionalInt.empty()));
    }
}
