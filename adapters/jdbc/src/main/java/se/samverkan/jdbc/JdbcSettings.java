package se.samverkan.jdbc;

import java.util.Map;
import java.util.Optional;

/** What the settings say: where the connections come from, where the tables are, and what is done about them at start. */
record JdbcSettings(Source source, Tables tables, MigrationMode migrations) {

    static final String URL = "samverkan.jdbc.url";
    static final String USER = "samverkan.jdbc.user";
    static final String PASSWORD = "samverkan.jdbc.password";
    static final String DATA_SOURCE = "samverkan.jdbc.datasource";
    static final String SCHEMA = "samverkan.jdbc.schema";
    static final String PREFIX = "samverkan.jdbc.prefix";
    static final String MIGRATIONS = "samverkan.jdbc.migrations";
    static final String POOL_SIZE = "samverkan.jdbc.pool.size";
    static final String POOL_TIMEOUT = "samverkan.jdbc.pool.timeout";
    static final String DATA = "samverkan.data";

    private static final String DEFAULT_POOL_SIZE = "10";
    /** Migrations hold a lock with one connection while they work with another. */
    private static final int SMALLEST_POOL = 2;

    private static final int LARGEST_POOL = 1_000;
    /** A pool looks for a server that is away every five seconds: who waits a little longer finds it as soon as it is back. */
    private static final String DEFAULT_SECONDS = "6";

    private static final int MOST_SECONDS = 600;

    static JdbcSettings of(Map<String, String> settings) {
        return new JdbcSettings(
                source(settings),
                new Tables(
                        text(settings, SCHEMA).map(SchemaName::new),
                        text(settings, PREFIX).map(TablePrefix::new).orElse(TablePrefix.DEFAULT)),
                text(settings, MIGRATIONS).map(MigrationMode::of).orElse(MigrationMode.MIGRATE));
    }

    private static Source source(Map<String, String> settings) {
        Optional<String> url = text(settings, URL);
        Optional<String> name = text(settings, DATA_SOURCE);
        if (url.isPresent() && name.isPresent()) {
            throw new IllegalArgumentException(DATA_SOURCE + " is '" + name.get() + "' and " + URL + " is '"
                    + Address.shown(url.get()) + "': set one of them, the host's data source or an address");
        }
        if (name.isPresent()) {
            return new NamedDataSource(name.get());
        }
        int size = number(settings, POOL_SIZE, DEFAULT_POOL_SIZE, SMALLEST_POOL, LARGEST_POOL);
        int seconds = number(settings, POOL_TIMEOUT, DEFAULT_SECONDS, 1, MOST_SECONDS);
        Address address = url.map(given -> new Address(
                        URL,
                        Address.completed(given),
                        settings.getOrDefault(USER, ""),
                        settings.getOrDefault(PASSWORD, "")))
                .orElseGet(() -> Address.fileIn(settings.getOrDefault(DATA, "")));
        return new OwnPool(address, size, seconds);
    }

    private static Optional<String> text(Map<String, String> settings, String name) {
        return Optional.ofNullable(settings.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int number(Map<String, String> settings, String name, String fallback, int least, int most) {
        String value = text(settings, name).orElse(fallback);
        int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    name + " is '" + value + "': write a whole number from " + least + " to " + most);
        }
        return number;
    }
}
