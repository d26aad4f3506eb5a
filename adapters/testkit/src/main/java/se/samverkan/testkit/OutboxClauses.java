package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Outbox;
import se.samverkan.record.OutboxMessage;

/** The clauses of {@link Outbox} as seen by one who delivers, and what clause 10 of the storage says of it. */
abstract class OutboxClauses extends ContentsClauses {

    static final String MAIL = "mail";
    static final Instant NOW = HeaderBuilder.TIME;
    static final Duration LEASE = Duration.ofMinutes(1);

    @Test
    void outbox_1_a_message_is_claimed_as_it_was_put() {
        outbox().put(message(1, NOW));

        assertThat(claim(NOW, 10)).containsExactly(message(1, NOW).claimedUntil(NOW.plus(LEASE)));
    }

    @Test
    void outbox_1_a_message_is_kept_or_undone_with_its_transaction() {
        needs(Capability.OUTBOX);
        undone(() -> outbox().put(message(1, NOW)));
        store().inTransaction(() -> {
            outbox().put(message(2, NOW));
            return save(Probes.plain(1));
        });

        assertThat(claim(NOW, 10)).extracting(OutboxMessage::id).containsExactly(id(2));
    }

    @Test
    void outbox_1_a_message_that_is_put_twice_is_kept_once() {
        outbox().put(message(1, NOW));
        outbox().put(message(1, NOW.plusSeconds(1)));
        outbox().put(message(1, "feed", NOW));

        assertThat(outbox().waiting(MAIL)).isEqualTo(1);
        assertThat(claim(NOW, 10)).hasSize(1);
        outbox().put(message(1, NOW));
        assertThat(claim(NOW, 10)).as("putting it again does not end its claim").isEmpty();
        assertThat(outbox().claim("feed", NOW, LEASE, 10)).hasSize(1);
    }

    @Test
    void outbox_1_what_waits_or_is_being_delivered_is_counted() {
        outbox().put(message(1, NOW));
        outbox().put(message(2, NOW.plusSeconds(60)));
        outbox().put(message(3, "feed", NOW));
        OutboxMessage claimed = claim(NOW, 10).get(0);

        assertThat(outbox().waiting(MAIL)).isEqualTo(2);
        outbox().delivered(claimed);
        assertThat(outbox().waiting(MAIL)).isEqualTo(1);
        assertThat(outbox().waiting("nobody")).isZero();
    }

    @Test
    void outbox_1_what_waits_is_there_after_closing_and_opening() {
        outbox().put(message(1, NOW));
        outbox().put(message(2, NOW));
        outbox().delivered(claim(NOW, 1).get(0));
        closeAndOpen();

        assertThat(claim(NOW, 10)).containsExactly(message(2, NOW).claimedUntil(NOW.plus(LEASE)));
    }

    @Test
    void outbox_2_a_claimed_message_is_not_claimed_again_until_its_claim_ends() {
        outbox().put(message(1, NOW));

        assertThat(claim(NOW, 10)).hasSize(1);
        assertThat(claim(NOW, 10)).isEmpty();
        assertThat(claim(NOW.plus(LEASE).minusSeconds(1), 10)).isEmpty();
    }

    @Test
    void outbox_2_a_claim_that_is_undone_with_its_transaction_was_never_made() {
        outbox().put(message(1, NOW));
        undone(() -> assertThat(claim(NOW, 10)).hasSize(1));

        assertThat(claim(NOW, 10)).extracting(OutboxMessage::attempt).containsExactly(1);
    }

    @Test
    void outbox_3_a_message_whose_claim_ended_without_an_answer_is_claimed_again() {
        outbox().put(message(1, NOW));
        OutboxMessage first = claim(NOW, 10).get(0);

        List<OutboxMessage> again = claim(NOW.plus(LEASE), 10);

        assertThat(again).containsExactly(first.claimedUntil(NOW.plus(LEASE).plus(LEASE)));
        assertThat(again.get(0).attempt()).isEqualTo(2);
    }

