package se.samverkan.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.time.Duration;
import javax.sql.DataSource;

/** A connection pool of our own, of at most so many connections; who finds them all taken waits at most so many seconds. */
record OwnPool(Address address, int size, int seconds) implements Source {

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
        config.setDriverClassName(product.driver());
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(size);
        // Halved, since who finds no connection asks a second time.
        config.setConnectionTimeout(Duration.ofSeconds(seconds).toMillis() / 2);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        product.driverSettings().forEach(config::addDataSourceProperty);
        try {
            return new Open(product, new HikariDataSource(config));
        } catch (RuntimeException e) {
            throw Failure.of(where(), e);
        }
    }

    private record Open(Product product, HikariDataSource pool) implements Connections {

        @Override
        public DataSource dataSource() {
            return pool;
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
