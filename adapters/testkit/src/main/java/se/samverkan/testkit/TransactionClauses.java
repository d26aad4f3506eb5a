package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;

/** Clause 5 of {@link se.samverkan.record.RecordStore}: a transaction is kept whole or not at all. */
abstract class TransactionClauses extends QueryClauses {

    @Test
    void store_5_what_a_transaction_writes_is_kept_whole() {
        String answer = store().inTransaction(() -> {
            save(Probes.plain(1));
            save(Probes.plain(2));
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(stored(Probes.plain(1))).isPresent();
        assertThat(stored(Probes.plain(2))).isPresent();
    }

    @Test
    void store_5_a_transaction_that_fails_leaves_nothing() {
        Probe before = save(Probes.plain(1));

        undone(() -> {
            save(before.withTitle("Changed"));
            save(Probes.plain(2));
        });

        assertThat(stored(before)).contains(before);
        assertThat(stored(Probes.plain(2))).isEmpty();
        assertThat(store().list(RecordQuery.of(Probe.TYPE), ALL).total()).isEqualTo(1);
        assertThat(store().changes().after(0, 10)).hasSize(1);
        assertThat(store().changes().payload(Probe.TYPE, before.id(), new Version(2)))
                .isEmpty();
    }

    @Test
    void store_5_a_record_can_be_written_again_after_a_failed_transaction() {
        undone(() -> save(Probes.plain(1)));

        assertThat(save(Probes.plain(1)).header().version()).isEqualTo(new Version(1));
    }

    @Test
    void store_5_a_transaction_reads_what_it_wrote() {
        store().inTransaction(() -> {
            Probe first = save(Probes.plain(1).withThemes(Set.of("gång")));
            Probe second = save(first.withTitle("Second"));

            assertThat(stored(first)).contains(second);
            assertThat(store().list(RecordQuery.of(Probe.TYPE).with("theme", "gång"), ALL)
                            .items())
                    .containsExactly(second);
            assertThat(store().changes().of(Probe.TYPE.ref(first.id()))).hasSize(2);
            assertThat(store().changes().payload(Probe.TYPE, first.id(), new Version(1)))
                    .contains(first);
            return true;
        });
    }

    @Test
    void store_5_an_inner_transaction_joins_the_outer() {
        undone(() -> store().inTransaction(() -> save(Probes.plain(1))));
        store().inTransaction(() -> store().inTransaction(() -> save(Probes.plain(2))));

        assertThat(stored(Probes.plain(1))).isEmpty();
        assertThat(stored(Probes.plain(2))).isPresent();
    }

    @Test
    void store_5_an_inner_transaction_that_fails_is_undone_whole_while_the_outer_goes_on() {
        store().inTransaction(() -> {
            save(Probes.plain(1));
            undone(() -> {
                save(Probes.plain(2));
                save(stored(Probes.plain(1)).orElseThrow().withTitle("Changed"));
            });
            return save(Probes.plain(3));
        });

        assertThat(stored(Probes.plain(1)).orElseThrow().title()).isEqualTo("Probe 1");
        assertThat(stored(Probes.plain(2))).isEmpty();
        assertThat(stored(Probes.plain(3))).isPresent();
        assertThat(store().changes().after(0, 10)).hasSize(2);
    }

    @Test
    void store_5_a_refused_save_leaves_the_transaction_usable() {
        Probe first = save(Probes.plain(1));
        Probe second = save(first.withTitle("Second"));
        store().inTransaction(() -> {
            save(Probes.plain(2));
            assertThat(catchThrowable(() -> save(first.withTitle("Late")))).isInstanceOf(StaleVersionException.class);
            assertThat(catchThrowable(() -> save(Probes.plain(1)))).isInstanceOf(StaleVersionException.class);
            assertThat(stored(first)).contains(second);
            return save(Probes.plain(3));
        });

        assertThat(stored(Probes.plain(2))).isPresent();
        assertThat(stored(Probes.plain(3))).isPresent();
        assertThat(store().changes().after(0, 10)).hasSize(4);
    }

    @Test
    void store_12_closing_twice_does_nothing() {
        store().close();
        store().close();
    }
}
