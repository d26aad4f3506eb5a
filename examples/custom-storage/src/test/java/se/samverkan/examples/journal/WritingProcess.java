package se.samverkan.examples.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.record.Facets;
import se.samverkan.record.RecordStore;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

/**
 * A program that opens a journal and writes until it is killed: from two threads, pairs of records in one transaction. The pair is
 * acknowledged on a line of its own after the storage has returned.
 */
final class WritingProcess implements AutoCloseable {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int THREADS = 2;

    private final Process process;
    private final BufferedReader output;

    private WritingProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static WritingProcess start(Path data) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WritingProcess.class.getName(),
                data.toString());
        return new WritingProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next pair that it acknowledges. */
    String next() throws IOException {
        return Optional.ofNullable(output.readLine())
                .orElseThrow(() -> new AssertionError("The process ended before it was killed"));
    }

    /** Kills it as an operating system does, and gives what it had acknowledged until then. */
    List<String> kill() {
        process.toHandle().destroyForcibly();
        return output.lines()
                .filter(line -> line.length() == UUID.randomUUID().toString().length())
                .toList();
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
        RecordStore store = new JournalStorageProvider().open(Collections.singletonMap("samverkan.data", arguments[0]));
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> write(store)).start();
        }
        // Whoever started it may go without killing it.
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
        Runtime.getRuntime().halt(1);
    }

    private static void write(RecordStore store) {
        while (true) {
            String pair = UUID.randomUUID().toString();
            String acknowledged = store.inTransaction(() -> {
                save(store, pair);
                save(store, pair);
                return pair;
            });
            OUT.println(acknowledged);
        }
    }

    private static Probe save(RecordStore store, String pair) {
        Probe probe = new Probe(
                new ProbeId(UUID.randomUUID()),
                new HeaderBuilder().build(),
                "Ny i ett par",
                "text å ä ö ".repeat(500),
                HeaderBuilder.TIME,
                Facets.NONE.of("theme"),
                List.of(),
                Optional.of(pair));
        return store.save(Probe.TYPE, probe, Optional.of(HeaderBuilder.PERSON));
    }
}
