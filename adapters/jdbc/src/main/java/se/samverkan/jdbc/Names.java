package se.samverkan.jdbc;

import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;

/** What the tables that are read in SQL are called in this database, with schema and prefix. */
record Names(String record, String facet, String change, String payload) {

    static Names of(SessionFactory factory) {
        return new Names(
                table(factory, RecordRow.class),
                table(factory, FacetRow.class),
                table(factory, ChangeRow.class),
                table(factory, PayloadRow.class));
    }

    /** The table of a class of rows. */
    static String table(SessionFactory factory, Class<?> row) {
        return ((AbstractEntityPersister) factory.unwrap(SessionFactoryImplementor.class)
                        .getMappingMetamodel()
                        .getEntityDescriptor(row))
                .getTableName();
    }
}
