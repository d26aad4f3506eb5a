package se.samverkan.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server, started once for all tests and stopped with the virtual machine; each test has a database of its own. */
final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final EmbeddedPostgres SERVER = start();

    private Postgres() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(5))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a new, empty database, whose server sorts texts in Swedish by itself if it can. */
    static String newDatabase() {
        String name = "samverkan_" + DATABASES.incrementAndGet();
        execute("postgres", "create database " + name);
        return name;
    }

    static Connection connect(String database) throws SQLException {
        return SERVER.getDatabase("postgres", database).getConnection();
    }

    static void execute(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static Map<String, String> settings(String database) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("samverkan.jdbc.url", "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + database);
        settings.put("samverkan.jdbc.user", "postgres");
        settings.put("samverkan.jdbc.password", "postgres");
        return settings;
    }
}
