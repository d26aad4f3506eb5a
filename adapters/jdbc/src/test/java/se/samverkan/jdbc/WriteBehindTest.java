package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.Probe;

/** H2 writes its file behind while much is taken in, and only then; nothing is acknowledged that is not in the file. */
final class WriteBehindTest {

    private static final int MUCH = 1_000;
    private static final String AT_ONCE = "0";
    private static final String BEHIND = "86400000";

    @TempDir
    private Path folder;

    @Test
    void much_is_written_behind_and_is_in_the_file_when_it_is_done() {
        try (JdbcRecordStore store = open("samverkan")) {
            store.inTransaction(() -> {
                store.restore(NewProbe.history(MUCH));
                assertThat(delay()).isEqualTo(BEHIND);
                connectAsANewOneOfThePool();
                assertThat(delay()).isEqualTo(AT_ONCE);
                store.restore(NewProbe.history(MUCH));
                assertThat(delay()).isEqualTo(BEHIND);
                return true;
            });

            assertThat(delay()).isEqualTo(AT_ONCE);
            copyAsAKillWouldLeaveIt();
            try (JdbcRecordStore copy = open("copy")) {
                assertThat(all(copy)).hasSize(2 * MUCH).isEqualTo(all(store));
            }
        }
    }

    @Test
    void it_ends_where_the_work_fails() {
        try (JdbcRecordStore store = open("samverkan")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.inTransaction(() -> {
                        store.restore(NewProbe.history(MUCH));
                        throw new IllegalStateException("refused");
                    }));

            assertThat(delay()).isEqualTo(AT_ONCE);
            assertThat(all(store)).isEmpty();
        }
    }

    @Test
    void little_is_written_at_once() {
        try (JdbcRecordStore store = open("samverkan")) {
            store.inTransaction(() -> {
                store.restore(NewProbe.history(MUCH - 1));
                assertThat(delay()).isEqualTo(AT_ONCE);
                return true;
            });
        }
    }

    @Test
    void who_gets_no_connection_goes_on_without() {
        JdbcDataSource unreachable = new JdbcDataSource();
        unreachable.setURL("jdbc:h2:file:" + folder.resolve("missing") + ";IFEXISTS=TRUE");

        assertThat(WriteBehind.begin(unreachable)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/data/samverkan, true",
        "jdbc:h2:./samverkan, true",
        "jdbc:h2:file:/data/samverkan;AUTO_SERVER=TRUE, false",
        "jdbc:h2:file:/data/samverkan;WRITE_DELAY=100, false",
        "jdbc:h2:tcp://server/samverkan, false",
        "jdbc:postgresql://server/samverkan, false"
    })
    void a_file_that_others_may_write_in_is_written_at_once(String url, boolean mayWriteBehind) {
        Address address = new Address(JdbcSettings.URL, Address.completed(url), "", "");

        assertThat(address.mayWriteBehind()).isEqualTo(mayWriteBehind);
    }

    /** With so few connections that all of them are open when it writes behind. */
    private JdbcRecordStore open(String name) {
        return new JdbcStorageProvider()
                .open(Map.of(JdbcSettings.URL, "jdbc:h2:file:" + folder.resolve(name), JdbcSettings.POOL_SIZE, "2"));
    }

    private void connectAsANewOneOfThePool() {
        try {
            DriverManager.getConnection(Address.completed("jdbc:h2:file:" + folder.resolve("samverkan")))
                    .close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asked by an address that sets nothing. */
    private String delay() {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("samverkan"));
                Statement statement = connection.createStatement();
                ResultSet delay = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertThat(delay.next()).isTrue();
            return delay.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copyAsAKillWouldLeaveIt() {
        try {
            Files.copy(folder.resolve("samverkan.mv.db"), folder.resolve("copy.mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Probe> all(JdbcRecordStore store) {
        return store.all(RecordQuery.of(Probe.TYPE), Visibility.everything());
    }
}
