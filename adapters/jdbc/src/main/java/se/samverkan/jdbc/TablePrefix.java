package se.samverkan.jdbc;

import java.util.regex.Pattern;

/** What the names of all tables begin with, so that they can live in a database that holds other things. */
record TablePrefix(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,19}");

    static final TablePrefix DEFAULT = new TablePrefix("samverkan_");

    TablePrefix {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(JdbcSettings.PREFIX + " is '" + value
                    + "': write 1-20 small letters a-z, digits and underscores, a letter first, such as samverkan_");
        }
    }
}
