package se.samverkan.jdbc;

import java.util.Map;
import java.util.ServiceLoader;
import se.samverkan.StorageProvider;
import se.samverkan.record.RecordCodec;

/**
 * Opens a {@link JdbcRecordStore}, on a connection pool of its own or on a data source of the host application. Settings:
 *
 * <ul>
 *   <li>{@code samverkan.jdbc.url}: the database, {@code jdbc:postgresql://host/name}, {@code jdbc:mariadb://host/name} or
 *       {@code jdbc:h2:…}; without it an H2 file named {@code samverkan} in the data folder. The driver of MariaDB (LGPL) is not ours to
 *       bring: put {@code mariadb-java-client} on the class path.
 *   <li>{@code samverkan.jdbc.user}, {@code samverkan.jdbc.password}: who connects.
 *   <li>{@code samverkan.jdbc.datasource}: in the place of the three, the JNDI name of a data source of the host's.
 *   <li>{@code samverkan.jdbc.pool.size}: the most connections of a pool of our own, 10 if not set; {@code samverkan.jdbc.pool.timeout}: how many
 *       seconds one waits for a connection before the storage is told to be unavailable, 6 if not set.
 *   <li>{@code samverkan.jdbc.schema}: the schema that the tables lie in (in MariaDB the database), the connection's own if not set.
 *   <li>{@code samverkan.jdbc.prefix}: what the names of the tables begin with, {@code samverkan_} if not set.
 *   <li>{@code samverkan.jdbc.migrations}: {@code migrate} brings the tables to the newest form at start, which is done if nothing is set;
 *       {@code validate} refuses to start on others; {@code none} trusts whoever made them, and refuses only a history that tells of a newer or
 *       broken form. {@link PrintSchema} prints the SQL for who makes them by hand.
 *   <li>{@code samverkan.data}: the data folder.
 * </ul>
 *
 * Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class JdbcStorageProvider implements StorageProvider {

    /** A provider, as {@link ServiceLoader} makes it. */
    public JdbcStorageProvider() {}

    @Override
    public String name() {
        return "jdbc";
    }

    /**
     * {@inheritDoc} The text form of records is the {@link RecordCodec} found by {@link ServiceLoader}.
     */
    @Override
    public JdbcRecordStore open(Map<String, String> settings) {
        return open(settings, codec());
    }

    /**
     * Opens a storage with a text form of the caller's choice.
     *
     * @param settings named values, as above
     * @param codec the text form of records
     * @return the open storage
     * @throws IllegalArgumentException if a setting is wrong or the database cannot be used; the message names the setting, what was found
     *     and what to do
     */
    public JdbcRecordStore open(Map<String, String> settings, RecordCodec codec) {
        return Opening.of(JdbcSettings.of(settings), codec);
    }

    private static RecordCodec codec() {
        return ServiceLoader.load(RecordCodec.class, JdbcStorageProvider.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No RecordCodec was found: put samverkan-jackson on the class path beside samverkan-jdbc"));
    }
}
