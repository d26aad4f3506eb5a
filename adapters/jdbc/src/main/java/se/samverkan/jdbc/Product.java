package se.samverkan.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The databases that are tested and for which there are migrations. */
enum Product {
    H2("H2", "jdbc:h2:", "org.h2.Driver", "h2"),
    POSTGRESQL("PostgreSQL", "jdbc:postgresql:", "org.postgresql.Driver", "postgresql"),
    MARIADB("MariaDB", "jdbc:mariadb:", "org.mariadb.jdbc.Driver", "mariadb");

    private final String title;
    private final String prefix;
    private final String driver;
    private final String folder;

    Product(String title, String prefix, String driver, String folder) {
        this.title = title;
        this.prefix = prefix;
        this.driver = driver;
        this.folder = folder;
    }

    /** The product that an address names. */
    static Product of(JdbcSettings settings) {
        return Arrays.stream(values())
                .filter(product -> settings.url().startsWith(product.prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(JdbcSettings.URL + " is '" + settings.url()
                        + "': it must begin with "
                        + Arrays.stream(values()).map(each -> each.prefix).collect(Collectors.joining(" or "))));
    }

    /** The product that answers. */
    static Product of(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            String name = connection.getMetaData().getDatabaseProductName();
            Optional<Product> known = Arrays.stream(values())
                    .filter(each -> each.title.equals(name))
                    .findFirst();
            return known.orElseThrow(() -> new IllegalArgumentException("The database is " + name + ": use "
                    + Arrays.stream(values()).map(each -> each.title).collect(Collectors.joining(" or "))));
        }
    }

    /** The JDBC driver's class, named since drivers in a web application are not found by themselves. */
    String driver() {
        return driver;
    }

    /** The place of its migrations on the class path. */
    String migrations() {
        return "classpath:se/samverkan/jdbc/migration/" + folder;
    }
}
