package se.samverkan.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.util.DriverDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection pool of our own, of at most so many connections; who finds them all taken waits at most so many seconds. */
record OwnPool(Address address, int size, int seconds) implements Source {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPool.class);

    @Override
    public String where() {
        return address.setting() + " (" + address + ")";
    }

    @Override
    public Connections connect() {
        Product product = Product.of(address.url());
        product.requireDriver(where(), OwnPool.class.getClassLoader());
        HikariConfig config = new HikariConfig();
        config.setPoolName("samverkan");
        config.setMaximumPoolSize(size);
        // Halved, since who finds no connection asks a second time.
        config.setConnectionTimeout(Duration.ofSeconds(seconds).toMillis() / 2);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setExceptionOverride(new Unjudged());
        try {
            config.setDataSource(TolerantConnections.in(driver(product)));
            return new Open(product, address.mayWriteBehind(), new HikariDataSource(config));
        } catch (RuntimeException e) {
            throw Failure.of(where(), e);
        }
    }

    private DataSource driver(Product product) {
        Properties settings = new Properties();
        settings.putAll(product.driverSettings());
        return new DriverDataSource(address.url(), product.driver(), settings, address.user(), address.password());
    }

    /**
     * Leaves it to who uses a connection to say that it is lost: a pool that finds that itself writes a warning with a stack trace into the host's log,
     * for each.
     */
    private static final class Unjudged implements SQLExceptionOverride {

        @java.lang.Override
        public SQLExceptionOverride.Override adjudicate(SQLException thrown) {
            return SQLExceptionOverride.Override.DO_NOT_EVICT;
        }
    }

    private record Open(Product product, boolean mayWriteBehind, HikariDataSource pool) implements Connections {

        @Override
        public DataSource dataSource() {
            return pool;
        }

        @Override
        public void forget(Connection lost) {
            pool.evictConnection(lost);
            try {
                lost.close();
            } catch (SQLException e) {
                LOG.debug("A lost connection could not be closed", e);
            }
        }

        @Override
        public void renew() {
            HikariPoolMXBean inside = pool.getHikariPoolMXBean();
            if (inside != null) {
                inside.softEvictConnections();
            }
        }

        @Override
        public void close() {
            pool.close();
        }
    }
}
