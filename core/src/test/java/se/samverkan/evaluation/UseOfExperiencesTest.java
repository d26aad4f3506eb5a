package se.samverkan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.ReuseChain;
import se.samverkan.experience.ReuseDraft;
import se.samverkan.experience.ReuseStage;
import se.samverkan.experience.Tales;
import se.samverkan.network.Actor;
import se.samverkan.record.Sharing;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class UseOfExperiencesTest {

    private final SmallNetwork network = new SmallNetwork(3);
    private final ExperienceBank bank = network.samverkan().experiences();
    private final UseOfExperiences use = network.samverkan().useOfExperiences();
    private final Actor first = network.official(0);
    private final Actor second = network.official(1);
    private final Actor third = network.official(2);

    @BeforeEach
    void begin() {
        Tales.theme(network, "cykel", "Gång och cykel");
    }

    private Experience written(Actor by, String title) {
        return bank.write(by, Tales.draft(title), Sharing.NETWORK).orThrow();
    }

    private Reuse reused(Actor by, Experience from, Optional<ExperienceId> ledTo, String cycle) {
        return use.tell(by, from.id(), new ReuseDraft("ADAPT", "Mindre", "Fler cyklar", ledTo), cycle)
                .orThrow();
    }

    @Test
    void a_chain_runs_from_the_first_experience_through_what_each_led_to() {
        Experience a = written(first, "A");
        Experience b = written(second, "B");
        Experience c = written(third, "C");
        reused(second, a, Optional.of(b.id()), "");
        reused(third, b, Optional.of(c.id()), "");
        reused(third, a, Optional.empty(), "");

        ReuseChain chain = bank.chain(first, c);

        assertThat(chain.experience()).isEqualTo(a);
        assertThat(chain.length()).isEqualTo(3);
        assertThat(chain.reuses()).hasSize(3);
        assertThat(chain.steps().get(0).ledTo().orElseThrow().experience()).isEqualTo(b);
        assertThat(bank.chain(first, b)).isEqualTo(chain);
    }

    @Test
    void a_chain_that_bites_its_tail_ends() {
        Experience a = written(first, "A");
        Experience b = written(second, "B");
        reused(second, a, Optional.of(b.id()), "");
        reused(first, b, Optional.of(a.id()), "");

        ReuseChain chain = bank.chain(first, a);

        assertThat(chain.length()).isEqualTo(2);
        assertThat(chain.reuses()).hasSize(2);
    }

    @Test
    void a_draft_of_others_is_not_shown_in_the_chain() {
        Experience a = written(first, "A");
        Experience draft =
                bank.write(second, Tales.draft("Utkast"), Sharing.DRAFT).orThrow();
        reused(second, a, Optional.of(draft.id()), "");

        assertThat(bank.chain(first, a).steps().get(0).ledTo()).isEmpty();
        assertThat(bank.chain(second, a).steps().get(0).ledTo()).isPresent();
    }

    @Test
    void it_can_only_have_led_to_an_experience_of_ones_own() {
        Experience a = written(first, "A");

        assertThat(Problems.of(use.tell(second, a.id(), new ReuseDraft("ADAPT", "", "", Optional.of(a.id())), "")))
                .containsExactly("ledTo: unknown-choice");
    }

    @Test
    void value_is_told_with_the_reuse_and_neither_without_the_other() {
        Experience a = written(first, "A");

        assertThat(use.tell(second, a.id(), new ReuseDraft("ADAPT", "", ""), "MYCKET")
                        .isDone())
                .isFalse();
        assertThat(bank.reuses(first, a.id())).isEmpty();
        Reuse reuse = reused(second, a, Optional.empty(), "APPLIED");
        use.goOn(second, reuse, new ReuseDraft("REUSE", "Mindre", "20 procent fler"), "REALISED")
                .orThrow();

        YearOfUse year = use.year(first, network.municipality(0), 2026);
        assertThat(year.cycles()).containsEntry(ValueCycle.APPLIED, 1).containsEntry(ValueCycle.REALISED, 1);
        assertThat(year.stages()).containsEntry(ReuseStage.REUSE, 1).containsEntry(ReuseStage.ADAPT, 0);
        assertThat(year.organisations()).isEqualTo(1);
    }

    @Test
    void the_giver_sees_the_year_they_ask_for_and_only_what_others_told_of_theirs() {
        Experience a = written(first, "A");
        written(second, "B");
        reused(second, a, Optional.empty(), "IMMEDIATE");

        assertThat(use.year(first, network.municipality(0), 2025).used()).isEmpty();
        assertThat(use.year(second, network.municipality(1), 2026).used()).isEmpty();
        network.later(Duration.ofDays(400));
        reused(third, a, Optional.empty(), "");
        assertThat(use.year(first, network.municipality(0), 2027).used())
                .extracting(each -> each.reuses().size())
                .isEqualTo(List.of(1));
        assertThat(use.year(first, network.municipality(0), 2027).cycles()).containsEntry(ValueCycle.IMMEDIATE, 0);
    }
}
