package se.samverkan.jdbc;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * A data source that the host application has given a JNDI name, such as {@code java:comp/env/jdbc/samverkan}. Only names within the server are
 * looked up: none that leads to another machine.
 */
record NamedDataSource(String name) implements Source {

    private static final String COMPONENT = "java:comp/env/";

    NamedDataSource {
        if (name.indexOf(':') >= 0 && !name.startsWith("java:")) {
            throw new IllegalArgumentException(JdbcSettings.DATA_SOURCE + " is '" + name
                    + "': write a name within the server, such as " + COMPONENT + "jdbc/samverkan");
        }
    }

    @Override
    public String where() {
        return JdbcSettings.DATA_SOURCE + " (" + name + ")";
    }

    @Override
    public Connections connect() {
        Object found = found();
        if (found instanceof DataSource dataSource) {
            return new HostDataSource(where(), dataSource).connect();
        }
        throw new IllegalArgumentException(where() + " cannot be used: under this name lies a "
                + found.getClass().getName() + "; write the name of a data source (javax.sql.DataSource)");
    }

    /** As written, or else as a name within the application, which is how most servers' manuals write it. */
    private Object found() {
        try {
            return lookup(name);
        } catch (NamingException e) {
            if (name.startsWith("java:")) {
                throw missing(e);
            }
        }
        try {
            return lookup(COMPONENT + name);
        } catch (NamingException e) {
            throw missing(e);
        }
    }

    /** The name is an administrator's, and stays within the server. */
    @SuppressWarnings("BanJNDI")
    private static Object lookup(String within) throws NamingException {
        return InitialContext.doLookup(within);
    }

    private IllegalArgumentException missing(NamingException e) {
        return new IllegalArgumentException(
                where() + " cannot be used: the host knows no data source of this name; declare it in the server, or"
                        + " correct the name, such as " + COMPONENT + "jdbc/samverkan. Found: " + e.getMessage(),
                e);
    }
}
