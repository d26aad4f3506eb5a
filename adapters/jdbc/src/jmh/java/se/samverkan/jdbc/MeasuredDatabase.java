package se.samverkan.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The databases that are measured: H2 in memory and a real PostgreSQL, each new and empty. */
public enum MeasuredDatabase {
    /** H2 in memory. */
    H2 {
        @Override
        Map<String, String> settings() {
            return at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "");
        }
    },
    /** PostgreSQL on this machine. */
    POSTGRESQL {
        @Override
        Map<String, String> settings() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("fsync", "on")
                        .start();
                return at("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

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
