package se.samverkan.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that are measured: H2 in a file, as the plugin keeps it, and a real PostgreSQL, each new and empty. */
public enum MeasuredDatabase {
    /** H2 in a file, which keeps what it acknowledges. */
    H2 {
        @Override
        Map<String, String> settings() {
            try {
                return at(
                        Address.completed("jdbc:h2:file:"
                                + Files.createTempDirectory("measured").resolve("h2")),
                        "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    /** PostgreSQL on this machine. */
    POSTGRESQL {
        @Override
        Map<String, String> settings() {
            String name = "measured_" + NUMBER.incrementAndGet();
            try (Connection connection = Server.ONE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return at("jdbc:postgresql://127.0.0.1:" + Server.ONE.getPort() + "/" + name, "postgres");
            } catch (SQLException e) {
                throw new IllegalStateException(name, e);
            }
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The server, started when it is first needed; it ends with the virtual machine. */
    private static final class Server {

        private static final EmbeddedPostgres ONE = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("fsync", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Where a new database is, as settings of the storage. */
    abstract Map<String, String> settings();

    private static Map<String, String> at(String url, String user) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("samverkan.jdbc.url", url);
        settings.put("samverkan.jdbc.user", user);
        settings.put("samverkan.jdbc.password", user);
        return settings;
    }
}
