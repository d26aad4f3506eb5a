package se.samverkan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.Tales;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.MembershipId;
import se.samverkan.record.Sharing;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.writing.Manuscript;

final class HandOverTest {

    private final SmallNetwork network = new SmallNetwork(2);
    private final HandOver handOver = network.samverkan().handOver();
    private final Actor leaving = network.official(0);
    private final Actor colleague = network.official(0);
    private final Actor stranger = network.official(1);

    private MembershipId membership(Actor actor) {
        return network.samverkan().directory().memberships(actor.person().orElseThrow()).stream()
                .map(Membership::id)
                .findFirst()
                .orElseThrow();
    }

    private Experience shared() {
        Tales.theme(network, "cykel", "Gång och cykel");
        return network.samverkan()
                .experiences()
                .write(leaving, Tales.draft("Bro"), Sharing.NETWORK)
                .orThrow();
    }

    @Test
    void a_colleague_takes_over_drafts_and_what_is_shared() {
        Experience shared = shared();
        Manuscript draft = network.samverkan()
                .manuscripts()
                .begin(leaving, ExperienceDraft.empty().with(ExperienceField.TITLE, "Halv"))
                .orThrow();
        network.later(Duration.ofDays(1));

        assertThat(handOver.handOver(leaving, membership(leaving), membership(colleague))
                        .orThrow())
                .hasSize(2);

        assertThat(network.samverkan().manuscripts().find(colleague, draft.id()))
                .isPresent();
        assertThat(network.samverkan().manuscripts().find(leaving, draft.id())).isEmpty();
        Experience taken =
                network.samverkan().experiences().find(colleague, shared.id()).orElseThrow();
        assertThat(taken.header().author()).isEqualTo(colleague.person());
        assertThat(taken.header().changed()).isEqualTo(shared.header().changed());
        assertThat(taken.lessons()).isEqualTo(shared.lessons());
    }

    @Test
    void a_coordinator_hands_over_for_others_without_seeing_their_drafts() {
        shared();
        network.samverkan()
                .manuscripts()
                .begin(leaving, ExperienceDraft.empty().with(ExperienceField.TITLE, "Hemlig"))
                .orThrow();

        assertThat(handOver.list(network.coordinator(), membership(leaving)).orThrow())
                .extracting(HandOver.Item::title)
                .containsExactlyInAnyOrder(Optional.of("Bro"), Optional.empty());
    }

    @Test
    void nobody_else_hands_over_and_only_a_colleague_takes_over() {
        shared();

        assertThat(Problems.of(handOver.handOver(colleague, membership(leaving), membership(colleague))))
                .containsExactly(": not-found");
        assertThat(Problems.of(handOver.handOver(leaving, membership(leaving), membership(stranger))))
                .containsExactly("successor: missing");
        assertThat(handOver.members(leaving)).hasSize(1);
        assertThat(handOver.members(stranger)).extracting(Membership::id).isEqualTo(List.of(membership(stranger)));
    }
}
