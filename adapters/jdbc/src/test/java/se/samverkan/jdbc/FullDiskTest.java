package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverkan.record.StorageUnavailableException;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;

/** A disk that becomes full while the storage is open: it is told, nothing is lost, and it works again once there is room. */
final class FullDiskTest {

    private final JdbcStorageProvider provider = new JdbcStorageProvider();

    @AfterEach
    void makeRoom() {
        FullDisk.FULL.set(false);
    }

    @Test
    void of_h2() {
        FullDisk.register();
        Map<String, String> settings = TestDatabase.with(
                TestDatabase.H2.fresh(), "samverkan.jdbc.url", "jdbc:h2:" + FullDisk.SCHEME + ":nioMemFS:full");

        survives(settings, () -> FullDisk.FULL.set(true), () -> FullDisk.FULL.set(false));
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
        try (JdbcRecordStore store = provider.open(settings)) {
            Probe before = save(store);

            fill.run();
            assertThatExceptionOfType(StorageUnavailableException.class)
                    .isThrownBy(() -> save(store))
                    .withMessageContaining("samverkan.jdbc.url (jdbc:")
                    .withMessageContaining("the disk is full");
            empty.run();

            Trial.assertWorks(store);
            assertThat(Trial.read(store, before.id())).contains(before);
        }
    }

    private static Probe save(JdbcRecordStore store) {
        return store.save(Probe.TYPE, Trial.probe(), Optional.of(HeaderBuilder.PERSON));
    }
}
