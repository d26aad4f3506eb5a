package se.samverkan.jdbc;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rights that the README asks an administrator for are enough to make the tables and to use them; others are told. */
final class RightsTest {

    private final JdbcStorageProvider provider = new JdbcStorageProvider();

    @Test
    void of_a_user_of_postgresql() {
        Map<String, String> owner = TestDatabase.POSTGRESQL.fresh();
        TestDatabase.POSTGRESQL.execute(
                owner, "create role plain login password 'plain'; grant create, usage on schema public to plain");

        assertEnough(TestDatabase.with(owner, "samverkan.jdbc.user", "plain", "samverkan.jdbc.password", "plain"));
    }

    @Test
    void of_a_user_of_mariadb() {
        Map<String, String> owner = TestDatabase.MARIADB.fresh();
        String database = owner.get("samverkan.jdbc.url").replaceAll(".*/", "");
        TestDatabase.MARIADB.execute(
                owner,
                "create user plain@'%' identified by 'plain'; grant create, alter, index, select, insert, update,"
                        + " delete on "
                        + database + ".* to plain@'%'");

        assertEnough(TestDatabase.with(owner, "samverkan.jdbc.user", "plain", "samverkan.jdbc.password", "plain"));
    }

    @Test
    void that_a_user_of_mariadb_lacks_are_told() {
        Map<String, String> owner = TestDatabase.MARIADB.fresh();
        String database = owner.get("samverkan.jdbc.url").replaceAll(".*/", "");
        TestDatabase.MARIADB.execute(
                owner,
                "create user lacking@'%' identified by 'secret'; grant create, select, insert, update, delete on "
                        + database + ".* to lacking@'%'");

        Refusals.assertRefused(
                TestDatabase.with(owner, "samverkan.jdbc.user", "lacking", "samverkan.jdbc.password", "secret"),
                "samverkan.jdbc.url (jdbc:",
                "in MariaDB ALTER and INDEX too",
                "denied to user");
    }

    private void assertEnough(Map<String, String> settings) {
        try (JdbcRecordStore store = provider.open(settings)) {
            Trial.assertWorks(store);
        }
    }
}
