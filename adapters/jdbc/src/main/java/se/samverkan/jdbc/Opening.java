package se.samverkan.jdbc;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.record.RecordCodec;

/** The way from settings to an open storage: connect, see to the schema, start persistence, try it. */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcStorageProvider.class);

    private Opening() {}

    static JdbcRecordStore of(JdbcSettings settings, RecordCodec codec) {
        return of(settings, codec, Room::usable);
    }

    static JdbcRecordStore of(JdbcSettings settings, RecordCodec codec, ToLongFunction<Path> disk) {
        Source.Connections connections = settings.source().connect();
        String where = settings.source().where();
        boolean done = false;
        try {
            JdbcRecordStore store = on(connections, where, settings, codec, disk);
            done = true;
            return store;
        } catch (SQLException | FlywayException | PersistenceException | Hindered | IllegalStateException e) {
            throw Failure.of(where, e);
        } finally {
            if (!done) {
                connections.close();
            }
        }
    }

    private static JdbcRecordStore on(
            Source.Connections connections,
            String where,
            JdbcSettings settings,
            RecordCodec codec,
            ToLongFunction<Path> disk)
            throws SQLException {
        DataSource dataSource = connections.dataSource();
        Product product = connections.product();
        Tables tables = settings.tables();
        requireSchema(dataSource, product, tables);
        if (settings.migrations() == MigrationMode.MIGRATE) {
            new ForeignTables(dataSource, product, tables).refuse();
        }
        Optional<String> embedded = product.file(dataSource);
        Turns turns = turns(where, embedded, connections);
        Optional<Room> room = Room.of(embedded, disk);
        StatementCount count = new StatementCount();
        EntityManagerFactory factory = turns.during(() -> {
            Migrations.on(dataSource, product, tables).run(settings.migrations(), room);
            return ready(Unit.start(HindrancesApart.in(connections), product, tables, count));
        });
        Durability.warning(where, embedded, dataSource).ifPresent(LOG::warn);
        LOG.info(
                "Records are kept in {}, in tables that begin with {}",
                product,
                tables.prefix().value());
        Reach reach = new Reach(where, connections::renew);
        return new JdbcRecordStore(reach, factory, turns, codec, count, connections::close);
    }

    private static Turns turns(String where, Optional<String> embedded, Source.Connections connections) {
        Turns turns = Turns.of(where, embedded, Turns.PATIENCE);
        return connections.mayWriteBehind() ? turns.with(() -> WriteBehind.begin(connections.dataSource())) : turns;
    }

    private static void requireSchema(DataSource dataSource, Product product, Tables tables) throws SQLException {
        if (tables.schema().isEmpty()) {
            return;
        }
        SchemaName schema = tables.schema().get();
        try (Connection connection = dataSource.getConnection()) {
            if (!product.has(connection, schema)) {
                throw new IllegalArgumentException(JdbcSettings.SCHEMA + " is '" + schema.value() + "': " + product
                        + " has no schema of this name that the user may use; create it, or correct the name");
            }
        }
    }

    private static EntityManagerFactory ready(EntityManagerFactory factory) {
        boolean ready = false;
        try {
            Readiness.require(factory);
            ready = true;
            return factory;
        } finally {
            if (!ready) {
                factory.close();
            }
        }
    }
}
