package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.jdbc.Refusals.assertRefused;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.spi.InitialContextFactory;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.jackson.JacksonRecordCodec;

/** A storage on a data source of the host's, which a setting names or the host hands in. */
final class HostDataSourceTest {

    private static final Map<String, Object> NAMES = new LinkedHashMap<>();

    private final JdbcStorageProvider provider = new JdbcStorageProvider();

    /** The names of a server, as its applications see them. */
    public static final class Names implements InitialContextFactory {

        /** As the JDK makes it. */
        public Names() {}

        @Override
        public Context getInitialContext(Hashtable<?, ?> environment) throws NamingException {
            return new InitialContext(true) {
                @Override
                public Object lookup(String name) throws NamingException {
                    Object found = NAMES.get(name);
                    if (found == null) {
                        throw new NameNotFoundException(name + " is not bound");
                    }
                    return found;
                }
            };
        }
    }

    @BeforeEach
    void serve() {
        System.setProperty(Context.INITIAL_CONTEXT_FACTORY, Names.class.getName());
    }

    @AfterEach
    void stop() {
        System.clearProperty(Context.INITIAL_CONTEXT_FACTORY);
        NAMES.clear();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_name_within_the_application_leads_to_it(TestDatabase database) throws SQLException {
        try (HikariDataSource host = host(database.fresh())) {
            NAMES.put("java:comp/env/jdbc/samverkan", host);

            for (String name : new String[] {"java:comp/env/jdbc/samverkan", "jdbc/samverkan"}) {
                try (JdbcRecordStore store =
                        provider.open(Collections.singletonMap("samverkan.jdbc.datasource", name))) {
                    assertThat(store.changes().after(0, 1)).isEmpty();
                }
            }
            try (Connection other = host.getConnection()) {
                assertThat(other.isValid(1)).as("It stays open").isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void its_connections_read_what_is_committed_and_go_back_as_they_came(TestDatabase database) throws SQLException {
        Map<String, String> settings = database.fresh();
        try (Connection only = database.connect(settings)) {
            only.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            DataSource host = new Lending(only);

            try (Connection lent = new CommittedReads(host).getConnection()) {
                assertThat(lent.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            }
            assertThat(only.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
            try (JdbcRecordStore store = JdbcRecordStore.on(host, new JacksonRecordCodec())) {
                Trial.assertWorks(store);
            }
            assertThat(only.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    @Test
    void what_lies_under_a_name_and_is_no_data_source_is_told() {
        NAMES.put("java:comp/env/jdbc/other", "a text");

        assertRefused(
                Collections.singletonMap("samverkan.jdbc.datasource", "java:comp/env/jdbc/other"),
                "samverkan.jdbc.datasource (java:comp/env/jdbc/other)",
                "java.lang.String",
                "DataSource");
    }

    @Test
    void a_name_that_leads_to_another_machine_is_refused() {
        assertRefused(
                Collections.singletonMap("samverkan.jdbc.datasource", "ldap://example.org/x"),
                "samverkan.jdbc.datasource",
                "within the server");
    }

    @Test
    void a_name_that_the_host_does_not_know_is_told() {
        assertRefused(
                Collections.singletonMap("samverkan.jdbc.datasource", "jdbc/nowhere"),
                "samverkan.jdbc.datasource (jdbc/nowhere)",
                "declare it in the server");
    }

    @Test
    void an_h2_that_may_lose_writes_is_reported() throws SQLException {
        String name = "jdbc:h2:nioMemFS:" + UUID.randomUUID();
        try (HikariDataSource late = pool(name, "sa", "")) {
            assertThat(warning(late))
                    .hasValueSatisfying(line -> assertThat(line)
                            .contains("samverkan.jdbc.datasource (jdbc/x)", "WRITE_DELAY=500", "add ;WRITE_DELAY=0"));
        }
        try (HikariDataSource durable = pool(name + ";WRITE_DELAY=0", "sa", "");
                HikariDataSource forgetful = pool("jdbc:h2:mem:forgetful", "sa", "")) {
            assertThat(warning(durable)).isEmpty();
            assertThat(warning(forgetful)).isEmpty();
        }
    }

    private static Optional<String> warning(DataSource source) throws SQLException {
        return Durability.warning("samverkan.jdbc.datasource (jdbc/x)", Product.H2.file(source), source);
    }

    private static HikariDataSource host(Map<String, String> settings) {
        return pool(
                settings.get("samverkan.jdbc.url"),
                settings.get("samverkan.jdbc.user"),
                settings.get("samverkan.jdbc.password"));
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }
}
