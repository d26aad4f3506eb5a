package se.samverkan.jdbc;

import static se.samverkan.jdbc.Refusals.assertRefused;
import static se.samverkan.jdbc.TestDatabase.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Databases that cannot be used: one line tells which setting, what was found and what to do. */
final class RefusedDatabaseTest {

    private static final List<String> MODES = List.of("migrate", "validate", "none");

    private final JdbcStorageProvider provider = new JdbcStorageProvider();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_wrong_password_is_told_without_showing_it(TestDatabase database) {
        Map<String, String> settings = database.fresh();
        provider.open(settings).close();
        Map<String, String> stranger = database.stranger(settings, "a secret that is wrong");

        assertRefused(stranger, "samverkan.jdbc.url (jdbc:", "samverkan.jdbc.user", "samverkan.jdbc.password", "wrong");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_user_who_may_not_create_tables_is_told_and_how_to_do_without(TestDatabase database) {
        Map<String, String> reader = database.reader(database.fresh());

        assertRefused(reader, "samverkan.jdbc.url (jdbc:", "may not create tables", "CREATE", "PrintSchema");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_user_who_may_only_read_is_told_at_start(TestDatabase database) {
        Map<String, String> owner = database.fresh();
        provider.open(owner).close();
        Map<String, String> reader = with(database.reader(owner), "samverkan.jdbc.migrations", "none");

        assertRefused(reader, "samverkan.jdbc.url (jdbc:", "UPDATE");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_read_only_database_is_told_at_start(TestDatabase database) {
        Map<String, String> owner = database.fresh();
        provider.open(owner).close();

        database.whileReadOnly(owner, settings -> assertRefused(settings, "samverkan.jdbc.url (jdbc:", "read-only"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_foreign_table_of_the_same_name_is_told_before_anything_is_made(TestDatabase database) {
        Map<String, String> owner = database.fresh();
        database.execute(owner, "create table samverkan_counter (x int)");

        assertRefused(
                with(owner, "samverkan.jdbc.migrations", "none"),
                "samverkan.jdbc.migrations",
                "missing or older",
                "PrintSchema");
        for (int start = 1; start <= 2; start++) {
            assertRefused(
                    owner,
                    database.product().kept("samverkan_counter"),
                    "not ours",
                    "samverkan.jdbc.prefix",
                    "samverkan.jdbc.schema");
        }
        database.execute(owner, "drop table samverkan_counter");
        try (JdbcRecordStore store = provider.open(owner)) {
            Trial.assertWorks(store);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_database_that_a_newer_version_wrote_is_refused_in_every_mode(TestDatabase database) {
        Map<String, String> owner = database.fresh();
        provider.open(owner).close();
        database.execute(
                owner,
                "insert into " + database.history() + " values (99, '99', 'of the future', 'SQL', 'V99__x.sql', 1,"
                        + " 'somebody', current_timestamp, 1, true)");

        MODES.forEach(mode ->
                assertRefused(with(owner, "samverkan.jdbc.migrations", mode), "newer than this program", "install"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_half_migrated_database_is_refused_in_every_mode(TestDatabase database) {
        Map<String, String> owner = database.fresh();
        provider.open(owner).close();
        database.execute(
                owner,
                "update " + database.history() + " set " + database.product().quoted("success") + " = false where "
                        + database.product().quoted("version") + " = '1'");

        MODES.forEach(mode -> assertRefused(with(owner, "samverkan.jdbc.migrations", mode), "half-migrated", "backup"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void migrations_that_were_changed_by_hand_are_refused(TestDatabase database) {
        Map<String, String> owner = database.fresh();
        provider.open(owner).close();
        database.execute(
                owner,
                "update " + database.history() + " set " + database.product().quoted("checksum") + " = 4711" + " where "
                        + database.product().quoted("version") + " = '1'");

        assertRefused(owner, "changed by hand", "backup");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_empty_database_is_refused_where_nobody_may_migrate(TestDatabase database) {
        Map<String, String> owner = database.fresh();

        assertRefused(
                with(owner, "samverkan.jdbc.migrations", "validate"),
                "migrate",
                "PrintSchema",
                "not applied to database: 1. Detected");
        assertRefused(with(owner, "samverkan.jdbc.migrations", "none"), "migrate", "PrintSchema");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_schema_that_is_missing_is_told(TestDatabase database) {
        assertRefused(
                with(database.fresh(), "samverkan.jdbc.schema", "nowhere"),
                "samverkan.jdbc.schema",
                "'nowhere'",
                "create it");
    }
}
