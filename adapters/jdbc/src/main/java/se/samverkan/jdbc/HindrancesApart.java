package se.samverkan.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What stands between Hibernate and a data source, its connections or statements, and throws what is {@link Hindered} in the place of the
 * SQLException that tells of it. Hibernate 6 writes every SQLException into the host's log as an error before it passes it on, with the bodies of
 * records where a driver repeats them, and has no setting for that; a transaction that met another is done again and nobody needs to know, and
 * what else may pass is told once. A connection that was found to be lost is not used again.
 */
record HindrancesApart(Object target, @Nullable Connection connection, Consumer<Connection> loss)
        implements InvocationHandler {

    /** What Hibernate works with, the most special first. */
    private static final List<Class<?>> KINDS = List.of(
            CallableStatement.class, PreparedStatement.class, Statement.class, Connection.class, DataSource.class);

    /** What ends a transaction: when it fails, as when a statement is not closed, Hibernate knows what else to do and writes no error. */
    private static final Set<String> ENDING = Set.of("commit", "rollback", "setAutoCommit");

    static DataSource in(Source.Connections connections) {
        DataSource dataSource = connections.dataSource();
        return (DataSource) new HindrancesApart(dataSource, null, connections::forget).apart(dataSource);
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("equals") && arguments != null) {
            return self == arguments[0];
        }
        try {
            Object result = method.invoke(target, arguments);
            return result == null || method.getName().equals("unwrap") ? result : apart(result);
        } catch (InvocationTargetException e) {
            throw told(method, e.getCause() == null ? e : e.getCause());
        }
    }

    private Throwable told(Method method, Throwable thrown) {
        if (!(thrown instanceof SQLException sql) || Conflict.isTaken(sql)) {
            return thrown;
        }
        if (connection != null && Trouble.UNREACHABLE.shows(sql)) {
            loss.accept(connection);
        }
        if (Conflict.isIn(sql)) {
            return new Conflict("The transaction met another", sql);
        }
        return isQuiet(method.getName()) || !Failure.isKnown(sql)
                ? sql
                : new Hindered("The database could not do what it was asked", sql);
    }

    private boolean isQuiet(String method) {
        return ENDING.contains(method) || (target instanceof Statement && method.equals("close"));
    }

    private Object apart(Object result) {
        Connection its = result instanceof Connection itself ? itself : connection;
        for (Class<?> kind : KINDS) {
            if (kind.isInstance(result)) {
                return Proxy.newProxyInstance(
                        HindrancesApart.class.getClassLoader(),
                        new Class<?>[] {kind},
                        new HindrancesApart(result, its, loss));
            }
        }
        return result;
    }
}
