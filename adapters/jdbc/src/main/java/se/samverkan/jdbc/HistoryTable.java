package se.samverkan.jdbc;

import org.flywaydb.core.api.MigrationInfo;

/** The table in which Flyway keeps which migrations are done, as SQL that makes it and its entries as Flyway would (its version 13). */
final class HistoryTable {

    private final Product product;
    private final String name;

    HistoryTable(Product product, Tables tables) {
        this.product = product;
        this.name = tables.history();
    }

    String creation() {
        return "create table " + quoted(name) + " (\n"
                + column("installed_rank", "integer not null")
                + column("version", "varchar(50)")
                + column("description", "varchar(200) not null")
                + column("type", "varchar(20) not null")
                + column("script", "varchar(1000) not null")
                + column("checksum", "integer")
                + column("installed_by", "varchar(100) not null")
                + column("installed_on", "timestamp default current_timestamp not null")
                + column("execution_time", "integer not null")
                + column("success", "boolean not null")
                + "    constraint " + quoted(name + "_pk") + " primary key (" + quoted("installed_rank") + ")\n);\n"
                + "create index " + quoted(name + "_s_idx") + " on " + quoted(name) + " (" + quoted("success")
                + ");\n";
    }

    private String column(String column, String type) {
        return "    " + quoted(column) + " " + type + ",\n";
    }

    /** The entry of one migration, after those that are there. */
    String entry(MigrationInfo migration) {
        return "insert into " + quoted(name) + " (" + quoted("installed_rank") + ", " + quoted("version") + ", "
                + quoted("description") + ", " + quoted("type") + ", " + quoted("script") + ", " + quoted("checksum")
                + ", "
                + quoted("installed_by") + ", " + quoted("execution_time") + ", " + quoted("success") + ")\n"
                + "    select coalesce(max(" + quoted("installed_rank") + "), 0) + 1, '"
                + migration.getVersion().getVersion() + "', '" + migration.getDescription() + "', 'SQL', '"
                + migration.getScript() + "', " + migration.getChecksum() + ", 'by hand', 0, true\n    from "
                + quoted(name) + ";\n";
    }

    private String quoted(String identifier) {
        return product.quoted(identifier);
    }
}
