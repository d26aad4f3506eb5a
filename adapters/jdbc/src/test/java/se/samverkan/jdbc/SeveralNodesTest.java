package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.record.Change;
import se.samverkan.record.OutboxMessage;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordStore;
import se.samverkan.record.StorageUnavailableException;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;

final class SeveralNodesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final int MESSAGES = 40;

    @ParameterizedTest
    @EnumSource
    void messages_are_shared_without_doubling_any(TestDatabase database) {
        try (Nodes nodes = new Nodes(database)) {
            for (int number = 0; number < MESSAGES; number++) {
                nodes.first().outbox().orElseThrow().put(message(number));
            }

            List<UUID> claimed = nodes.each(SeveralNodesTest::claimAll).stream()
                    .flatMap(Collection::stream)
                    .map(OutboxMessage::id)
                    .toList();

            assertThat(claimed).hasSize(MESSAGES).doesNotHaveDuplicates();
            assertThat(nodes.second().outbox().orElseThrow().waiting("mail")).isZero();
        }
    }

    private static OutboxMessage message(int number) {
        return new OutboxMessage(
                new UUID(0, number),
                "mail",
                HeaderBuilder.NETWORK,
                new RecordRef("probe", new UUID(1, number)),
                0,
                NOW.plusMillis(number / 3));
    }

    private static List<OutboxMessage> claimAll(RecordStore store) {
        List<OutboxMessage> all = new ArrayList<>();
        List<OutboxMessage> some;
        do {
            some = store.outbox().orElseThrow().claim("mail", NOW.plusSeconds(9), Duration.ofMinutes(5), 3);
            some.forEach(message ->
                    assertThat(store.outbox().orElseThrow().delivered(message)).isTrue());
            all.addAll(some);
        } while (!some.isEmpty());
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void a_subject_that_comes_to_several_at_once_gets_one_pseudonym(TestDatabase database) {
        try (Nodes nodes = new Nodes(database)) {
            for (int round = 0; round < 10; round++) {
                String subject = "åsa " + round;
                assertThat(nodes.each(store -> store.personKeys().orElseThrow().of(subject)))
                        .containsOnly(nodes.first()
                                .personKeys()
                                .orElseThrow()
                                .find(subject)
                                .orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anonymous_answers_given_at_once_reach_the_log_five_at_a_time(TestDatabase database) {
        try (Nodes nodes = new Nodes(database)) {
            nodes.each(store -> {
                for (int number = 0; number < 8; number++) {
                    store.save(Probe.ANONYMOUS, NewProbe.anonymous(), Optional.empty());
                }
                return true;
            });

            List<Change> log = nodes.second().changes().after(0, 100);
            assertThat(log).hasSize(30);
            assertThat(log).extracting(Change::record).doesNotHaveDuplicates();
            for (int from = 0; from < log.size(); from += 5) {
                assertThat(log.subList(from, from + 5))
                        .extracting(change -> change.record().id().toString())
                        .isSorted();
            }
        }
    }

    /**
     * Each holds what the other wants next; the database lets one go on and undoes the other, which then is done again. In H2 they do not meet:
     * there each writes in its {@linkplain Turns turn}.
     */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2")
    void transactions_that_meet_in_opposite_order_are_both_done_without_an_error_in_the_log(TestDatabase database) {
        try (Nodes nodes = new Nodes(database);
                HostLog log = HostLog.listen()) {
            CyclicBarrier bothHaveBegun = new CyclicBarrier(2);
            AtomicInteger attempts = new AtomicInteger();

            nodes.together(List.of(
                    () -> both(nodes.first(), message(1), message(2), attempts, bothHaveBegun),
                    () -> both(nodes.second(), message(2), message(1), attempts, bothHaveBegun)));

            assertThat(attempts).hasValueGreaterThan(2);
            assertThat(nodes.first().outbox().orElseThrow().waiting("mail")).isEqualTo(2);
            assertThat(nodes.first().changes().after(0, 100)).hasSize(2);
            assertThat(log.warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void work_that_meets_others_again_and_again_is_given_up_for_the_moment_and_logged_once(TestDatabase database) {
        AtomicInteger attempts = new AtomicInteger();
        try (Nodes nodes = new Nodes(database);
                HostLog log = HostLog.listen()) {
            assertThatExceptionOfType(StorageUnavailableException.class)
                    .isThrownBy(() -> nodes.first().inTransaction(() -> {
                        attempts.incrementAndGet();
                        throw new Conflict("met another");
                    }))
                    .withMessageContaining("samverkan.jdbc.url (jdbc:")
                    .withMessageContaining("try again soon. Found: met another");

            assertThat(attempts).hasValue(Transactions.ATTEMPTS);
            assertThat(log.warnings())
                    .containsExactly(Transactions.class.getName() + ": A transaction is given up, it met others in each"
                            + " of 8 attempts < " + Conflict.class.getName() + ": met another");
        }
    }

    private static boolean both(
            RecordStore store,
            OutboxMessage first,
            OutboxMessage second,
            AtomicInteger attempts,
            CyclicBarrier bothHaveBegun) {
        Probe probe = NewProbe.plain();
        return store.inTransaction(() -> {
            store.outbox().orElseThrow().put(first);
            if (attempts.incrementAndGet() <= 2) {
                await(bothHaveBegun);
            }
            store.inTransaction(() -> {
                store.outbox().orElseThrow().put(second);
                return true;
            });
            store.save(Probe.TYPE, probe, Optional.of(HeaderBuilder.PERSON));
            return true;
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
