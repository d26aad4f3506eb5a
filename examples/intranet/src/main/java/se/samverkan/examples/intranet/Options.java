package se.samverkan.examples.intranet;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.settings.Settings;

/**
 * What whoever starts the intranet may choose.
 *
 * @param port the port, 0–65535; 0 for any free one
 * @param data the folder of the database and the PM, absolute
 * @param exitWhenReady whether to stop once the PM is written and the server answers
 * @param settings what the plugin, the storage and the search are told, by name, the folder among them
 */
record Options(int port, Path data, boolean exitWhenReady, Map<String, String> settings) {

    static final String PORT = "samverkan.port";
    static final String DATA = "samverkan.data";
    static final String EXIT_WHEN_READY = "samverkan.exit-when-ready";

    private static final int HIGHEST_PORT = 65_535;

    /** Reads the options from system properties, each given as {@code -Dname=value}, and the settings as the plugin does. */
    static Options of(Properties properties, Map<String, String> environment) throws RefusedStart {
        Path data = folder(properties.getProperty(DATA, "samverkan-data").strip());
        Map<String, String> settings =
                Settings.read(properties, environment, Map.of()).all();
        settings.put(DATA, data.toString());
        return new Options(
                port(properties.getProperty(PORT, "8080").strip()),
                data,
                yesOrNo(properties.getProperty(EXIT_WHEN_READY, "false").strip()),
                settings);
    }

    /** Where the network is kept, as it may be told. */
    String place() {
        String url = settings.getOrDefault(Setting.JDBC_URL.key(), "");
        return url.isBlank() ? data.toString() : Setting.JDBC_URL.shown(url);
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
