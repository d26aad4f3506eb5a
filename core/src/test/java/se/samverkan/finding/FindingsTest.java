package se.samverkan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.interview.Code;
import se.samverkan.interview.CodingWork;
import se.samverkan.interview.Interview;
import se.samverkan.interview.Objection;
import se.samverkan.interview.Passage;
import se.samverkan.interview.Quotation;
import se.samverkan.interview.QuotationAnswer;
import se.samverkan.interview.Selection;
import se.samverkan.interview.Talks;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.RecordRef;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.theme.Theme;

final class FindingsTest {

    private final SmallNetwork network = new SmallNetwork(3);
    private final Findings findings = network.samverkan().findings();
    private final CodingWork coding = network.samverkan().coding();
    private final Actor coordinator = network.coordinator();
    private final Actor official = network.official(2);
    private final Code charging = coding.addCode(coordinator, "Laddning", "").orThrow();
    private final Code cycling = coding.addCode(coordinator, "Cykel", "").orThrow();
    private final Code unused = coding.addCode(coordinator, "Buss", "").orThrow();

    private Interview interview(OrganisationId organisation, String date) {
        return network.samverkan()
                .interviews()
                .record(coordinator, Talks.draft(organisation, date, Talks.WORDS))
                .orThrow();
    }

    private Passage coded(Interview interview, int start, Code... codes) {
        return coding.code(
                        coordinator,
                        interview.id(),
                        new Selection(start, start + 5),
                        List.of(codes).stream().map(Code::id).toList())
                .orThrow();
    }

    private Theme theme(Code... codes) {
        return findings.theme(
                        coordinator,
                        List.of(codes).stream().map(Code::id).toList(),
                        "laddning",
                        "Elfordon och laddning",
                        "Charging",
                        "")
                .orThrow();
    }

    @Test
    void what_recurs_in_most_organisations_is_suggested_first() {
        Interview first = interview(network.municipality(0), "2026-10-01");
        Interview second = interview(network.municipality(1), "2026-10-02");
        coded(first, 0, cycling);
        coded(first, 10, cycling);
        coded(first, 20, cycling, charging);
        coded(second, 0, charging);

        assertThat(findings.suggestions(coordinator))
                .containsExactly(new ThemeSuggestion(charging, 2, 2, 2), new ThemeSuggestion(cycling, 1, 1, 3));
        assertThat(findings.suggestions(official)).isEmpty();
    }

    @Test
    void a_theme_points_to_every_passage_it_was_found_in() {
        Passage one = coded(interview(network.municipality(0), "2026-10-01"), 0, charging);
        Passage other = coded(interview(network.municipality(1), "2026-10-02"), 0, cycling);
        coded(interview(network.municipality(2), "2026-10-03"), 0, unused);

        Theme theme = theme(charging, cycling);

        assertThat(theme.foundIn())
                .containsExactly(
                        new RecordRef("passage", one.id().value()),
                        new RecordRef("passage", other.id().value()));
        ThemeTrace trace = findings.trace(coordinator, "laddning").orElseThrow();
        assertThat(trace.organisations()).isEqualTo(2);
        assertThat(trace.interviews()).isEqualTo(2);
        assertThat(trace.passages()).containsExactlyInAnyOrder(one, other);
        assertThat(trace.example()).isFalse();
    }

    @Test
    void a_theme_needs_passages_and_a_coordinator() {
        assertThat(Problems.of(findings.theme(coordinator, List.of(unused.id()), "buss", "Buss", "Bus", "")))
                .containsExactly("codes: no-passages");
        assertThat(Problems.of(findings.theme(official, List.of(unused.id()), "buss", "Buss", "Bus", "")))
                .containsExactly(": coordinators-only");
    }

    @Test
    void members_get_the_figures_and_the_approved_quotations_but_no_passage() {
        Passage passage = coded(interview(network.municipality(0), "2026-10-01"), 0, charging);
        Theme theme = theme(charging);
        Quotation quotation = network.samverkan()
                .quotations()
                .propose(coordinator, passage.id(), "Vi bygger")
                .orThrow();

        assertThat(findings.trace(official, theme).quotations()).isEmpty();

        network.samverkan()
                .quotations()
                .decide(network.official(0), quotation.id(), QuotationAnswer.Decision.APPROVED, "")
                .orThrow();

        ThemeTrace trace = findings.trace(official, theme);
        assertThat(trace.organisations()).isEqualTo(1);
        assertThat(trace.passages()).isEmpty();
        assertThat(trace.quotations()).containsExactly(quotation);
        assertThat(findings.trace(network.nobody(), theme).quotations()).isEmpty();
        assertThat(findings.trace(network.nobody(), theme).organisations()).isEqualTo(1);
    }

