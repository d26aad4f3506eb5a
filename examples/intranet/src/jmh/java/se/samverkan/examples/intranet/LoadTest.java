package se.samverkan.examples.intranet;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Server;
import se.samverkan.Samverkan;
import se.samverkan.examples.intranet.network.FilledBank;
import se.samverkan.experience.Experience;
import se.samverkan.record.RecordStore;

/**
 * Drives the example intranet on an H2 file database with 1,000 experiences, and prints how many requests it answers and how fast, beside a
 * servlet that answers a page of the same size without doing anything. It stops by itself within a minute.
 */
final class LoadTest {

    private static final int EXPERIENCES = 1_000;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(5);
    private static final String ROW = "%-12s %6d %9.0f %8.1f %8.1f %12.0f %8.2f %8.2f %8.1fx%n";

    private final int port;
    private final List<LoggedInSession> sessions = new ArrayList<>();
    private final AtomicInteger created = new AtomicInteger();

    private LoadTest(URI host) throws IOException, InterruptedException {
        port = host.getPort();
        for (int client = 0; client < Drive.CLIENTS; client++) {
            sessions.add(LoggedInSession.at(host));
        }
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        Path folder = Files.createTempDirectory("samverkan-load");
        try (RecordStore store = OpenStorage.in(folder)) {
            Experience one = FilledBank.in(store, EXPERIENCES);
            try (Samverkan samverkan = Samverkan.on(store);
                    HostServer host = HostServer.on(0)) {
                host.start(samverkan);
                new LoadTest(URI.create(host.address()))
                        .run("/samverkan/erfarenheter/" + one.id().value());
            }
        } finally {
            delete(folder);
        }
    }

    private void run(String one) throws Exception {
        System.out.printf(
                "%n%d clients, %d experiences on H2 in a file, log-in and permissions included; times in ms%n",
                Drive.CLIENTS, EXPERIENCES);
        System.out.printf(
                "%-12s %6s %9s %8s %8s %12s %8s %8s %9s%n",
                "", "bytes", "req/s", "p50", "p99", "static req/s", "p50", "p99", "ratio");
        Server still = StaticPage.serve();
        try {
            int other = StaticPage.port(still);
            row("one", other, 200, client -> get(client, one));
            row("list", other, 200, client -> get(client, "/samverkan/erfarenheter"));
            row("search", other, 200, client -> get(client, "/samverkan/erfarenheter?q=parkering"));
            row("create", other, 303, this::create);
        } finally {
            still.stop();
        }
    }

    private void row(String name, int other, int status, IntFunction<byte[]> request) throws Exception {
        Drive.of(port, WARM_UP, status, request);
        Drive ours = Drive.of(port, MEASURED, status, request);
        Drive still = Drive.of(other, WARM_UP, 200, client -> KeptConnection.get("/?" + ours.length(), ""));
        System.out.printf(
                Locale.ROOT,
                ROW,
                name,
                ours.length(),
                ours.requestsPerSecond(),
                ours.p50(),
                ours.p99(),
                still.requestsPerSecond(),
                still.p50(),
                still.p99(),
                still.requestsPerSecond() / ours.requestsPerSecond());
    }

    private byte[] get(int client, String path) {
        return KeptConnection.get(path, sessions.get(client).cookies());
    }

    private byte[] create(int client) {
        return KeptConnection.post(
                "/samverkan/erfarenheter/ny",
                sessions.get(client).cookies(),
                "_csrf=" + sessions.get(client).secret()
                        + "&title=Laddning+vid+kommunhuset+" + created.incrementAndGet()
                        + "&municipalities=Karlshamn&themes=parkering"
                        + "&learned=Skilj+p%C3%A5+bes%C3%B6kare+och+anst%C3%A4llda.&sharing=NETWORK");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
