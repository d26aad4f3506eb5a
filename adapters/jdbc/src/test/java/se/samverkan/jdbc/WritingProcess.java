package se.samverkan.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

/**
 * A program that opens a storage, says so, and writes until it is killed: from several threads pairs of records in one transaction, and
 * changes of records. What is written is acknowledged on a line of its own, after the storage has returned.
 */
final class WritingProcess implements AutoCloseable {

    static final String OPEN = "open";

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Process process;

    private WritingProcess(Process process) {
        this.process = process;
    }

    /** Starts it with settings of a storage. */
    static WritingProcess start(Map<String, String> settings, int threads) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                WritingProcess.class.getName(),
                Integer.toString(threads)));
        settings.forEach((name, value) -> command.add(name + "=" + value));
        return new WritingProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    InputStream output() {
        return process.getInputStream();
    }

    /** Kills it as an operating system does, without a chance to end in order; what it has sent can still be read. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The program itself. */
    public static void main(String[] arguments) {
        Map<String, String> settings = Arrays.stream(arguments)
                .skip(1)
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        JdbcRecordStore store = new JdbcStorageProvider().open(settings);
        OUT.println(OPEN);
        Stream.generate(() -> new Thread(() -> write(store)))
                .limit(Integer.parseInt(arguments[0]))
                .forEach(Thread::start);
        // Whoever started it may go without killing it.
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
        Runtime.getRuntime().halt(1);
    }

    private static void write(JdbcRecordStore store) {
        while (true) {
            writePairAndChange(store, WritingProcess::acknowledge);
        }
    }

    /** Writes a pair of records in one transaction and changes one of them in another, and tells of each when the storage has returned. */
    static void writePairAndChange(JdbcRecordStore store, Consumer<Probe> acknowledgement) {
        String pair = UUID.randomUUID().toString();
        List<Probe> written = store.inTransaction(() -> List.of(saved(store, probe(pair)), saved(store, probe(pair))));
        written.forEach(acknowledgement);
        acknowledgement.accept(saved(store, written.get(0).withTitle("Ändrad i ett par")));
    }

    private static Probe probe(String pair) {
        return new Probe(
                new ProbeId(UUID.randomUUID()),
                new HeaderBuilder().build(),
                "Ny i ett par",
                "text ".repeat(100),
                HeaderBuilder.TIME,
                new TreeSet<>(List.of("parkering", "gång")),
                List.of(),
                Optional.of(pair));
    }

    private static Probe saved(JdbcRecordStore store, Probe probe) {
        return store.save(Probe.TYPE, probe, Optional.of(HeaderBuilder.PERSON));
    }

    private static void acknowledge(Probe probe) {
        OUT.println(probe.id().value() + " " + probe.header().version().number());
    }
}
