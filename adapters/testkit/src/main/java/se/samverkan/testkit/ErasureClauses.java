package se.samverkan.testkit;

import static java.util.Optional.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.Version;

/** Clause 5 of {@link se.samverkan.record.ChangeLog}: what was written can be erased, that it was written cannot. */
abstract class ErasureClauses extends AnonymityClauses {

    @Test
    void log_5_an_erased_payload_is_empty_and_stays_so_while_its_entry_stays() {
        Probe first = save(Probes.plain(1));
        Probe second = save(first.withTitle("Second"));
        Probe third = save(second.withTitle("Third"));
        List<Change> before = log();

        store().changes().erase(ref(1), new Version(2));
        assertThat(payload(first, 1)).as("with all before it").isEmpty();
        store().changes().erase(ref(1), new Version(1));

        assertThat(payload(first, 1)).isEmpty();
        assertThat(payload(first, 2)).isEmpty();
        assertThat(payload(first, 3)).contains(third);
        assertThat(stored(first)).contains(third);
        assertThat(log()).isEqualTo(before);
        Probe fourth = save(third.withTitle("Fourth"));
        assertThat(history(Probe.TYPE, 0, 10))
                .extracting(Entry::payload)
                .containsExactly(Optional.empty(), Optional.empty(), of(third), of(fourth));
    }

    @Test
    void log_5_the_newest_version_of_a_record_is_not_erased() {
        Probe first = save(Probes.plain(1));
        Probe second = save(first.withTitle("Second"));

        assertThatIllegalArgumentException().isThrownBy(() -> erase(2));
        assertThatIllegalArgumentException().isThrownBy(() -> erase(3));
        assertThat(payload(first, 1)).contains(first);
        assertThat(stored(first)).contains(second);
    }

    @Test
    void log_5_erasing_what_is_unknown_or_destroyed_does_nothing() {
        erase(1);
        Probe gone = save(Probes.plain(1));
        destroy(gone);
        List<Change> before = log();

        erase(1);

        assertThat(log()).isEqualTo(before).hasSize(2);
    }

    @Test
    void log_5_an_erasure_is_undone_with_its_transaction() {
        Probe first = save(Probes.plain(1));
        save(first.withTitle("Second"));

        undone(() -> erase(1));
        assertThat(payload(first, 1)).contains(first);

        erase(1);
        assertThat(payload(first, 1)).isEmpty();
    }

    @Test
    void log_5_what_was_erased_is_erased_after_closing_and_opening() {
        needs(Capability.KEEPS);
        Probe first = save(Probes.plain(1).withText("hemligt"));
        Probe second = save(first.withText("rättat"));
        erase(1);
        closeAndOpen();

        assertThat(payload(first, 1)).isEmpty();
        assertThat(payload(first, 2)).contains(second);
        assertThat(log()).hasSize(2);
    }

    private void erase(long upTo) {
        store().changes().erase(ref(1), new Version(upTo));
    }
}
