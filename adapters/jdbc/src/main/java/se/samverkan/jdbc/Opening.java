package se.samverkan.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.record.RecordCodec;

/** The way from settings to an open storage: connect, bring the schema to its newest form, start persistence. */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcStorageProvider.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Opening() {}

    static JdbcRecordStore of(JdbcSettings settings, RecordCodec codec) {
        Product product = Product.of(settings);
        HikariDataSource pool = pool(settings, product);
        boolean done = false;
        try {
            JdbcRecordStore store = on(pool, product, settings.prefix(), codec, settings.url(), pool::close);
            done = true;
            return store;
        } finally {
            if (!done) {
                pool.close();
            }
        }
    }

    static JdbcRecordStore on(DataSource dataSource, TablePrefix prefix, RecordCodec codec) {
        try {
            return on(dataSource, Product.of(dataSource), prefix, codec, "the host's data source", () -> {});
        } catch (SQLException e) {
            throw Failure.of("the host's data source", e);
        }
    }

    private static JdbcRecordStore on(
            DataSource dataSource,
            Product product,
            TablePrefix prefix,
            RecordCodec codec,
            String where,
            Runnable closing) {
        try {
            migrate(dataSource, product, prefix);
            StatementCount count = new StatementCount();
            EntityManagerFactory factory = Unit.start(dataSource, prefix, count);
            LOG.info("Records are kept in {}, in tables that begin with {}", product, prefix.value());
            return new JdbcRecordStore(factory, codec, count, closing);
        } catch (FlywayException | PersistenceException e) {
            throw Failure.of(where, e);
        }
    }

    private static HikariDataSource pool(JdbcSettings settings, Product product) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("samverkan");
        config.setDriverClassName(product.driver());
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw Failure.of(settings.url(), e);
        }
    }

    private static void migrate(DataSource dataSource, Product product, TablePrefix prefix) {
        Flyway.configure(Opening.class.getClassLoader())
                .dataSource(dataSource)
                .locations(product.migrations())
                .table(prefix.value() + "schema_history")
                .placeholders(Map.of("prefix", prefix.value()))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
