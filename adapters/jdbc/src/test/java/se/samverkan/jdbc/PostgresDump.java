package se.samverkan.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes the tables of a PostgreSQL database as SQL, always in the same order: PostgreSQL has no such thing in its driver. */
final class PostgresDump {

    private static final String TABLES = "select quote_ident(relname) from pg_class where relkind = 'r'"
            + " and relnamespace = 'public'::regnamespace order by relname collate \"C\"";

    private static final String COLUMNS = "select quote_ident(attname) || ' ' || format_type(atttypid, atttypmod)"
            + " || case when collname = 'C' then ' collate \"C\"' else '' end"
            + " || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')"
            + " || case when attnotnull then ' not null' else '' end"
            + " from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum"
            + " left join pg_collation c on c.oid = attcollation"
            + " where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attnum";

    private static final String NAMES = "select quote_ident(attname) from pg_attribute"
            + " where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attnum";

    private static final String KEYS =
            "select 'constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid) from pg_constraint where"
                    + " conrelid = ?::regclass and contype in ('p', 'u') order by conname collate \"C\"";

    private static final String INDEXES =
            "select pg_get_indexdef(indexrelid) from pg_index where indrelid = ?::regclass"
                    + " and not exists (select 1 from pg_constraint where conindid = indexrelid) order by 1";

    private static final String STATISTICS =
            "select pg_get_statisticsobjdef(oid) from pg_statistic_ext where stxrelid = ?::regclass order by 1";

    private final Connection connection;

    PostgresDump(Connection connection) {
        this.connection = connection;
    }

    String sql() throws SQLException {
        StringBuilder sql = new StringBuilder();
        for (String table : texts(TABLES)) {
            List<String> parts = new ArrayList<>(texts(COLUMNS, table));
            parts.addAll(texts(KEYS, table));
            sql.append("create table ")
                    .append(table)
                    .append(" (\n    ")
                    .append(String.join(",\n    ", parts))
                    .append("\n);\n");
            texts(INDEXES, table).forEach(index -> sql.append(index).append(";\n"));
            texts(STATISTICS, table).forEach(each -> sql.append(each).append(";\n"));
            rows(table)
                    .forEach(row -> sql.append("insert into ")
                            .append(table)
                            .append(" values (")
                            .append(row)
                            .append(");\n"));
        }
        return sql.toString();
    }

    private List<String> rows(String table) throws SQLException {
        List<String> values = texts(NAMES, table).stream()
                .map(column -> "quote_nullable(" + column + "::text)")
                .toList();
        return texts("select concat_ws(', ', " + String.join(", ", values) + ") as row_text from " + table
                + " order by concat_ws(', ', " + String.join(", ", values) + ") collate \"C\"");
    }

    private List<String> texts(String query, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    texts.add(found.getString(1));
                }
            }
            return texts;
        }
    }
}
