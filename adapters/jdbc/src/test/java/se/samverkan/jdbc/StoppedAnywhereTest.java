package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.testkit.Probe;

/**
 * What an H2 file holds when the process that writes it is killed: every acknowledged write, and no half of a transaction. The file is copied
 * between two writes to it, while many threads change records; {@link KilledProcessTest} kills real processes, but cannot as often. The number
 * of copies is set by {@code -Dsamverkan.kill.copies=}.
 */
final class StoppedAnywhereTest {

    private static final int COPIES = Integer.getInteger("samverkan.kill.copies", 40);

    /** So few are copied that those who write are not slowed down to one after the other by that. */
    private static final int WRITES_PER_COPY = 5;

    private static final int THREADS = 6;
    private static final String PASSWORD = "right";

    @TempDir
    private Path folder;

    private final Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
    private final List<Map<UUID, Long>> acknowledgedAtCopies = new ArrayList<>();
    private int writes;
    private long mostAtOnce;

    @AfterEach
    void leave() {
        StoppedFiles.leave();
    }

    @Test
    void h2_keeps_every_acknowledged_write_and_no_half_transaction_wherever_it_is_stopped() throws SQLException {
        Map<String, String> settings = TestDatabase.with(
                Map.of(),
                "samverkan.jdbc.url",
                "jdbc:h2:" + StoppedFiles.SCHEME + ":" + file("samverkan"),
                "samverkan.jdbc.user",
                "sa",
                "samverkan.jdbc.password",
                PASSWORD);
        StoppedFiles.register();
        try (JdbcRecordStore store = new JdbcStorageProvider().open(settings)) {
            StoppedFiles.afterEachWrite(this::look);
            Stream.generate(() -> CompletableFuture.runAsync(() -> write(store), work -> new Thread(work).start()))
                    .limit(THREADS)
                    .toList()
                    .forEach(CompletableFuture::join);
            StoppedFiles.leave();
        }

        assertThat(acknowledgedAtCopies).hasSize(COPIES);
        for (int number = 0; number < COPIES; number++) {
            assertHolds(number);
        }
        assertThat(mostAtOnce)
                .as("threads that changed something while H2 wrote its file, of which it may store a half")
                .isOne();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    /** Nothing is written to the file meanwhile, so that nobody is told of a write that is not in the copy. */
    private void look() {
        if (++writes % WRITES_PER_COPY != 0 || isEnough()) {
            return;
        }
        mostAtOnce = Math.max(mostAtOnce, threadsThatChangeSomething());
        Map<UUID, Long> soFar = new LinkedHashMap<>(acknowledged);
        try {
            Files.copy(file("samverkan.mv.db"), file("copy" + acknowledgedAtCopies.size() + ".mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        acknowledgedAtCopies.add(soFar);
    }

    /** Who commits is one of them: H2 writes the file for it. A pool that opens a connection beside them changes nothing. */
    private static long threadsThatChangeSomething() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> isIn(stack, WritingProcess.class.getName(), "writePairAndChange"))
                .filter(stack -> isIn(stack, "org.h2.command.Command", "executeUpdate"))
                .count();
    }

    private static boolean isIn(StackTraceElement[] stack, String type, String method) {
        return Arrays.stream(stack)
                .anyMatch(call ->
                        call.getClassName().equals(type) && call.getMethodName().equals(method));
    }

    private boolean isEnough() {
        return acknowledgedAtCopies.size() >= COPIES;
    }

    private void write(JdbcRecordStore store) {
        while (!isEnough()) {
            WritingProcess.writePairAndChange(
                    store,
                    probe -> acknowledged.put(
                            probe.id().value(), probe.header().version().number()));
        }
    }

    private void assertHolds(int number) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:file:" + file("copy" + number), "sa", PASSWORD)) {
            Consistency.assertHolds(connection);
            Map<UUID, Long> kept = versions(connection);
            acknowledgedAtCopies
                    .get(number)
                    .forEach((id, version) -> assertThat(kept.getOrDefault(id, 0L))
                            .as("version of %s in copy %d", id, number)
                            .isGreaterThanOrEqualTo(version));
        }
    }

    private static Map<UUID, Long> versions(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select record_id, version from samverkan_record"
                        + " where record_type = '" + Probe.TYPE.name() + "'")) {
            Map<UUID, Long> versions = new LinkedHashMap<>();
            while (rows.next()) {
                versions.put(UUID.fromString(rows.getString(1)), rows.getLong(2));
            }
            return versions;
        }
    }
}