    @Test
    void a_coder_sees_behind_a_theme_only_what_is_their_own() {
        Actor coder = network.member(network.organiser(), Role.CODER);
        Interview interview = interview(network.municipality(0), "2026-10-01");
        coded(interview, 0, charging);
        network.samverkan()
                .interviews()
                .assign(
                        coordinator,
                        interview.id(),
                        ImmutableSet.of(coder.person().orElseThrow()))
                .orThrow();
        Passage own = coding.code(coder, interview.id(), new Selection(3, 9), List.of(charging.id()))
                .orThrow();

        assertThat(findings.trace(coder, theme(charging)).passages()).containsExactly(own);
        assertThat(findings.suggestions(coder)).containsExactly(new ThemeSuggestion(charging, 1, 1, 1));
    }

    @Test
    void a_withdrawn_interview_counts_for_nothing() {
        Interview kept = interview(network.municipality(0), "2026-10-01");
        Interview withdrawn = interview(network.municipality(1), "2026-10-02");
        coded(kept, 0, charging);
        coded(withdrawn, 0, charging, cycling);
        Theme theme = theme(charging);

        network.samverkan()
                .withdrawals()
                .object(network.official(1), withdrawn.id(), Objection.Kind.WITHDRAWAL, "")
                .orThrow();

        assertThat(findings.suggestions(coordinator)).containsExactly(new ThemeSuggestion(charging, 1, 1, 1));
        assertThat(findings.trace(coordinator, theme).organisations()).isEqualTo(1);
        assertThat(findings.trace(coordinator, theme).passages()).hasSize(1);
        assertThat(findings.saturation(coordinator).points()).hasSize(1);
    }

    @Test
    void passages_are_added_to_a_theme_of_the_vocabulary_and_none_twice() {
        coded(interview(network.municipality(0), "2026-10-01"), 0, charging);
        Theme theme = theme(charging);
        coded(interview(network.municipality(1), "2026-10-02"), 0, charging);

        Theme more =
                findings.addTo(coordinator, theme.id(), List.of(charging.id())).orThrow();

        assertThat(more.foundIn()).hasSize(2).startsWith(theme.foundIn().get(0));
        assertThat(findings.addTo(coordinator, theme.id(), List.of(charging.id()))
                        .orThrow())
                .isEqualTo(more);
        assertThat(Problems.of(findings.addTo(official, theme.id(), List.of(charging.id()))))
                .containsExactly(": coordinators-only");
    }

    @Test
    void a_theme_found_in_invented_interviews_is_marked_as_an_example() {
        OrganisationId invented =
                network.admitted("Exempelkommun A", Origin.EXAMPLE).id();
        coded(interview(invented, "2026-10-01"), 0, charging);

        Theme theme = theme(charging);

        assertThat(theme.header().isExample()).isTrue();
        assertThat(findings.trace(network.nobody(), theme).example()).isTrue();
    }

    @Test
    void saturation_counts_the_new_codes_of_each_interview_by_day() {
        Interview late = interview(network.municipality(1), "2026-10-09");
        Interview early = interview(network.municipality(0), "2026-10-01");
        interview(network.municipality(2), "2026-10-05");
        coded(late, 0, charging, unused);
        coded(early, 0, charging, cycling);

        assertThat(findings.saturation(coordinator).points())
                .containsExactly(
                        new Saturation.Point(early.id(), early.occasion().date(), 2, 2),
                        new Saturation.Point(late.id(), late.occasion().date(), 1, 3));
        assertThat(findings.saturation(official).points()).isEmpty();
    }

    @Test
    void new_information_compares_the_latest_interviews_with_the_first() {
        coded(interview(network.municipality(0), "2026-10-01"), 0, charging, cycling);
        coded(interview(network.municipality(1), "2026-10-02"), 0, charging, unused);
        coded(interview(network.municipality(2), "2026-10-03"), 0, charging);
        Saturation saturation = findings.saturation(coordinator);

        assertThat(saturation.newInformation(1, 2)).isCloseTo(0.5, within(1e-12));
        assertThat(saturation.newInformation(1, 1)).isZero();
        assertThat(saturation.newInformation(2, 2)).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> saturation.newInformation(0, 1));
    }
}
