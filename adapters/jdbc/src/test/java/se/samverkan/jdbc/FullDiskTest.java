package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Entry;
import se.samverkan.record.StorageUnavailableException;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;

/** A disk that becomes full while the storage is opened or open: it is told, nothing is lost, and it works again once there is room. */
final class FullDiskTest {

    private static final int MIGRATIONS = 5;
    private static final int MUCH = 1_000;

    private final JdbcStorageProvider provider = new JdbcStorageProvider();

    @AfterEach
    void makeRoom() {
        FullDisk.empty();
    }

    @Test
    void of_h2() {
        FullDisk.register();
        Map<String, String> settings = TestDatabase.with(
                TestDatabase.H2.fresh(), "samverkan.jdbc.url", "jdbc:h2:" + FullDisk.SCHEME + ":nioMemFS:full");

        survives(settings, () -> FullDisk.haveRoomFor(0), FullDisk::empty);
    }

    /** Wherever it becomes full until the tables are made. What was made of them until then is told for what it is. */
    @Test
    void of_h2_at_its_first_start_with_nothing_else_in_the_log() {
        FullDisk.register();
        int room = 0;
        while (!opensWithRoomFor(room)) {
            room += 1 + room / 10;
        }
        assertThat(room).isGreaterThan(MIGRATIONS);
    }

    private boolean opensWithRoomFor(int writes) {
        Map<String, String> settings = TestDatabase.with(
                TestDatabase.H2.fresh(),
                "samverkan.jdbc.url",
                "jdbc:h2:" + FullDisk.SCHEME + ":nioMemFS:fullAt" + writes);
        FullDisk.haveRoomFor(writes);
        try (HostLog log = HostLog.listen()) {
            Optional<String> refused = refusal(settings);
            refused.ifPresent(message -> assertThat(message)
                    .startsWith("samverkan.jdbc.url (jdbc:")
                    .contains("the disk is full; make room on it")
                    .doesNotContain("\n"));
            FullDisk.empty();
            refused.flatMap(message -> refusalWithRoom(settings))
                    .ifPresent(message -> assertThat(message)
                            .contains("its tables are half-migrated", "drop them all if they are new and empty"));
            assertThat(log.warnings()).isEmpty();
            return refused.isEmpty();
        }
    }

    /** H2 may tell once more what it found before it opens a database that it has closed. */
    private Optional<String> refusalWithRoom(Map<String, String> settings) {
        return refusal(settings)
                .flatMap(message -> message.contains("the disk is full") ? refusal(settings) : Optional.of(message));
    }

    private Optional<String> refusal(Map<String, String> settings) {
        try (JdbcRecordStore store = provider.open(settings)) {
            FullDisk.empty();
            Trial.assertWorks(store);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Wherever it becomes full. H2 then writes on threads of its own, and finds it full there. */
    @Test
    void of_h2_while_a_network_is_taken_in() {
        FullDisk.register();
        int room = 0;
        while (!takesInWithRoomFor(room)) {
            room += 1 + room / 20;
        }
        assertThat(room).isPositive();
    }

    private boolean takesInWithRoomFor(int writes) {
        Map<String, String> settings = TestDatabase.with(
                TestDatabase.H2.fresh(),
                "samverkan.jdbc.url",
                "jdbc:h2:" + FullDisk.SCHEME + ":nioMemFS:fullWhileTakenIn" + writes);
        try (JdbcRecordStore store = provider.open(settings);
                HostLog log = HostLog.listen()) {
            Probe before = save(store);
            FullDisk.haveRoomFor(writes);
            boolean taken = isTakenIn(store, NewProbe.history(MUCH));
            FullDisk.empty();

            Trial.assertWorks(store);
            assertThat(Trial.read(store, before.id())).contains(before);
            assertThat(store.changes().after(2, MUCH)).hasSize(taken ? MUCH : 0);
            assertThat(log.warnings()).isEmpty();
            return taken;
        }
    }

    private static boolean isTakenIn(JdbcRecordStore store, List<Entry<Probe>> history) {
        try {
            store.restore(history);
            return true;
        } catch (StorageUnavailableException e) {
            assertThat(e).hasMessageContainingAll("samverkan.jdbc.url (jdbc:", "the disk is full");
            return false;
        }
    }

    /** The server's own words for it, said by a trigger: a disk of a server cannot be filled in a test. */
    @Test
    void of_postgresql() {
        Map<String, String> settings = TestDatabase.POSTGRESQL.fresh();
        survives(
                settings,
                () -> TestDatabase.POSTGRESQL.execute(
                        settings,
                        "create function full_disk() returns trigger language plpgsql as $$ begin raise exception"
                                + " 'could not extend file \"base/1/2\": No space left on device' using errcode = '53100';"
                                + " end $$; create trigger full_disk before insert on samverkan_record for each row"
                                + " execute function full_disk()"),
                () -> TestDatabase.POSTGRESQL.execute(settings, "drop trigger full_disk on samverkan_record"));
    }

    @Test
    void of_mariadb() {
        Map<String, String> settings = TestDatabase.MARIADB.fresh();
        survives(
                settings,
                () -> TestDatabase.MARIADB.execute(
                        settings,
                        "create trigger full_disk before insert on samverkan_record for each row signal sqlstate"
                                + " 'HY000' set mysql_errno = 1114, message_text = 'The table ''samverkan_record'' is"
                                + " full'"),
                () -> TestDatabase.MARIADB.execute(settings, "drop trigger full_disk"));
    }

    private void survives(Map<String, String> settings, Runnable fill, Runnable empty) {
        try (JdbcRecordStore store = provider.open(settings);
                HostLog log = HostLog.listen()) {
            Probe before = save(store);

            fill.run();
            assertThatExceptionOfType(StorageUnavailableException.class)
                    .isThrownBy(() -> save(store))
                    .withMessageContaining("samverkan.jdbc.url (jdbc:")
                    .withMessageContaining("the disk is full");
            empty.run();

            Trial.assertWorks(store);
            assertThat(Trial.read(store, before.id())).contains(before);
            assertThat(log.warnings()).isEmpty();
        }
    }

    private static Probe save(JdbcRecordStore store) {
        return store.save(Probe.TYPE, Trial.probe(), Optional.of(HeaderBuilder.PERSON));
    }
}
