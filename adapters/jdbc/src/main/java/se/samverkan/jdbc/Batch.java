package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** Inserts many rows at a time over the connection of a transaction, past what the transaction keeps in mind. */
final class Batch {

    private static final int SIZE = 500;

    private Batch() {}

    /** Inserts rows of one class. */
    static void insert(EntityManager entities, Collection<?> rows) {
        Session session = entities.unwrap(Session.class);
        session.doWork(connection -> {
            try (StatelessSession past = session.getSessionFactory().openStatelessSession(connection)) {
                past.setJdbcBatchSize(SIZE);
                rows.forEach(past::insert);
                ((SharedSessionContractImplementor) past).getJdbcCoordinator().executeBatch();
            }
        });
    }
}
