package se.samverkan.jdbc;

import java.util.regex.Pattern;

/** The schema that the tables lie in; in MariaDB, which has none, a database of the server. */
record SchemaName(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    SchemaName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(JdbcSettings.SCHEMA + " is '" + value
                    + "': write 1-63 small letters a-z, digits and underscores, a letter first, such as samverkan");
        }
    }
}
