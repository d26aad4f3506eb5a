package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;

/** Takes rows of one class out of their table by their keys: a batch finds each at once, where some databases search for a list of them. */
final class Removal {

    private Removal() {}

    static void all(EntityManager entities, List<?> rows) {
        if (!rows.isEmpty()) {
            Session session = entities.unwrap(Session.class);
            Class<?> row = rows.get(0).getClass();
            RowColumns key = RowColumns.keyOf(row);
            new StatementBatch(session, key.deletionFrom(Names.table(session.getSessionFactory(), row)), key).run(rows);
        }
    }
}
