package se.samverkan.jdbc;

import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;

/** What the tables that are read in SQL are called in this database, with schema and prefix. */
record Names(String record, String facet, String change, String payload) {

    static Names of(SessionFactory factory) {
        return new Names(
                name(factory, RecordRow.class),
                name(factory, FacetRow.class),
                name(factory, ChangeRow.class),
                name(factory, PayloadRow.class));
    }

    private static String name(SessionFactory factory, Class<?> row) {
        return ((AbstractEntityPersister) factory.unwrap(SessionFactoryImplementor.class)
                        .getMappingMetamodel()
                        .getEntityDescriptor(row))
                .getTableName();
    }
}
