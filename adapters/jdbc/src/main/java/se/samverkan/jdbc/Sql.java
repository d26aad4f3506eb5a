package se.samverkan.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A query that is read past Jakarta Persistence, with its values. Reads are most of what a storage does, and translating a query costs many
 * times what a database needs to find a row by its key.
 */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Makes something of the row that a result stands at. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Sql(String beginning, Object... its) {
        add(beginning, its);
    }

    /** Goes on with a piece of the query and the values of its question marks. */
    Sql add(String piece, Object... its) {
        text.append(piece);
        Collections.addAll(values, its);
        return this;
    }

    /** Goes on with another query or a part of one. */
    Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** Goes on with a list in parentheses, of which there are few lengths, so that a database knows the statement again. */
    Sql addList(Collection<String> all) {
        int length = all.size() == 1 ? 1 : Integer.highestOneBit(all.size() - 1) * 2;
        text.append('(').append("?, ".repeat(length - 1)).append("?)");
        values.addAll(all);
        String last = all.stream().reduce((first, second) -> second).orElseThrow();
        values.addAll(Collections.nCopies(length - all.size(), last));
        return this;
    }

    <T> List<T> read(Connection connection, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text.toString())) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
