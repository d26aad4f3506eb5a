package se.samverkan.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.retention.Written.ref;

import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordState;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class RecordStatesTest {

    private final SmallNetwork network = new SmallNetwork(2);
    private final RecordStates states = network.samverkan().retention().states();
    private final Written written = new Written(network);
    private final Actor official = network.official(0);
    private final Actor colleague = network.official(0);
    private final Actor other = network.official(1);
    private final Actor coordinator = network.coordinator();

    private Experience now(Experience experience, Actor actor) {
        return network.samverkan().experiences().find(actor, experience.id()).orElseThrow();
    }

    @Test
    void a_settled_draft_is_the_organisations_and_can_no_longer_be_thrown_away() {
        Experience draft = written.by(official, "Cykelpool", Sharing.DRAFT);

        NetworkRecord settled =
                states.settle(official, ref(draft), draft.header().version()).orThrow();

        assertThat(settled.header().state()).isEqualTo(RecordState.SETTLED);
        assertThat(now(draft, colleague).header().sharing()).isEqualTo(Sharing.ORGANISATION);
        assertThat(Problems.of(
                        states.discard(official, ref(draft), settled.header().version())))
                .containsExactly(": not-a-draft");
        assertThat(Problems.of(
                        states.settle(official, ref(draft), settled.header().version())))
                .containsExactly(": already-settled");
    }

    @Test
    void what_is_settled_is_changed_by_a_new_version_and_stays_settled() {
        Experience draft = written.by(official, "Cykelpool", Sharing.ORGANISATION);
        states.settle(official, ref(draft), draft.header().version()).orThrow();

        Experience changed = written.changed(official, now(draft, official), "Cykelpool i centrum");

        assertThat(changed.header().state()).isEqualTo(RecordState.SETTLED);
        assertThat(changed.header().version()).isEqualTo(new Version(3));
    }

    @Test
    void sharing_with_the_network_dispatches() {
        Experience shared = written.by(official, "Cykelpool", Sharing.NETWORK);

        assertThat(shared.header().state()).isEqualTo(RecordState.DISPATCHED);
        assertThat(states.choices(official, ref(shared))).isEqualTo(new RecordStates.Choices(false, false, false));
        assertThat(states.choices(coordinator, ref(shared))).isEqualTo(new RecordStates.Choices(false, true, false));
    }

    @Test
    void nobody_changes_what_is_archived() {
        Experience shared = written.by(official, "Cykelpool", Sharing.NETWORK);

        assertThat(Problems.of(
                        states.archive(official, ref(shared), shared.header().version())))
                .containsExactly(": coordinators-only");
        states.archive(coordinator, ref(shared), shared.header().version()).orThrow();
        Experience archived = now(shared, official);

        assertThat(Problems.of(network.samverkan().records().change(official, Experience.TYPE, archived)))
                .containsExactly(": archived");
        assertThat(Problems.of(network.samverkan()
                        .experiences()
                        .publish(coordinator, archived.id(), archived.header().version())))
                .containsExactly(": archived");
        assertThat(now(shared, official)).isEqualTo(archived);
    }

    @Test
    void a_draft_is_not_archived_before_it_is_settled() {
        Experience own = written.by(coordinator, "Cykelpool", Sharing.ORGANISATION);

        assertThat(Problems.of(
                        states.archive(coordinator, ref(own), own.header().version())))
                .containsExactly(": not-settled");
    }

    @Test
    void only_its_author_throws_a_draft_away() {
        Experience draft = written.by(official, "Cykelpool", Sharing.ORGANISATION);

        assertThat(Problems.of(
                        states.discard(colleague, ref(draft), draft.header().version())))
                .containsExactly(": authors-only");
        assertThat(Problems.of(states.discard(other, ref(draft), draft.header().version())))
                .containsExactly(": not-found");
        states.discard(official, ref(draft), draft.header().version()).orThrow();

        assertThat(network.samverkan().experiences().find(official, draft.id())).isEmpty();
        assertThat(network.samverkan().store().changes().payload(Experience.TYPE, draft.id(), new Version(1)))
                .isEmpty();
    }

    @Test
    void a_version_that_was_not_looked_at_is_left_alone() {
        Experience draft = written.by(official, "Cykelpool", Sharing.ORGANISATION);
        written.changed(colleague, draft, "Cykelpool i centrum");

        assertThat(states.discard(official, ref(draft), draft.header().version()))
                .isInstanceOf(Result.Stale.class);
        assertThat(now(draft, official).title()).isEqualTo("Cykelpool i centrum");
    }

    @Test
    void settings_are_no_documents() {
        Membership membership = network.samverkan()
                .directory()
                .memberships(official.person().orElseThrow())
                .get(0);

        assertThat(states.choices(coordinator, Membership.TYPE.ref(membership.id())))
                .isEqualTo(new RecordStates.Choices(false, false, false));
        assertThat(Problems.of(states.archive(
                        coordinator,
                        Membership.TYPE.ref(membership.id()),
                        membership.header().version())))
                .containsExactly(": coordinators-only");
    }
}
