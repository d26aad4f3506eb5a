package se.samverkan.examples.intranet;

import java.io.PrintStream;
import java.util.Map;

/**
 * Starts the example intranet. The first start runs the example network; a later one keeps all data.
 *
 * <p>Options: {@code -Dsamverkan.port=8080}, {@code -Dsamverkan.data=samverkan-data}, {@code -Dsamverkan.exit-when-ready=true}.
 */
public final class Intranet {

    private Intranet() {}

    /**
     * Starts, and stops when the process is told to.
     *
     * @param arguments none; options are system properties
     * @throws Exception if something breaks that nobody could foresee
     */
    public static void main(String[] arguments) throws Exception {
        try {
            run(Options.of(System.getProperties()), System.out);
        } catch (RefusedStart e) {
            System.err.println("samverkan: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options, PrintStream out) throws Exception {
        DataFolder data = DataFolder.checked(options.data());
        try (HostServer server = HostServer.on(options.port())) {
            data.create();
            server.start(Map.of());
            out.println(server.address());
            if (!options.exitWhenReady()) {
                server.join();
            }
        }
    }
}
