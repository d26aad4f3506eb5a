package se.samverkan.jdbc;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;

/** The databases that a test runs on, each time on a new and empty one. */
enum Database {
    H2 {
        @Override
        Map<String, String> settings() {
            return Collections.singletonMap(
                    "samverkan.jdbc.url", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        Map<String, String> settings() {
            return Postgres.settings(Postgres.newDatabase());
        }
    },
    MARIADB {
        @Override
        Map<String, String> settings() {
            return MariaDb.settings(MariaDb.newDatabase());
        }
    };

    abstract Map<String, String> settings();
}
