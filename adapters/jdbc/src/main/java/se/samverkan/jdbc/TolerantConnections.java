package se.samverkan.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a driver, or a connection of its own, and a pool. HikariCP tries a connection that nobody used for a while and then sets its time
 * limit back. A driver closes a connection that it finds lost, and refuses to limit it; for each HikariCP then writes into the host's log that
 * connections should be kept for a shorter time. Here a closed connection takes any limit.
 */
record TolerantConnections(Object target) implements InvocationHandler {

    static DataSource in(DataSource driver) {
        return (DataSource) proxy(DataSource.class, driver);
    }

    private static Object proxy(Class<?> kind, Object target) {
        return Proxy.newProxyInstance(
                TolerantConnections.class.getClassLoader(), new Class<?>[] {kind}, new TolerantConnections(target));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("setNetworkTimeout") && ((Connection) target).isClosed()) {
            return null;
        }
        try {
            Object result = method.invoke(target, arguments);
            return method.getName().equals("getConnection") ? proxy(Connection.class, result) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
