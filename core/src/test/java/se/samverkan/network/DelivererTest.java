package se.samverkan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordStore;

final class DelivererTest {

    private static final RecordRef MEETING = new RecordRef("meeting", new UUID(0, 1));

    private final RecordStore store = RecordStore.inMemory();
    private final List<String> delivered = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger ids = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    /** A channel that writes down what it delivers, when it does not fail. */
    private final class Recording implements NotificationChannel {
        private int failing;

        @Override
        public String name() {
            return "mail";
        }

        @Override
        public boolean takes(Notification notification) {
            return !notification.code().equals("unwanted");
        }

        @Override
        public void deliver(Notification notification) throws IOException {
            if (failing > 0) {
                failing--;
                throw new IOException("no mail server");
            }
            delivered.add(notification.receiver().value());
        }
    }

    private final Recording channel = new Recording();
    private final Records records =
            new Records(store, () -> now, () -> new UUID(7, ids.incrementAndGet()), List.of(channel));
    private final Deliverer deliverer = new Deliverer(store, () -> now, List.of(channel));
    private final Actor sender = new Actor(
            new NetworkId(new UUID(1, 1)),
            Optional.of(new PersonId("sender")),
            Optional.of(new OrganisationId(new UUID(2, 2))),
            Collections.singleton(Role.COORDINATOR),
            Origin.GENUINE);

    private void tell(String code, String... receivers) {
        List<PersonId> persons = List.of(receivers).stream().map(PersonId::new).toList();
        new Inbox(records).tell(sender, persons, code, ImmutableMap.of(), MEETING, "Träff 1");
    }

    private Deliverer.State state() {
        return deliverer.states().get(0);
    }

    @Test
    void a_notification_is_delivered_once_to_each_receiver() {
        tell("invited", "anna", "bo");

        assertThat(state().waiting()).isEqualTo(2);
        assertThat(deliverer.deliver()).isEqualTo(2);
        assertThat(deliverer.deliver()).isZero();
        assertThat(delivered).containsExactlyInAnyOrder("anna", "bo");
        assertThat(state()).isEqualTo(new Deliverer.State("mail", 0, Optional.empty()));
    }

    @Test
    void what_is_undone_is_not_delivered() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> store.inTransaction(() -> {
                    tell("invited", "anna");
                    throw new IllegalStateException("undone");
                }));

        assertThat(deliverer.deliver()).isZero();
    }

    @Test
    void a_channel_chooses_what_it_takes() {
        tell("unwanted", "anna");

        assertThat(state().waiting()).isZero();
    }

    @Test
    void a_failed_delivery_is_tried_again_after_growing_delays() {
        channel.failing = 2;
        tell("invited", "anna");

        assertThat(deliverer.deliver()).isZero();
        assertThat(state().lastFailure()).contains(new Deliverer.Failure(now, 1, "no mail server", false));
        assertThat(deliverer.deliver()).isZero();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(deliverer.deliver()).isZero();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(deliverer.deliver()).isZero();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(deliverer.deliver()).isEqualTo(1);
        assertThat(delivered).containsExactly("anna");
    }

    @Test
    void what_fails_again_and_again_is_given_up_and_the_administrator_told() {
        channel.failing = Integer.MAX_VALUE;
        tell("invited", "anna");
        for (int i = 0; i < Deliverer.ATTEMPTS; i++) {
            deliverer.deliver();
            now = now.plus(Duration.ofHours(6));
        }

        assertThat(state().waiting()).isZero();
        assertThat(state().lastFailure().orElseThrow().givenUp()).isTrue();
    }

    @Test
    void a_crash_between_delivery_and_answer_delivers_again_when_the_claim_ends() {
        tell("invited", "anna");
        store.outbox().orElseThrow().claim("mail", now, Deliverer.LEASE, 1);

        assertThat(deliverer.deliver()).isZero();
        now = now.plus(Deliverer.LEASE);

        assertThat(deliverer.deliver()).isEqualTo(1);
    }

    @Test
    void two_deliverers_share_the_work_without_doubling_any() throws InterruptedException {
        String[] receivers = new String[200];
        for (int i = 0; i < receivers.length; i++) {
            receivers[i] = "person-" + i;
        }
        tell("invited", receivers);
        Deliverer other = new Deliverer(store, () -> now, List.of(channel));
        Thread thread = new Thread(other::deliver);

        thread.start();
        deliverer.deliver();
        thread.join();

        assertThat(delivered).containsExactlyInAnyOrder(receivers);
    }
}
