package se.samverkan.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The address of a database, with the setting that it comes from, and who connects. */
record Address(String setting, String url, String user, String password) {

    private static final String H2 = "jdbc:h2:";

    /** Without it a killed process loses writes that were acknowledged. */
    private static final String DURABLE = ";WRITE_DELAY=0";

    private static final String PATIENT = ";LOCK_TIMEOUT=10000";

    /** Bodies up to this size lie in the table and not beside it. */
    private static final String NEAR = ";MAX_LENGTH_INPLACE_LOB=65536";

    /** The embedded database of a data folder. */
    static Address fileIn(String folder) {
        if (folder.isBlank()) {
            throw new IllegalArgumentException("Neither " + JdbcSettings.URL + ", " + JdbcSettings.DATA_SOURCE + " nor "
                    + JdbcSettings.DATA
                    + " is set: name a database (jdbc:postgresql://…), a data source of the host or a folder for the"
                    + " embedded database");
        }
        if (folder.indexOf(';') >= 0) {
            throw new IllegalArgumentException(
                    JdbcSettings.DATA + " is '" + folder + "': the folder's name must not hold a semicolon");
        }
        Path data = Path.of(folder).toAbsolutePath().normalize();
        if (!Files.exists(data.resolve("samverkan.mv.db"))) {
            requireWritable(data);
        }
        Path file = data.resolve("samverkan");
        return new Address(JdbcSettings.DATA, completed(H2 + "file:" + file) + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "");
    }

    /** H2 would write a stack trace to the terminal of the server, past its log. */
    private static void requireWritable(Path folder) {
        Path nearest = folder;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        boolean isFolder = Files.isDirectory(nearest);
        if (!isFolder || !Files.isWritable(nearest)) {
            throw new IllegalArgumentException(
                    JdbcSettings.DATA + " is '" + folder + "': " + Trouble.FOLDER_NOT_WRITABLE.advice() + ". Found: "
                            + nearest + (isFolder ? " may not be written" : " is no folder"));
        }
    }

    /** An H2 address with what H2 needs to keep what it acknowledged, unless it says otherwise itself. */
    static String completed(String url) {
        if (!url.startsWith(H2)) {
            return url;
        }
        String upper = url.toUpperCase(Locale.ROOT);
        return url
                + (upper.contains(";WRITE_DELAY=") ? "" : DURABLE)
                + (upper.contains(";LOCK_TIMEOUT=") ? "" : PATIENT)
                + (upper.contains(";MAX_LENGTH_INPLACE_LOB=") ? "" : NEAR);
    }

    /** Whether H2 may {@linkplain WriteBehind write behind}: no other process has its file open, and it has no threads for that anyway. */
    boolean mayWriteBehind() {
        String upper = url.toUpperCase(Locale.ROOT);
        return url.startsWith(H2)
                && !upper.matches("JDBC:H2:(TCP|SSL):.*")
                && !upper.contains(";AUTO_SERVER=TRUE")
                && upper.contains(DURABLE);
    }

    /** An address as it may be told: without the password that some carry. */
    static String shown(String url) {
        return url.replaceAll("(?i)(password=)[^;&]*", "$1…").replaceAll("(//[^/:@]*:)[^/@]*@", "$1…@");
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return shown(url);
    }
}