    @Test
    void outbox_3_a_message_that_is_given_back_is_claimed_again_when_it_is_due() {
        outbox().put(message(1, NOW));
        Instant later = NOW.plusSeconds(10);

        assertThat(outbox().retry(claim(NOW, 10).get(0), later)).isTrue();

        assertThat(claim(later.minusMillis(1), 10)).isEmpty();
        assertThat(claim(later, 10)).extracting(OutboxMessage::attempt).containsExactly(2);
    }

    @Test
    void outbox_3_a_delivered_message_is_forgotten() {
        outbox().put(message(1, NOW));

        assertThat(outbox().delivered(claim(NOW, 10).get(0))).isTrue();

        assertThat(claim(NOW.plus(LEASE), 10)).isEmpty();
        assertThat(outbox().waiting(MAIL)).isZero();
    }

    @Test
    void outbox_4_only_the_newest_claim_can_answer() {
        outbox().put(message(1, NOW));
        OutboxMessage late = claim(NOW, 10).get(0);
        OutboxMessage newest = claim(NOW.plus(LEASE), 10).get(0);

        assertThat(outbox().delivered(late)).isFalse();
        assertThat(outbox().retry(late, NOW)).isFalse();
        assertThat(claim(NOW.plus(LEASE), 10)).as("the newest claim stands").isEmpty();
        assertThat(outbox().delivered(newest)).isTrue();
        assertThat(outbox().delivered(newest)).isFalse();
        assertThat(outbox().retry(newest, NOW)).isFalse();
        assertThat(outbox().waiting(MAIL)).isZero();
    }

    @Test
    void outbox_5_messages_are_claimed_in_the_order_they_are_due_with_ties_broken_by_id() {
        outbox().put(message(4, NOW.minusSeconds(1)));
        outbox().put(message(3, NOW.minusSeconds(2)));
        outbox().put(message(2, NOW.minusSeconds(1)));
        outbox().put(message(1, NOW.plusSeconds(1)));
        outbox().put(message(0xf000_0000_0000L, NOW.minusSeconds(2)));

        assertThat(claim(NOW, 3)).extracting(OutboxMessage::id).containsExactly(id(3), id(0xf000_0000_0000L), id(2));
        assertThat(claim(NOW, 10)).extracting(OutboxMessage::id).containsExactly(id(4));
    }

    @Test
    void outbox_5_messages_of_other_channels_are_left_aside() {
        outbox().put(message(1, "feed", NOW));

        assertThat(claim(NOW, 10)).isEmpty();
        assertThat(outbox().claim("feed", NOW, LEASE, 10)).hasSize(1);
    }

    @Test
    void store_10_an_answer_is_undone_with_its_transaction() {
        outbox().put(message(1, NOW));
        OutboxMessage claimed = claim(NOW, 10).get(0);
        undone(() -> assertThat(outbox().delivered(claimed)).isTrue());
        undone(() -> assertThat(outbox().retry(claimed, NOW)).isTrue());

        assertThat(claim(NOW, 10)).isEmpty();
        assertThat(outbox().delivered(claimed)).isTrue();
    }

    final Outbox outbox() {
        needs(Capability.OUTBOX);
        return store().outbox().orElseThrow();
    }

    private List<OutboxMessage> claim(Instant now, int limit) {
        return outbox().claim(MAIL, now, LEASE, limit);
    }

    static OutboxMessage message(long number, Instant due) {
        return message(number, MAIL, due);
    }

    private static OutboxMessage message(long number, String channel, Instant due) {
        return new OutboxMessage(
                id(number),
                channel,
                HeaderBuilder.NETWORK,
                Probe.TYPE.ref(Probes.plain(number).id()),
                0,
                due);
    }

    private static UUID id(long number) {
        return new UUID(0x66666666_6666_4666L, 0x8666_000000000000L + number);
    }
}
