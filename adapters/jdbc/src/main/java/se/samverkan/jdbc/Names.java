package se.samverkan.jdbc;

import org.hibernate.SessionFactory;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;

/**
 * What the tables that are read in SQL are called in this database, with schema and prefix; and whether several keys are looked up by a join, as
 * in H2.
 */
record Names(String record, String facet, String change, String payload, boolean joinsKeys) {

    static Names of(SessionFactory factory) {
        return new Names(
                table(factory, RecordRow.class),
                table(factory, FacetRow.class),
                table(factory, ChangeRow.class),
                table(factory, PayloadRow.class),
                factory.unwrap(SessionFactoryImplementor.class)
                                .getJdbcServices()
                                .getDialect()
                        instanceof H2Dialect);
    }

    /** The table of a class of rows. */
    static String table(SessionFactory factory, Class<?> row) {
        return ((AbstractEntityPersister) factory.unwrap(SessionFactoryImplementor.class)
                        .getMappingMetamodel()
                        .getEntityDescriptor(row))
                .getTableName();
    }
}
