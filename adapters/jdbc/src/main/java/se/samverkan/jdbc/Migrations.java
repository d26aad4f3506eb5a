package se.samverkan.jdbc;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The numbered migrations in this jar, which are the one truth of the schema, on one database. */
final class Migrations {

    /** What is said of a database that a later version has migrated. */
    static final String NEWER = "The history tells of a migration that is not known here";

    /** What is said of a migration that was begun and not ended. */
    static final String HALF_DONE = "The history tells of a migration that failed";

    /** What Flyway says of a migration that the database refused. */
    private static final String REFUSED = "Failed to execute script";

    private static final String JUST_BEGUN = "Unable to baseline schema history table";

    private final Flyway flyway;

    private Migrations(Flyway flyway) {
        this.flyway = flyway;
    }

    static Migrations on(DataSource dataSource, Product product, Tables tables) {
        FluentConfiguration configuration = configuration(product, tables).dataSource(dataSource);
        Optional<String> schema = tables.schema().map(product::kept);
        schema.ifPresent(name -> configuration.defaultSchema(name).schemas(name).createSchemas(false));
        return new Migrations(configuration.load());
    }

    /** How migrations are read, wherever they are then run. */
    static FluentConfiguration configuration(Product product, Tables tables) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .locations("classpath:" + product.migrations())
                .table(tables.history())
                .placeholders(Map.of("prefix", tables.prefix().value()))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true);
    }

    /** Does what the mode says, or throws what Flyway found. */
    void run(MigrationMode mode, Optional<Room> room) {
        MigrationLog.during(flyway, () -> {
            switch (mode) {
                case MIGRATE -> migrate(room);
                case VALIDATE -> flyway.validate();
                case NONE -> refuseNewerOrBroken();
            }
        });
    }

    /** Whether this tells of a migration that the database refused, in the middle of it or at its first word. */
    static boolean isRefused(Throwable thrown) {
        return thrown instanceof FlywayException
                && String.valueOf(thrown.getMessage()).startsWith(REFUSED);
    }

    /**
     * Of two nodes that start on a new database at the same moment, one may find tables but no history, and then the other's history that
     * has no entry yet: it begins again, and Flyway, which finds a history now, waits for the other to end.
     */
    private void migrate(Optional<Room> room) {
        room.filter(limited -> flyway.info().pending().length > 0).ifPresent(Room::require);
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            if (!String.valueOf(e.getMessage()).contains(JUST_BEGUN)) {
                throw e;
            }
            flyway.migrate();
        }
    }

    private void refuseNewerOrBroken() {
        Arrays.stream(flyway.info().all()).forEach(migration -> {
            MigrationState state = migration.getState();
            if (state.isFailed()) {
                throw new IllegalStateException(HALF_DONE + ": " + described(migration));
            }
            if (state.isApplied() && !state.isResolved()) {
                throw new IllegalStateException(NEWER + ": " + described(migration));
            }
        });
    }

    private static String described(MigrationInfo migration) {
        return "version " + migration.getVersion() + " (" + migration.getDescription() + ")";
    }
}
