package se.samverkan.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverkan.record.PageRequest;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class InboxTest {

    private static final RecordRef MEETING = new RecordRef("meeting", new UUID(0, 1));

    private final SmallNetwork network = new SmallNetwork(2);
    private final Inbox inbox = network.samverkan().inbox();
    private final Actor sender = network.coordinator();
    private final Actor receiver = network.official(0);
    private final Actor other = network.official(1);

    private void tell(Actor... receivers) {
        List<PersonId> persons =
                List.of(receivers).stream().map(a -> a.person().orElseThrow()).toList();
        inbox.tell(sender, persons, "meeting-invitation", ImmutableMap.of("title", "Träff"), MEETING, "Träff 1");
    }

    private List<Notification> of(Actor actor) {
        return inbox.list(actor, PageRequest.first(10)).items();
    }

    @Test
    void only_the_receiver_sees_a_notification() {
        tell(receiver, receiver, sender);

        assertThat(of(receiver)).hasSize(1);
        assertThat(of(receiver).get(0).about()).isEqualTo(MEETING);
        assertThat(of(sender)).isEmpty();
        assertThat(of(other)).isEmpty();
        assertThat(of(network.nobody())).isEmpty();
        assertThat(inbox.unread(receiver)).isEqualTo(1);
    }

    @Test
    void the_receiver_marks_it_as_read_and_nobody_else_can() {
        tell(receiver);
        Notification notification = of(receiver).get(0);

        assertThat(Problems.of(inbox.markRead(other, notification))).containsExactly(": not-found");
        assertThat(inbox.markRead(receiver, notification).orThrow().read()).isTrue();
        assertThat(inbox.unread(receiver)).isZero();
    }

    @Test
    void all_are_marked_at_once_and_nobody_elses() {
        tell(receiver, other);
        tell(receiver);

        assertThat(inbox.markAllRead(receiver)).isEqualTo(2);
        assertThat(inbox.unread(receiver)).isZero();
        assertThat(inbox.unread(other)).isEqualTo(1);
        assertThat(inbox.markAllRead(network.nobody())).isZero();
    }

    @Test
    void marking_twice_from_two_windows_does_no_harm() {
        tell(receiver);
        Notification notification = of(receiver).get(0);
        inbox.markRead(receiver, notification).orThrow();

        Result<Notification> again = inbox.markRead(receiver, notification);

        assertThat(again.orThrow().read()).isTrue();
    }
}
