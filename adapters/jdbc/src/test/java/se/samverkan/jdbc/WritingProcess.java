package se.samverkan.jdbc;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

/**
 * A program that opens a storage, says so, and writes until it is killed: from several threads pairs of records in one transaction, and
 * changes of records. What is written is acknowledged on a line of its own, after the storage has returned.
 */
final class WritingProcess {

    static final String OPEN = "open";

    private WritingProcess() {}

    /** Starts it with settings of a storage. */
    static ChildProcess start(Map<String, String> settings, int threads) throws IOException {
        return ChildProcess.start(WritingProcess.class, settings, Integer.toString(threads));
    }

    /** The program itself. */
    public static void main(String[] arguments) {
        JdbcRecordStore store = new JdbcStorageProvider().open(ChildProcess.settings(arguments, 1));
        ChildProcess.OUT.println(OPEN);
        writeFrom(store, Integer.parseInt(arguments[0]));
        ChildProcess.endWithParent();
    }

    /** Writes from several threads until the process ends. */
    static void writeFrom(JdbcRecordStore store, int threads) {
        Stream.generate(() -> new Thread(() -> write(store))).limit(threads).forEach(Thread::start);
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
        ChildProcess.OUT.println(
                probe.id().value() + " " + probe.header().version().number());
    }
}
