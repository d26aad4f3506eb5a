package se.samverkan.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The databases on which everything must hold, with what differs between them for a test. */
enum TestDatabase {
    H2(Product.H2) {
        @Override
        Map<String, String> fresh() {
            return with(
                    new LinkedHashMap<>(),
                    "samverkan.jdbc.url",
                    "jdbc:h2:nioMemFS:fresh" + NUMBER.incrementAndGet(),
                    "samverkan.jdbc.user",
                    "sa",
                    "samverkan.jdbc.password",
                    "right");
        }

        @Override
        Map<String, String> reader(Map<String, String> owner) {
            execute(owner, "create user reader password 'reader'; grant select on schema public to reader");
            return with(owner, "samverkan.jdbc.user", "reader", "samverkan.jdbc.password", "reader");
        }

        @Override
        void whileReadOnly(Map<String, String> owner, Consumer<Map<String, String>> test) {
            test.accept(with(owner, "samverkan.jdbc.url", owner.get("samverkan.jdbc.url") + ";ACCESS_MODE_DATA=r"));
        }
    },
    POSTGRESQL(Product.POSTGRESQL) {
        @Override
        Map<String, String> fresh() {
            return Postgres.settings(Postgres.newDatabase());
        }

        @Override
        Map<String, String> reader(Map<String, String> owner) {
            String reader = "reader_" + NUMBER.incrementAndGet();
            execute(
                    owner,
                    "create role " + reader
                            + " login password 'reader'; grant select on all tables in schema public to " + reader);
            return with(owner, "samverkan.jdbc.user", reader, "samverkan.jdbc.password", "reader");
        }

        @Override
        void whileReadOnly(Map<String, String> owner, Consumer<Map<String, String>> test) {
            String database = owner.get("samverkan.jdbc.url").replaceAll(".*/", "");
            execute(owner, "alter database " + database + " set default_transaction_read_only = on");
            test.accept(owner);
        }
    },
    MARIADB(Product.MARIADB) {
        @Override
        Map<String, String> fresh() {
            return MariaDb.settings(MariaDb.newDatabase());
        }

        @Override
        Map<String, String> reader(Map<String, String> owner) {
            return user(owner, "select");
        }

        private Map<String, String> user(Map<String, String> owner, String rights) {
            String user = "user_" + NUMBER.incrementAndGet();
            String database = owner.get("samverkan.jdbc.url").replaceAll(".*/", "");
            execute(owner, "create user " + user + "@'%' identified by 'reader'");
            execute(owner, "grant " + rights + " on " + database + ".* to " + user + "@'%'");
            return with(owner, "samverkan.jdbc.user", user, "samverkan.jdbc.password", "reader");
        }

        @Override
        void whileReadOnly(Map<String, String> owner, Consumer<Map<String, String>> test) {
            Map<String, String> ordinary = user(owner, "all privileges");
            execute(owner, "set global read_only = 1");
            try {
                test.accept(ordinary);
            } finally {
                execute(owner, "set global read_only = 0");
            }
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Product product;

    TestDatabase(Product product) {
        this.product = product;
    }

    /** The connections of a server to the database of who asks, but the one that asks. */
    private String connections() {
        return this == POSTGRESQL
                ? "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
                : "select id from information_schema.processlist where db = database() and id <> connection_id()";
    }

    /** Waits until a server has done what it was told by processes that are killed, and let go of their connections. */
    void awaitDisconnected(Map<String, String> settings) {
        Instant latest = Instant.now().plus(PATIENCE);
        boolean connected = this != H2;
        while (connected) {
            try (Connection connection = connect(settings);
                    Statement found = connection.createStatement();
                    ResultSet ids = found.executeQuery(connections())) {
                connected = ids.next();
            } catch (SQLException e) {
                throw new IllegalStateException(connections(), e);
            }
            if (connected && Instant.now().isAfter(latest)) {
                throw new IllegalStateException("Connections of killed processes are still open after " + PATIENCE);
            }
        }
    }

    /** Cuts every connection to a database but the one that does it. */
    void disconnectAll(Map<String, String> settings) {
        try (Connection connection = connect(settings);
                Statement found = connection.createStatement();
                Statement cutting = connection.createStatement();
                ResultSet ids = found.executeQuery(connections())) {
            while (ids.next()) {
                cutting.execute(
                        (this == POSTGRESQL ? "select pg_terminate_backend(%d)" : "kill %d").formatted(ids.getLong(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(connections(), e);
        }
    }

    /** The settings of who owns a new, empty database. */
    abstract Map<String, String> fresh();

    /** The settings of who may read the tables there are now, and nothing else. */
    abstract Map<String, String> reader(Map<String, String> owner);

    /** Tests with settings of a database that nobody may write. */
    abstract void whileReadOnly(Map<String, String> owner, Consumer<Map<String, String>> test);

    /** The settings of who is not let in: the owner with a wrong password, or where all passwords are let in a user that is none. */
    Map<String, String> stranger(Map<String, String> owner, String password) {
        Map<String, String> stranger = with(owner, "samverkan.jdbc.password", password);
        return this == POSTGRESQL ? with(stranger, "samverkan.jdbc.user", "stranger") : stranger;
    }

    Product product() {
        return product;
    }

    /** The table of the history, as statements name it. */
    String history() {
        return product.quoted("samverkan_schema_history");
    }

    Connection connect(Map<String, String> settings) throws SQLException {
        String url = settings.get("samverkan.jdbc.url") + (this == MARIADB ? "?allowMultiQueries=true" : "");
        return DriverManager.getConnection(
                url, settings.get("samverkan.jdbc.user"), settings.get("samverkan.jdbc.password"));
    }

    void execute(Map<String, String> settings, String sql) {
        try (Connection connection = connect(settings);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Settings with others in their place, names and values in turn. */
    static Map<String, String> with(Map<String, String> settings, String... more) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
