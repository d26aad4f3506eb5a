package se.samverkan.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A servlet container that runs in a process of its own, bound to the loopback address, with the WAR installed. */
final class InstalledServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final URI plugin;

    private InstalledServer(Process process, Path log, URI plugin) {
        this.process = process;
        this.log = log;
        this.plugin = plugin;
    }

    /**
     * Starts a server and waits until the plugin answers.
     *
     * @param base the folder in which the server keeps what is its own
     * @param command what starts it, in the foreground
     * @param port the port it listens on
     * @param environment the variables that the command reads
     */
    static InstalledServer start(Path base, List<String> command, int port, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = base.resolve("samverkan-test.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(base.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        URI plugin = URI.create("http://127.0.0.1:" + port + "/samverkan/");
        InstalledServer server = new InstalledServer(builder.start(), log, plugin);
        try {
            server.awaitAnswer();
            return server;
        } catch (IllegalStateException e) {
            server.close();
            throw e;
        }
    }

    /** The folder of an unpacked server, whose name begins with what the server is called. */
    static Path home(Path servers, String name) throws IOException {
        try (Stream<Path> folders = Files.list(servers)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            servers + " has no folder " + name + ": the build unpacks it before integration tests"));
        }
    }

    /** A new folder with a copy of a folder of the unpacked server in it, so that what one test sets is not there in the next. */
    static Path copy(Path folder, String name) throws IOException {
        Path base = Files.createTempDirectory("samverkan-server");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path from : (Iterable<Path>) all::iterator) {
                Files.copy(from, base.resolve(name).resolve(folder.relativize(from)));
            }
        }
        return base;
    }

    /** Copies a database's driver, which the build has fetched, to where the server finds it. */
    static void addDriver(String name, Path folder) throws IOException {
        String file = name + ".jar";
        Files.copy(Path.of(System.getProperty("samverkan.servers"), file), folder.resolve(file));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the WAR into a folder from which the server installs it. */
    static void install(Path deployments) throws IOException {
        Files.createDirectories(deployments);
        Path war = Path.of(System.getProperty("samverkan.war"));
        Files.copy(war, deployments.resolve("samverkan.war"), StandardCopyOption.REPLACE_EXISTING);
    }

    URI plugin() {
        return plugin;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        Instant latest = Instant.now().plus(LONGEST_START);
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(plugin).build();
        while (process.isAlive() && Instant.now().isBefore(latest)) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Nothing listens yet: ask again.
            }
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IllegalStateException("The server did not answer at " + plugin + ":\n" + log());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
