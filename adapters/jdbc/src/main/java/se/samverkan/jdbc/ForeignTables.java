package se.samverkan.jdbc;

import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Looks, before the first migration makes anything, whether there is a table of one of our names that is not ours. H2 and MariaDB would keep what
 * that migration had made until it met the table, and the next start would find tables that are half-migrated and advise to drop them.
 */
record ForeignTables(DataSource dataSource, Product product, Tables tables) {

    /** What is said of such a table. */
    static final String FOUND = "is there, but nothing tells that it is ours: there is no table ";

    void refuse() throws SQLException {
        List<String> ours = Unit.ROWS.stream()
                .map(row -> row.getAnnotation(Table.class).name())
                .map(name -> product.kept(tables.prefix().value() + name))
                .toList();
        try (Connection connection = dataSource.getConnection()) {
            Optional<String> taken =
                    names(connection).stream().filter(ours::contains).findFirst();
            // Looked for after the others: another node that makes them now has made its history before.
            if (taken.isPresent() && !names(connection).contains(tables.history())) {
                throw new IllegalStateException("Table " + taken.get() + " " + FOUND + tables.history());
            }
        }
    }

    /** Whatever has a name where our tables are to lie: a view or an index can be in their way too. */
    private List<String> names(Connection connection) throws SQLException {
        Optional<String> named = tables.schema().map(product::kept);
        @Nullable
        String catalog = product == Product.MARIADB ? named.orElse(connection.getCatalog()) : connection.getCatalog();
        @Nullable String schema = product == Product.MARIADB ? null : named.orElse(connection.getSchema());
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(catalog, schema, "%", null)) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
