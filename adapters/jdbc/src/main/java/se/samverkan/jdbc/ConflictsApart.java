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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What stands between Hibernate and a data source, its connections or statements, and throws a {@link Conflict} in the place of the SQLException
 * that tells of one. Hibernate 6 writes every SQLException into the host's log as an error before it passes it on, and has no setting for that;
 * a transaction that met another is done again, and nobody needs to know.
 */
record ConflictsApart(Object target) implements InvocationHandler {

    /** What Hibernate works with, the most special first. */
    private static final List<Class<?>> KINDS = List.of(
            CallableStatement.class, PreparedStatement.class, Statement.class, Connection.class, DataSource.class);

    static DataSource in(DataSource dataSource) {
        return (DataSource) apart(dataSource);
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
            throw told(e.getCause() == null ? e : e.getCause());
        }
    }

    private static Throwable told(Throwable thrown) {
        return thrown instanceof SQLException && Conflict.isIn(thrown)
                ? new Conflict("The transaction met another", thrown)
                : thrown;
    }

    private static Object apart(Object result) {
        for (Class<?> kind : KINDS) {
            if (kind.isInstance(result)) {
                return Proxy.newProxyInstance(
                        ConflictsApart.class.getClassLoader(), new Class<?>[] {kind}, new ConflictsApart(result));
            }
        }
        return result;
    }
}
