package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.ReuseDraft;
import se.samverkan.experience.Tales;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class ClimateContractTest {

    private final SmallNetwork network = new SmallNetwork(2);
    private final ClimateContract contract = network.samverkan().climateContract();
    private final Actor official = network.official(0);

    ClimateContractTest() {
        Tales.theme(network, "cykel", "Gång och cykel");
    }

    private Experience written(ExperienceDraft draft, Sharing sharing) {
        return network.samverkan().experiences().write(official, draft, sharing).orThrow();
    }

    @Test
    void what_is_best_shown_reaches_furthest_and_is_reused_most_comes_first() {
        written(Tales.draft("Ny"), Sharing.NETWORK);
        written(Tales.draft("Egen"), Sharing.ORGANISATION);
        written(
                Tales.draft("Mätt")
                        .with(ExperienceField.EVIDENCE_STRENGTH, "BEFORE_AND_AFTER")
                        .with(ExperienceField.OUTCOME_LEVEL, "H"),
                Sharing.NETWORK);
        Experience reused = written(Tales.draft("Återbrukad"), Sharing.NETWORK);
        network.samverkan()
                .experiences()
                .reuse(network.official(1), reused.id(), new ReuseDraft("REUSE", "", ""))
                .orThrow();

        assertThat(contract.merits(official))
                .extracting(merit -> merit.experience().title() + " " + merit.points())
                .containsExactly("Mätt 6", "Återbrukad 3", "Ny 0");
        assertThat(contract.merits(network.official(1))).isEmpty();
    }

    @Test
    void a_draft_is_proposed_with_its_reasons_and_edited_by_the_organisation() {
        written(Tales.draft("Bro"), Sharing.NETWORK);
        ContractDraft proposed = contract.propose(official, 2027, "Att dela 2027", merit -> "Därför.")
                .orThrow();
        ContractDraft edited =
                new ContractDraft(proposed.id(), proposed.header(), "Att dela", 2027, "Vi delar:", proposed.entries());

        Actor colleague = network.official(0);
        assertThat(contract.change(colleague, edited).orThrow().introduction()).isEqualTo("Vi delar:");
        assertThat(contract.change(official, edited)).isInstanceOf(Result.Stale.class);
        assertThat(proposed.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("Därför."));
        assertThat(contract.find(network.official(1), proposed.id())).isEmpty();
    }

    @Test
    void a_heading_must_be_there() {
        assertThat(Problems.of(contract.propose(official, 2027, " ", merit -> "")))
                .containsExactly("title: missing");
    }
}
