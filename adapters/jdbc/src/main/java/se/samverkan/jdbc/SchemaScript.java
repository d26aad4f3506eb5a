package se.samverkan.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The migrations as SQL that a database administrator runs by hand, with the entries of the history that the program writes when it migrates,
 * so that it afterwards finds the tables as if it had made them.
 */
final class SchemaScript {

    private final Product product;
    private final Tables tables;

    SchemaScript(Product product, Tables tables) {
        this.product = product;
        this.tables = tables;
    }

    /** All migrations after a version, 0 for all there are. */
    String after(int version) {
        MigrationVersion done = MigrationVersion.fromVersion(Integer.toString(version));
        HistoryTable history = new HistoryTable(product, tables);
        StringBuilder sql = new StringBuilder();
        tables.schema().ifPresent(schema -> sql.append(product.use(schema)).append(";\n"));
        sql.append(version == 0 ? history.creation() : "");
        for (MigrationInfo migration : migrations()) {
            if (migration.getVersion().isNewerThan(done)) {
                sql.append("\n-- ").append(migration.getScript()).append('\n');
                sql.append(text(migration)).append('\n').append(history.entry(migration));
            }
        }
        return product == Product.POSTGRESQL ? "begin;\n" + sql + "commit;\n" : sql.toString();
    }

    /** Flyway finds and numbers them; it wants a database for it, and gets an empty one in memory. */
    private MigrationInfo[] migrations() {
        return Migrations.configuration(product, tables)
                .dataSource("jdbc:h2:mem:", "", "")
                .load()
                .info()
                .all();
    }

    private String text(MigrationInfo migration) {
        String place = "/" + product.migrations() + "/" + migration.getScript();
        try (InputStream file = requireNonNull(SchemaScript.class.getResourceAsStream(place), place)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${prefix}", tables.prefix().value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
