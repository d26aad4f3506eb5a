package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;

/** Clauses 1, 2 and 6 of {@link se.samverkan.record.RecordStore}: what is saved is found, and nothing is overwritten. */
abstract class SavingClauses extends StoreClauses {

    private static final int LONG_TEXT = 100_000;
    private static final int MANY_IDS = 2_500;

    @Test
    void store_1_what_is_saved_is_found_again_equal() {
        new Probes(1).many(20).forEach(probe -> assertThat(stored(save(probe))).contains(asVersion(probe, 1)));
    }

    @Test
    void store_1_a_sample_of_every_type_is_found_again_equal() {
        store().inTransaction(() -> {
            Samples.types().forEach(this::areFoundAgain);
            return true;
        });
    }

    private <R extends NetworkRecord> void areFoundAgain(RecordType<R> type) {
        R full = Samples.of(type).saveIn(store());
        R least = Samples.of(type).least().in(Probes.NETWORKS.get(1)).saveIn(store());

        assertThat(store().find(type, full.id(), ALL)).contains(full);
        assertThat(store().find(type, least.id(), ALL)).contains(least);
        assertThat(full.header().version()).isEqualTo(new Version(1));
    }

    @Test
    void store_1_an_unknown_id_is_empty() {
        assertThat(stored(Probes.plain(1))).isEmpty();
    }

    @Test
    void store_1_ids_of_different_types_are_kept_apart() {
        save(Probe.TYPE, Probes.plain(1));

        assertThat(store().find(Probe.SETTINGS, Probes.plain(1).id(), ALL)).isEmpty();
    }

    @Test
    void store_1_long_texts_survive() {
        Probe probe = Probes.plain(1).withText("åäö🚲 \"\\\n\t".repeat(LONG_TEXT / 10));

        assertThat(stored(save(probe)).orElseThrow().text()).isEqualTo(probe.text());
    }

    @Test
    void store_1_letters_emoji_and_control_characters_survive() {
        Probe probe = Probes.plain(1)
                .withTitle("Å̊ Ö 👩🏽‍🦽 \u202e \u2028 日本")
                .withText("before\u0000after \u0001 \u001f \u007f \uffff \ufeff '; drop table x; -- ${x} :y ?1");

        assertThat(stored(save(probe))).contains(asVersion(probe, 1));
    }

    @Test
    void store_1_several_are_found_in_the_order_of_the_ids() {
        List<Probe> saved = List.of(save(Probes.plain(3)), save(Probes.plain(1)), save(Probes.plain(2)));
        List<ProbeId> ids = List.of(
                Probes.plain(2).id(),
                Probes.plain(9).id(),
                Probes.plain(3).id(),
                Probes.plain(2).id(),
                Probes.plain(1).id());

        assertThat(store().findAll(Probe.TYPE, ids, ALL)).containsExactly(saved.get(2), saved.get(0), saved.get(1));
    }

    @Test
    void store_1_none_are_found_for_no_ids() {
        assertThat(store().findAll(Probe.TYPE, List.of(), ALL)).isEmpty();
    }

    @Test
    void store_1_thousands_of_ids_are_looked_up_at_once() {
        List<Probe> saved = saveAll(Probe.TYPE, new Probes(2).many(100));
        List<ProbeId> ids = new ArrayList<>();
        for (int i = 0; i < MANY_IDS; i++) {
            ids.add(i % 25 == 0 ? saved.get(i / 25).id() : Probes.plain(i).id());
        }

        assertThat(store().findAll(Probe.TYPE, ids, ALL)).isEqualTo(saved);
    }

    @Test
    void store_2_a_new_record_becomes_version_1_and_each_write_the_next() {
        Probe first = save(Probes.plain(1));
        Probe second = save(first.withTitle("Second"));

        assertThat(first.header().version()).isEqualTo(new Version(1));
        assertThat(second.header().version()).isEqualTo(new Version(2));
        assertThat(stored(first)).contains(second);
    }

    @Test
    void store_2_a_record_that_exists_is_not_created_again() {
        Probe first = save(Probes.plain(1));

        assertStale(Probes.plain(1).withTitle("Other"), 0, 1);
        assertThat(stored(first)).contains(first);
    }

    @Test
    void store_2_a_stale_version_is_refused_and_nothing_is_overwritten() {
        Probe first = save(Probes.plain(1));
        Probe second = save(first.withTitle("Second").withThemes(new TreeSet<>(List.of("gång"))));

        assertStale(first.withTitle("Late"), 1, 2);
        assertThat(stored(first)).contains(second);
        assertThat(store().changes().of(Probe.TYPE.ref(first.id()))).hasSize(2);
    }

    @Test
    void store_2_a_version_that_was_never_stored_is_refused() {
        assertStale(asVersion(Probes.plain(1), 4), 4, 0);
        save(Probes.plain(1));
        assertStale(asVersion(Probes.plain(1), 4), 4, 1);
    }

    @Test
    void store_2_everything_about_a_record_may_change_with_its_version() {
        List<Probe> different = new Probes(3).many(10);
        Probe current = save(different.get(0));
        for (Probe other : different) {
            Probe next = new Probe(
                    current.id(),
                    new HeaderBuilder()
                            .network(other.header().network())
                            .owner(other.header().owner().organisation())
                            .sharing(other.header().sharing())
                            .author(other.header().author())
                            .version(current.header().version().number())
                            .build(),
                    other.title(),
                    other.text(),
                    other.moment(),
                    other.themes(),
                    other.assigned(),
                    other.group());
            current = save(next);

            assertThat(stored(current)).contains(current);
        }
    }

    @Test
    void store_6_what_was_written_is_there_after_closing_and_opening() {
        needs(Capability.KEEPS);
        Probe saved = save(Probes.plain(1).withText("kept"));
        closeAndOpen();

        assertThat(stored(saved)).contains(saved);
        assertThat(store().changes().after(0, 10)).hasSize(1);
        assertThat(save(saved.withText("again")).header().version()).isEqualTo(new Version(2));
        assertThat(store().changes().after(0, 10)).hasSize(2);
    }

    private void assertStale(Probe probe, long attempted, long current) {
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> save(probe))
                .satisfies(stale -> {
                    assertThat(stale.record()).isEqualTo(Probe.TYPE.ref(probe.id()));
                    assertThat(stale.attempted()).isEqualTo(new Version(attempted));
                    assertThat(stale.current()).isEqualTo(new Version(current));
                });
    }

    static Probe asVersion(Probe probe, long number) {
        return probe.withHeader(new HeaderBuilder()
                .network(probe.header().network())
                .owner(probe.header().owner().organisation())
                .sharing(probe.header().sharing())
                .author(probe.header().author())
                .time(probe.header().created())
                .version(number)
                .build());
    }
}
