package se.samverkan.jdbc;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a class of rows, told by its own mapping, and the fields that hold their values. */
record RowColumns(List<Field> fields) {

    private static final ClassValue<RowColumns> KNOWN = new ClassValue<>() {
        @Override
        protected RowColumns computeValue(Class<?> row) {
            return new RowColumns(Arrays.stream(row.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(Column.class))
                    .toList());
        }
    };

    static RowColumns of(Class<?> row) {
        return KNOWN.get(row);
    }

    /** The statement that puts one row into a table, its values in the order of the fields. */
    String insertionInto(String table) {
        String names = fields.stream()
                .map(field -> field.getAnnotation(Column.class).name())
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + names + ") values ("
                + String.join(", ", Collections.nCopies(fields.size(), "?")) + ")";
    }

    /** Gives a statement the values of a row. */
    void fill(PreparedStatement statement, Object row) throws SQLException {
        try {
            int number = 0;
            for (Field field : fields) {
                statement.setObject(++number, field.get(row));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The fields of " + row.getClass() + " can be read in their package", e);
        }
    }
}
