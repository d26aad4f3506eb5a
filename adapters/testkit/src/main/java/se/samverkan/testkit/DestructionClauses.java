package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.StaleVersionException;

/** Clause 8 of {@link se.samverkan.record.RecordStore}: nothing is left of a destroyed record but that it was. */
abstract class DestructionClauses extends SliceClauses {

    private static final Instant LATER = HeaderBuilder.TIME.plusSeconds(3_600);

    @Test
    void store_8_a_destroyed_record_is_not_found() {
        Probe other = save(Probes.plain(1).withThemes(Set.of("gång")));
        Probe gone = save(Probes.plain(2).withThemes(Set.of("gång")));
        destroy(gone);

        RecordQuery<Probe> query = RecordQuery.of(Probe.TYPE).with("theme", "gång");
        assertThat(stored(gone)).isEmpty();
        assertThat(store().findAll(Probe.TYPE, List.of(gone.id(), other.id()), ALL))
                .containsExactly(other);
        assertThat(store().list(query, ALL).items()).containsExactly(other);
        assertThat(store().list(query.page(1, 1), ALL).total()).isEqualTo(1);
        assertThat(store().slice(query, Optional.empty(), ALL).items()).containsExactly(other);
        assertThat(store().count(query, "theme", ALL)).containsEntry("gång", 1L);
    }

    @Test
    void store_8_none_of_its_versions_has_a_payload() {
        Probe other = save(Probes.plain(2));
        Probe first = save(Probes.plain(1));
        destroy(save(first.withTitle("Second")));

        for (long version = 1; version <= 3; version++) {
            assertThat(payload(first, version)).as("version %s", version).isEmpty();
        }
        assertThat(store().changes().history(Probe.TYPE, HeaderBuilder.NETWORK, 0, 10))
                .extracting(Entry::payload)
                .containsExactly(Optional.of(other), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void store_8_the_log_keeps_its_entries_and_tells_of_the_destruction() {
        Probe first = save(Probes.plain(1));
        Probe second = save(first.withTitle("Second"));
        store().destroy(Probe.TYPE, second, Optional.of(Probes.PERSONS.get(1)), LATER);

        List<Change> history = store().changes().of(Probe.TYPE.ref(first.id()));
        assertThat(history)
                .extracting(change -> change.version().number(), Change::kind, Change::at)
                .containsExactly(
                        tuple(1L, Change.Kind.WRITTEN, HeaderBuilder.TIME),
                        tuple(2L, Change.Kind.WRITTEN, HeaderBuilder.TIME),
                        tuple(3L, Change.Kind.DESTROYED, LATER));
        assertThat(history.get(2).actor()).contains(Probes.PERSONS.get(1));
        assertThat(history.get(2).network()).isEqualTo(first.header().network());
        assertThat(history.get(2).owner()).isEqualTo(first.header().owner());
        assertThat(log()).isEqualTo(history);
    }

    @Test
    void store_8_its_id_is_never_used_again() {
        Probe gone = save(Probes.plain(1));
        destroy(gone);

        assertIsRefused(() -> save(Probes.plain(1)));
        assertIsRefused(() -> save(gone));
        assertIsRefused(() -> save(asVersion(gone, 2)));
        assertIsRefused(() -> destroy(gone));
        assertIsRefused(() -> destroy(asVersion(gone, 2)));
        assertThat(stored(gone)).isEmpty();
        assertThat(log()).hasSize(2);
    }

    @Test
    void store_8_its_id_is_never_used_again_after_closing_and_opening() {
        needs(Capability.KEEPS);
        destroy(save(Probes.plain(1)));
        closeAndOpen();

        assertIsRefused(() -> save(Probes.plain(1)));
        assertThat(log()).hasSize(2).last().matches(Change::isDestruction);
    }

    @Test
    void store_8_only_the_newest_version_is_destroyed() {
        Probe first = save(Probes.plain(1));
        Probe second = save(first.withTitle("Second"));

        assertIsRefused(() -> destroy(first));
        assertIsRefused(() -> destroy(asVersion(second, 3)));
        assertThat(stored(first)).contains(second);
        assertThat(log()).hasSize(2);
    }

    @Test
    void store_8_what_never_was_is_not_destroyed() {
        assertIsRefused(() -> destroy(Probes.plain(1)));
        assertIsRefused(() -> destroy(asVersion(Probes.plain(1), 1)));

        assertThat(log()).isEmpty();
        assertThat(save(Probes.plain(1)).header().version().number()).isEqualTo(1);
    }

    @Test
    void store_8_a_destruction_that_is_undone_leaves_everything() {
        Probe first = save(Probes.plain(1));
        Probe second = save(first.withTitle("Second"));

        undone(() -> {
            destroy(second);
            assertThat(stored(second)).isEmpty();
        });

        assertThat(stored(second)).contains(second);
        assertThat(listed()).containsExactly(second);
        assertThat(payload(first, 1)).contains(first);
        assertThat(log()).hasSize(2);
        assertThat(save(second.withTitle("Third")).header().version().number()).isEqualTo(3);
    }

    private static void assertIsRefused(Runnable write) {
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(write::run);
    }
}
