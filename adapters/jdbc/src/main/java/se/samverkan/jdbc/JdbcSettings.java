package se.samverkan.jdbc;

import java.util.List;
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

    private static final String OURS = "samverkan.jdbc.";
    private static final List<String> NAMES =
            List.of(URL, USER, PASSWORD, DATA_SOURCE, SCHEMA, PREFIX, MIGRATIONS, POOL_SIZE, POOL_TIMEOUT);

    private static final String DEFAULT_POOL_SIZE = "10";
    /** Migrations hold a lock with one connection while they work with another. */
    private static final int SMALLEST_POOL = 2;

    private static final int LARGEST_POOL = 1_000;
    /** A pool looks for a server that is away every five seconds: who waits a little longer finds it as soon as it is back. */
    private static final String DEFAULT_SECONDS = "6";

    private static final int MOST_SECONDS = 600;

    static JdbcSettings of(Map<String, String> settings) {
        requireKnown(settings);
        return new JdbcSettings(
                source(settings),
                new Tables(
                        text(settings, SCHEMA).map(SchemaName::new),
                        text(settings, PREFIX).map(TablePrefix::new).orElse(TablePrefix.DEFAULT)),
                text(settings, MIGRATIONS).map(MigrationMode::of).orElse(MigrationMode.MIGRATE));
    }

    /** A name with a slip in it would leave the database aside that was meant, and nobody would see that. */
    private static void requireKnown(Map<String, String> settings) {
        settings.keySet().stream()
                .filter(name -> name.startsWith(OURS) && !NAMES.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            name + " is no setting: write one of " + String.join(", ", NAMES));
                });
    }

    private static Source source(Map<String, String> settings) {
        Optional<String> url = text(settings, URL);
        Optional<String> name = text(settings, DATA_SOURCE);
        if (url.isEmpty()) {
            refuseUser(settings);
        }
        url.ifPresent(JdbcSettings::refuseUserIn);
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

    /** The embedded database and the host's data source know by themselves who connects. */
    private static void refuseUser(Map<String, String> settings) {
        for (String name : List.of(USER, PASSWORD)) {
            if (text(settings, name).isPresent()) {
                throw new IllegalArgumentException(
                        name + " is set and " + URL + " is not: name the database there, such"
                                + " as jdbc:postgresql://server/name, or leave user and password out, which the embedded"
                                + " database has none of and a data source of the host's has itself");
            }
        }
    }

    /** The drivers take it for a part of the server's name, and tell that, with the password, to whoever reads the log. */
    private static void refuseUserIn(String url) {
        if (url.matches("jdbc:[a-z]+://[^/?]*@.*")) {
            throw new IllegalArgumentException(URL + " is '" + Address.shown(url) + "': write who connects in " + USER
                    + " and " + PASSWORD + ", not before an @");
        }
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
