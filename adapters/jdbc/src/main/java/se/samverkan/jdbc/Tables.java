package se.samverkan.jdbc;

import java.util.Optional;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** Where the tables lie: in which schema, the connection's own if none is named, and what their names begin with. */
record Tables(Optional<SchemaName> schema, TablePrefix prefix) {

    static final Tables DEFAULT = new Tables(Optional.empty(), TablePrefix.DEFAULT);

    /** The name of the table in which the migrations done are kept. */
    String history() {
        return prefix.value() + "schema_history";
    }

    PhysicalNamingStrategy naming() {
        String before = prefix.value();
        return new PhysicalNamingStrategyStandardImpl() {
            private static final long serialVersionUID = 1L;

            @Override
            public Identifier toPhysicalTableName(Identifier logical, JdbcEnvironment environment) {
                return Identifier.toIdentifier(before + logical.getText());
            }
        };
    }
}
