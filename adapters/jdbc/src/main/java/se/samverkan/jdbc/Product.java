package se.samverkan.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;

/** The databases that are tested and for which there are migrations. */
enum Product {
    H2("H2", "h2", "org.h2.Driver"),
    POSTGRESQL("PostgreSQL", "postgresql", "org.postgresql.Driver"),
    /** Its driver is LGPL and comes from whoever has MariaDB. */
    MARIADB("MariaDB", "mariadb", "org.mariadb.jdbc.Driver");

    private final String title;
    private final String name;
    private final String driver;

    Product(String title, String name, String driver) {
        this.title = title;
        this.name = name;
        this.driver = driver;
    }

    /** The product that an address names. */
    static Product of(String url) {
        return Arrays.stream(values())
                .filter(product -> url.startsWith(product.beginning()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(JdbcSettings.URL + " is '" + Address.shown(url)
                        + "': it must begin with " + either(Product::beginning)));
    }

    /** The product of a name on the command line. */
    static Product named(String name) {
        return Arrays.stream(values())
                .filter(product -> product.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "' is no database that is known here: write " + either(each -> each.name)));
    }

    /** The product that answers. */
    static Product of(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            String name = connection.getMetaData().getDatabaseProductName();
            Optional<Product> known = Arrays.stream(values())
                    .filter(each -> each.title.equals(name))
                    .findFirst();
            return known.orElseThrow(() ->
                    new IllegalArgumentException("The database is " + name + ": use " + either(each -> each.title)));
        }
    }

    /** The file of an embedded database, without the ending of its name; one in memory has none: it leaves nothing behind. */
    Optional<String> file(DataSource dataSource) throws SQLException {
        if (this != H2) {
            return Optional.empty();
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet path = statement.executeQuery("select database_path()")) {
            return path.next() ? Optional.ofNullable(path.getString(1)) : Optional.empty();
        }
    }

    private static String either(Function<Product, String> text) {
        return Arrays.stream(values()).map(text).collect(Collectors.joining(" or "));
    }

    private String beginning() {
        return "jdbc:" + name + ":";
    }

    /** The JDBC driver's class, named since drivers in a web application are not found by themselves. */
    String driver() {
        return driver;
    }

    /** Says what to do where the driver is not there. */
    void requireDriver(String where, ClassLoader ours) {
        boolean there = Stream.of(
                        Optional.ofNullable(Thread.currentThread().getContextClassLoader()), Optional.of(ours))
                .flatMap(Optional::stream)
                .anyMatch(this::hasDriver);
        if (!there) {
            throw new IllegalArgumentException(where + " cannot be used: the driver " + driver + " is missing; put its"
                    + " jar (for MariaDB mariadb-java-client, from mariadb.com or Maven Central) in the"
                    + " server's folder for libraries, such as lib of Tomcat, and start the server again");
        }
    }

    private boolean hasDriver(ClassLoader loader) {
        try {
            Class.forName(driver, false, loader);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** What the driver is told: to notice a server that is gone without a word, and to send the rows of a batch together. */
    Map<String, String> driverSettings() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (this == POSTGRESQL) {
            settings.put("tcpKeepAlive", "true");
            settings.put("reWriteBatchedInserts", "true");
        }
        return settings;
    }

    /** The place of its migrations on the class path. */
    String migrations() {
        return "se/samverkan/jdbc/migration/" + name;
    }

    /** What Hibernate calls the schema. */
    String schemaSetting() {
        return this == MARIADB ? AvailableSettings.DEFAULT_CATALOG : AvailableSettings.DEFAULT_SCHEMA;
    }

    /** A schema's name as the database keeps it. */
    String kept(SchemaName schema) {
        return kept(schema.value());
    }

    /** A name as the database keeps it when it is written in small letters and without quotes. */
    String kept(String name) {
        return this == H2 ? name.toUpperCase(Locale.ROOT) : name;
    }

    /** Makes a schema the one that names without a schema are looked for in. */
    String use(SchemaName schema) {
        return switch (this) {
            case H2 -> "set schema " + schema.value();
            case POSTGRESQL -> "set search_path to " + schema.value();
            case MARIADB -> "use " + schema.value();
        };
    }

    /** A name in quotes, which keep it as it is written. */
    String quoted(String identifier) {
        return this == MARIADB ? "`" + identifier + "`" : "\"" + identifier + "\"";
    }

    /** True if the database has a schema of that name. */
    boolean has(Connection connection, SchemaName schema) throws SQLException {
        String kept = kept(schema);
        DatabaseMetaData database = connection.getMetaData();
        try (ResultSet found = this == MARIADB ? database.getCatalogs() : database.getSchemas()) {
            while (found.next()) {
                if (found.getString(1).equals(kept)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
