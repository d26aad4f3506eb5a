package se.samverkan.jdbc;

import java.util.regex.Pattern;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** What the names of all tables begin with, so that they can live in a database that holds other things. */
record TablePrefix(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,19}");

    TablePrefix {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(JdbcSettings.PREFIX + " is '" + value
                    + "': write 1-20 small letters a-z, digits and underscores, a letter first, such as samverkan_");
        }
    }

    PhysicalNamingStrategy naming() {
        String prefix = value;
        return new PhysicalNamingStrategyStandardImpl() {
            private static final long serialVersionUID = 1L;

            @Override
            public Identifier toPhysicalTableName(Identifier logical, JdbcEnvironment environment) {
                return Identifier.toIdentifier(prefix + logical.getText());
            }
        };
    }
}
