package se.samverkan.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the tables of a MariaDB database as SQL, always in the same order. */
final class MariaDbDump {

    private final Connection connection;

    MariaDbDump(Connection connection) {
        this.connection = connection;
    }

    String sql() throws SQLException {
        StringBuilder sql = new StringBuilder("set names utf8mb4;\n");
        for (String table : column("show tables", 1)) {
            sql.append(column("show create table `" + table + "`", 2).get(0)).append(";\n");
            for (String row : rows(table)) {
                sql.append("insert into `")
                        .append(table)
                        .append("` values (")
                        .append(row)
                        .append(");\n");
            }
        }
        return sql.toString();
    }

    private List<String> rows(String table) throws SQLException {
        String values = column("show columns from `" + table + "`", 1).stream()
                .map(name -> "quote(`" + name + "`)")
                .collect(Collectors.joining(", "));
        return column("select concat_ws(', ', " + values + ") as row_text from `" + table + "` order by 1", 1);
    }

    private List<String> column(String query, int number) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (found.next()) {
                texts.add(found.getString(number));
            }
            return texts;
        }
    }
}
