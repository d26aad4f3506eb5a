package se.samverkan.examples.intranet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samverkan.Samverkan;
import se.samverkan.examples.intranet.network.ExampleNetwork;
import se.samverkan.examples.intranet.network.Terminal;
import se.samverkan.record.RecordStore;

/** The example intranet with its network, in this process and in memory, for tests that visit it. One for all tests, until the JVM ends. */
public final class RunningIntranet {

    private static final RunningIntranet ONE = new RunningIntranet();

    private final HostServer server;

    private RunningIntranet() {
        try {
            Path pm = Files.createTempDirectory("pm");
            RecordStore store = RecordStore.inMemory();
            ExampleNetwork.run(store, pm, silent());
            server = HostServer.on(0);
            server.start(Samverkan.on(store));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Terminal silent() throws IOException {
        return new Terminal(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    /** Where it answers, without a slash at the end. */
    public static String address() {
        String address = ONE.server.address();
        return address.substring(0, address.length() - 1);
    }
}
