package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;

final class RestoringTest {

    private static final Instant LATER = Instant.parse("2026-12-01T08:00:00Z");
    private static final int MANY = 1_100;

    @ParameterizedTest
    @EnumSource
    void what_another_storage_held_is_found_as_it_was(TestDatabase database) {
        try (RecordStore from = RecordStore.inMemory();
                JdbcRecordStore to = open(database)) {
            fill(from);
            List<Entry<Probe>> history = history(from);

            to.restore(history);

            assertThat(history(to)).isEqualTo(history);
            assertThat(all(to)).isEqualTo(all(from));
            assertThat(to.list(RecordQuery.of(Probe.TYPE).with("theme", "gång").page(1, 1), Visibility.everything())
                            .total())
                    .isEqualTo(MANY);
        }
    }

    private static void fill(RecordStore store) {
        for (int number = 0; number < MANY; number++) {
            save(store, NewProbe.plain());
        }
        Probe changed = save(store, save(store, NewProbe.plain()).withText("two"));
        store.changes().erase(Probe.TYPE.ref(changed.id()), new Version(1));
        Probe destroyed = save(store, NewProbe.plain());
        store.destroy(Probe.TYPE, destroyed, Optional.of(HeaderBuilder.PERSON), LATER);
        store.destroy(Probe.TYPE, changed, Optional.of(HeaderBuilder.PERSON), LATER);
    }

    @ParameterizedTest
    @EnumSource
    void a_history_goes_on_where_the_storage_stands(TestDatabase database) {
        try (RecordStore from = RecordStore.inMemory();
                JdbcRecordStore to = open(database)) {
            Probe first = save(from, NewProbe.plain());
            to.restore(history(from));
            Probe second = save(from, first.withText("two"));
            List<Entry<Probe>> both = history(from);

            assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> to.restore(both));
            to.restore(both.subList(1, 2));

            assertThat(all(to)).containsExactly(second);
            from.destroy(Probe.TYPE, second, Optional.empty(), LATER);
            to.restore(history(from).subList(2, 3));
            assertThat(all(to)).isEmpty();
            assertThat(history(to)).allMatch(entry -> entry.payload().isEmpty()).hasSize(3);
            assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> save(to, first));
            assertThatExceptionOfType(StaleVersionException.class)
                    .isThrownBy(() -> save(to, first.withHeader(new HeaderBuilder().build())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_record_without_its_newest_version_is_refused_whole(TestDatabase database) {
        try (RecordStore from = RecordStore.inMemory();
                JdbcRecordStore to = open(database)) {
            save(from, NewProbe.plain());
            Entry<Probe> whole = history(from).get(0);
            save(from, NewProbe.plain());
            Entry<Probe> hollow = new Entry<>(Probe.TYPE, history(from).get(1).change(), Optional.empty());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> to.restore(List.of(whole, hollow)))
                    .withMessageContaining(hollow.change().record().toString());
            assertThat(all(to)).isEmpty();
            assertThat(to.changes().after(0, 10)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void answers_that_waited_go_on_waiting(TestDatabase database) {
        try (RecordStore from = RecordStore.inMemory();
                JdbcRecordStore to = open(database)) {
            List<Entry<Probe>> waiting = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                Probe saved = from.save(Probe.ANONYMOUS, NewProbe.anonymous(), Optional.empty());
                waiting.add(new Entry<>(Probe.ANONYMOUS, waits(saved), Optional.of(saved)));
            }
            to.restore(waiting);
            assertThat(to.changes().after(0, 10)).isEmpty();

            to.save(Probe.ANONYMOUS, NewProbe.anonymous(), Optional.empty());

            assertThat(to.changes().after(0, 10)).hasSize(5);
        }
    }

    /** An inner transaction that reads the log, so that entries of the outer one are written in it, and then fails. */
    @ParameterizedTest
    @EnumSource
    void an_undone_part_takes_no_entry_of_the_whole_with_it(TestDatabase database) {
        try (JdbcRecordStore store = open(database)) {
            store.inTransaction(() -> {
                Probe kept = save(store, NewProbe.plain());
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> store.inTransaction(() -> {
                            save(store, NewProbe.plain());
                            assertThat(store.changes().after(0, 10)).hasSize(2);
                            throw new IllegalArgumentException("undone");
                        }));
                return kept;
            });

            assertThat(store.changes().after(0, 10)).hasSize(1);
        }
    }

    /** Also where a record of another type has the same id, and where a part in between is refused. */
    @ParameterizedTest
    @EnumSource
    void records_taken_in_by_parts_of_one_transaction_are_found_once(TestDatabase database) {
        Visibility network = Visibility.everythingIn(HeaderBuilder.NETWORK);
        try (RecordStore from = RecordStore.inMemory();
                JdbcRecordStore to = open(database)) {
            Probe first = NewProbe.plain();
            Probe second = save(from, save(from, first).withText("two"));
            from.save(Probe.SETTINGS, first, Optional.of(HeaderBuilder.PERSON));
            List<Entry<Probe>> parts = history(from);
            List<Entry<Probe>> alike = from.changes().history(Probe.SETTINGS, HeaderBuilder.NETWORK, 0, 10);

            to.inTransaction(() -> {
                to.restore(parts.subList(0, 1));
                to.restore(alike);
                assertThatExceptionOfType(StaleVersionException.class)
                        .isThrownBy(() -> to.restore(parts.subList(0, 1)));
                to.restore(parts.subList(1, 2));
                return true;
            });

            for (RecordType<Probe> type : List.of(Probe.TYPE, Probe.SETTINGS)) {
                assertThat(to.slice(RecordQuery.of(type).with("theme", "gång"), Optional.empty(), network)
                                .items())
                        .extracting(Probe::text)
                        .containsExactly(type == Probe.TYPE ? second.text() : first.text());
            }
        }
    }

    private static Change waits(Probe saved) {
        return new Change(
                0,
                Probe.ANONYMOUS.ref(saved.id()),
                saved.header().network(),
                saved.header().version(),
                saved.header().owner(),
                Optional.empty(),
                saved.header().changed(),
                Change.Kind.WRITTEN);
    }

    private static List<Probe> all(RecordStore store) {
        return store.all(RecordQuery.of(Probe.TYPE), Visibility.everything());
    }

    private static List<Entry<Probe>> history(RecordStore store) {
        List<Entry<Probe>> all = new ArrayList<>();
        List<Entry<Probe>> some;
        do {
            long last = all.isEmpty() ? 0 : all.get(all.size() - 1).change().position();
            some = store.changes().history(Probe.TYPE, HeaderBuilder.NETWORK, last, 1_000);
            all.addAll(some);
        } while (!some.isEmpty());
        return all;
    }

    private static Probe save(RecordStore store, Probe probe) {
        return store.save(Probe.TYPE, probe, Optional.of(HeaderBuilder.PERSON));
    }

    private static JdbcRecordStore open(TestDatabase database) {
        return new JdbcStorageProvider().open(database.fresh());
    }
}
