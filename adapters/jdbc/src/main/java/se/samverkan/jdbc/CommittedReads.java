package se.samverkan.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A host's data source whose transactions read what others have committed, which is what the storage is made for and not every server's
 * default. A connection goes back with the isolation it came with, since the host uses it for other things.
 */
record CommittedReads(DataSource host) implements DataSource {

    private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(CommittedReads.class);

    private static final int WANTED = Connection.TRANSACTION_READ_COMMITTED;

    @Override
    public Connection getConnection() throws SQLException {
        return committed(host.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return committed(host.getConnection(user, password));
    }

    private static Connection committed(Connection connection) throws SQLException {
        int usual = connection.getTransactionIsolation();
        if (usual == WANTED) {
            return connection;
        }
        connection.setTransactionIsolation(WANTED);
        return restoring(connection, usual);
    }

    private static Connection restoring(Connection connection, int usual) {
        return (Connection) Proxy.newProxyInstance(
                CommittedReads.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("close") && !connection.isClosed()) {
                        restore(connection, usual);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    private static void restore(Connection connection, int usual) {
        try {
            connection.setTransactionIsolation(usual);
        } catch (SQLException e) {
            // The connection is broken: the host's pool throws it away.
            LOG.debug("A connection went back to the host without its isolation", e);
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return host.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        host.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        host.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return host.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(CommittedReads.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(host) ? type.cast(host) : host.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(host) || host.isWrapperFor(type);
    }
}
