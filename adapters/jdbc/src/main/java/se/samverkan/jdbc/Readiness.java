package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;

/** Tries before anybody else does whether the tables can be read and written, so that a lack is told at start and not to the first reader. */
final class Readiness {

    /** What is said when the counter of the change log is gone. */
    static final String NO_COUNTER = "The counter of the change log is missing";

    private Readiness() {}

    /** Reads nothing from each table and writes nothing new; throws what the database says if it cannot. */
    static void require(EntityManagerFactory factory) {
        try (EntityManager entities = factory.createEntityManager()) {
            for (EntityType<?> row : factory.getMetamodel().getEntities()) {
                entities.createQuery("select r from " + row.getName() + " r where 1 = 0", row.getJavaType())
                        .getResultList();
            }
            requireWritable(entities);
        }
    }

    private static void requireWritable(EntityManager entities) {
        entities.getTransaction().begin();
        try {
            int counters = entities.createQuery("update CounterRow c set c.value = c.value where c.name = :name")
                    .setParameter("name", CounterRow.CHANGE)
                    .executeUpdate();
            if (counters != 1) {
                throw new IllegalStateException(NO_COUNTER);
            }
        } finally {
            entities.getTransaction().rollback();
        }
    }
}
