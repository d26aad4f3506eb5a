package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a class of rows, told by its own mapping, and the fields that hold their values. */
record RowColumns(List<Field> fields) {

    private static final ClassValue<RowColumns> ALL = known(Column.class);
    private static final ClassValue<RowColumns> KEYS = known(Id.class);

    private static ClassValue<RowColumns> known(Class<? extends Annotation> mark) {
        return new ClassValue<>() {
            @Override
            protected RowColumns computeValue(Class<?> row) {
                return new RowColumns(Arrays.stream(row.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(mark))
                        .toList());
            }
        };
    }

    static RowColumns of(Class<?> row) {
        return ALL.get(row);
    }

    /** Those by which one row is told from another. */
    static RowColumns keyOf(Class<?> row) {
        return KEYS.get(row);
    }

    /** The statement that puts one row into a table, its values in the order of the fields. */
    String insertionInto(String table) {
        return "insert into " + table + " (" + names().collect(Collectors.joining(", ")) + ") values ("
                + String.join(", ", Collections.nCopies(fields.size(), "?")) + ")";
    }

    /** The statement that takes the rows with these values out of a table. */
    String deletionFrom(String table) {
        return "delete from " + table + " where "
                + names().map(name -> name + " = ?").collect(Collectors.joining(" and "));
    }

    private Stream<String> names() {
        return fields.stream().map(field -> field.getAnnotation(Column.class).name());
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
