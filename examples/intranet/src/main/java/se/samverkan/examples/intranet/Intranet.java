package se.samverkan.examples.intranet;

import java.util.Map;
import se.samverkan.Samverkan;
import se.samverkan.examples.intranet.network.ExampleNetwork;
import se.samverkan.examples.intranet.network.Terminal;
import se.samverkan.record.RecordStore;

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
        // Hibernate's logging does not look for simple providers by itself; with this the terminal stays ours.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        try {
            start(Options.of(System.getProperties()), new Terminal(System.out));
        } catch (RefusedStart e) {
            System.err.println("samverkan: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void start(Options options, Terminal terminal) throws Exception {
        DataFolder data = DataFolder.checked(options.data());
        try (HostServer server = HostServer.on(options.port())) {
            data.create();
            if (data.isNew()) {
                runTheNetwork(data, terminal);
            } else {
                terminal.say("The network in " + data.path() + " is kept as it was left.");
            }
            try (Samverkan samverkan = Samverkan.on(
                    OpenStorage.in(data.path()),
                    Map.of(Options.DATA, data.path().toString()))) {
                server.start(samverkan);
                Greeting.say(terminal, server.address(), data);
                if (!options.exitWhenReady()) {
                    server.join();
                }
            }
        }
    }

    private static void runTheNetwork(DataFolder data, Terminal terminal) throws RefusedStart {
        terminal.say("First start: the example network is run in " + data.path());
        try (RecordStore store = OpenStorage.in(data.unfinished())) {
            ExampleNetwork.run(store, data.pm(), terminal);
        }
        data.finish();
    }
}
