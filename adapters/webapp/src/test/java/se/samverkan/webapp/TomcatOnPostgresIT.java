package se.samverkan.webapp;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;

/** Tomcat with a data source of its own to a PostgreSQL database, which the WAR is told the name of. */
class TomcatOnPostgresIT extends TomcatIT {
    private EmbeddedPostgres database;

    @Override
    String settings() {
        return "-Dsamverkan.jdbc.datasource=java:comp/env/jdbc/samverkan";
    }

    @Override
    void prepare(Path base) throws IOException {
        database = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(5))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        InstalledServer.addDriver("postgresql", base.resolve("lib"));
        Path context = base.resolve("conf/Catalina/localhost/samverkan.xml");
        Files.createDirectories(context.getParent());
        Files.writeString(context, """
                <Context>
                  <Resource name="jdbc/samverkan" type="javax.sql.DataSource" driverClassName="org.postgresql.Driver"
                      url="jdbc:postgresql://127.0.0.1:%d/postgres" username="postgres" password="postgres"/>
                </Context>
                """.formatted(database.getPort()));
    }

    @Override
    void assertKept(Path data) throws SQLException {
        assertFilled(database.getPostgresDatabase().getConnection());
    }

    @AfterAll
    void stopDatabase() throws IOException {
        if (database != null) {
            database.close();
        }
    }
}
