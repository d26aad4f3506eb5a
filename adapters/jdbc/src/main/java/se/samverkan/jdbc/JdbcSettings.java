package se.samverkan.jdbc;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the database is, as told by the settings. */
record JdbcSettings(String url, String user, String password, TablePrefix prefix) {

    static final String URL = "samverkan.jdbc.url";
    static final String USER = "samverkan.jdbc.user";
    static final String PASSWORD = "samverkan.jdbc.password";
    static final String PREFIX = "samverkan.jdbc.prefix";
    static final String DATA = "samverkan.data";
    static final String DEFAULT_PREFIX = "samverkan_";

    /** Without it a killed process loses writes that were acknowledged. */
    private static final String DURABLE = ";WRITE_DELAY=0";

    private static final String PATIENT = ";LOCK_TIMEOUT=10000";

    /** Bodies up to this size lie in the table and not beside it. */
    private static final String NEAR = ";MAX_LENGTH_INPLACE_LOB=65536";

    static JdbcSettings of(Map<String, String> settings) {
        TablePrefix prefix = new TablePrefix(settings.getOrDefault(PREFIX, DEFAULT_PREFIX));
        String url = settings.getOrDefault(URL, "").strip();
        String user = settings.getOrDefault(USER, "");
        return url.isEmpty()
                ? new JdbcSettings(fileIn(settings.getOrDefault(DATA, "")), "sa", "", prefix)
                : new JdbcSettings(completed(url), user, settings.getOrDefault(PASSWORD, ""), prefix);
    }

    private static String fileIn(String folder) {
        if (folder.isBlank()) {
            throw new IllegalArgumentException("Neither " + URL + " nor " + DATA
                    + " is set: name a database (jdbc:postgresql://…) or a folder for the embedded one");
        }
        if (folder.indexOf(';') >= 0) {
            throw new IllegalArgumentException(
                    DATA + " is '" + folder + "': the folder's name must not hold a semicolon");
        }
        Path file = Path.of(folder).toAbsolutePath().normalize().resolve("samverkan");
        return completed("jdbc:h2:file:" + file) + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    /** An H2 address with what H2 needs to keep what it acknowledged, unless it says otherwise itself. */
    private static String completed(String url) {
        if (!url.startsWith("jdbc:h2:")) {
            return url;
        }
        String upper = url.toUpperCase(Locale.ROOT);
        return url
                + (upper.contains(";WRITE_DELAY=") ? "" : DURABLE)
                + (upper.contains(";LOCK_TIMEOUT=") ? "" : PATIENT)
                + (upper.contains(";MAX_LENGTH_INPLACE_LOB=") ? "" : NEAR);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return url;
    }
}
