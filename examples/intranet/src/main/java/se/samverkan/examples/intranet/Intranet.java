package se.samverkan.examples.intranet;

import java.nio.file.Path;
import se.samverkan.Samverkan;
import se.samverkan.examples.intranet.network.ExampleNetwork;
import se.samverkan.examples.intranet.network.Terminal;
import se.samverkan.record.RecordStore;

/**
 * Starts the example intranet. The first start runs the example network; a later one keeps all data.
 *
 * <p>Options: {@code -Dsamverkan.port=8080}, {@code -Dsamverkan.data=samverkan-data}, {@code -Dsamverkan.exit-when-ready=true}, and the settings of
 * the storage and the search, such as {@code -Dsamverkan.jdbc.url=}.
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
        // Hibernate's logging does not look for simple providers by itself; with this the terminal stays ours.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        try {
            start(Options.of(System.getProperties(), System.getenv()), new Terminal(System.out));
        } catch (RefusedStart e) {
            System.err.println("samverkan: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void start(Options options, Terminal terminal) throws Exception {
        DataFolder data = DataFolder.checked(options.data());
        try (HostServer server = HostServer.on(options.port())) {
            data.create();
            try (RecordStore store = OpenStorage.with(options.settings())) {
                runOnce(store, options.place(), data.pm(), terminal);
                serve(store, options, server, data, terminal);
            }
        }
    }

    /** Runs the network in a storage that is empty, as one transaction: a start that is interrupted leaves nothing half. */
    static void runOnce(RecordStore store, String place, Path pm, Terminal terminal) {
        if (!store.changes().after(0, 1).isEmpty()) {
            terminal.say("The network in " + place + " is kept as it was left.");
            return;
        }
        terminal.say("First start: the example network is run in " + place);
        store.inTransaction(() -> {
            ExampleNetwork.run(store, pm, terminal);
            return true;
        });
    }

    private static void serve(RecordStore store, Options options, HostServer server, DataFolder data, Terminal terminal)
            throws Exception {
        try (Samverkan samverkan = Samverkan.on(store, options.settings())) {
            server.start(samverkan);
            Greeting.say(terminal, server.address(), data);
            if (!options.exitWhenReady()) {
                server.join();
            }
        }
    }
}
