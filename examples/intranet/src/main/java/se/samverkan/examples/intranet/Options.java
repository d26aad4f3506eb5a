package se.samverkan.examples.intranet;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What whoever starts the intranet may choose.
 *
 * @param port the port, 0–65535; 0 for any free one
 * @param data the folder of the database and the PM, absolute
 * @param exitWhenReady whether to stop once the PM is written and the server answers
 */
record Options(int port, Path data, boolean exitWhenReady) {

    static final String PORT = "samverkan.port";
    static final String DATA = "samverkan.data";
    static final String EXIT_WHEN_READY = "samverkan.exit-when-ready";

    private static final int HIGHEST_PORT = 65_535;

    /** Reads the options from system properties, each given as {@code -Dname=value}. */
    static Options of(Properties properties) throws RefusedStart {
        return new Options(
                port(properties.getProperty(PORT, "8080").strip()),
                folder(properties.getProperty(DATA, "samverkan-data").strip()),
                yesOrNo(properties.getProperty(EXIT_WHEN_READY, "false").strip()));
    }

    private static int port(String value) throws RefusedStart {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers that are no ports
        }
        throw new RefusedStart("-D" + PORT + "=" + value + " is no port: give a number from 1 to " + HIGHEST_PORT
                + ", or 0 for any free port");
    }

    private static Path folder(String value) throws RefusedStart {
        try {
            if (!value.isEmpty()) {
                return Path.of(value).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException e) {
            // told below, together with the empty name
        }
        throw new RefusedStart("-D" + DATA + "=" + value + " is no folder: give a path such as /var/lib/samverkan");
    }

    private static boolean yesOrNo(String value) throws RefusedStart {
        return switch (value) {
            case "true", "" -> true;
            case "false" -> false;
            default ->
                throw new RefusedStart("-D" + EXIT_WHEN_READY + "=" + value + " is not understood: give true or false");
        };
    }
}
