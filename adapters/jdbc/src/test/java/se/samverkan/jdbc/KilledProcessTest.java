package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed while they write lose nothing they have acknowledged, leave nothing half written, and two on one server double
 * nothing. The number of rounds on each database is set by {@code -Dsamverkan.kill.rounds=}.
 */
final class KilledProcessTest {

    private static final String ROUNDS = "samverkan.kill.rounds";
    private static final long SEED = 20261123;
    private static final int MOST_LINES = 400;
    private static final int THREADS = 4;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Acknowledged acknowledged = new Acknowledged();

    @Test
    void h2_keeps_every_acknowledged_write_and_nothing_half_written() throws IOException, SQLException {
        Map<String, String> settings = TestDatabase.with(
                Map.of(),
                "samverkan.jdbc.url",
                "jdbc:h2:file:" + folder.resolve("samverkan"),
                "samverkan.jdbc.user",
                "sa",
                "samverkan.jdbc.password",
                "right");
        kill(TestDatabase.H2, settings, 1, Integer.getInteger(ROUNDS, 6));
    }

    @Test
    void two_nodes_on_postgresql_keep_every_acknowledged_write_and_double_nothing() throws IOException, SQLException {
        kill(TestDatabase.POSTGRESQL, TestDatabase.POSTGRESQL.fresh(), 2, Integer.getInteger(ROUNDS, 2));
    }

    @Test
    void two_nodes_on_mariadb_keep_every_acknowledged_write_and_double_nothing() throws IOException, SQLException {
        kill(TestDatabase.MARIADB, TestDatabase.MARIADB.fresh(), 2, Integer.getInteger(ROUNDS, 2));
    }

    private void kill(TestDatabase database, Map<String, String> settings, int nodes, int rounds)
            throws IOException, SQLException {
        for (int round = 1; round <= rounds; round++) {
            int lines = 1 + random.nextInt(MOST_LINES);
            linesOfKilled(settings, nodes, lines).forEach(acknowledged::take);
            database.awaitDisconnected(settings);
            try (JdbcRecordStore store = new JdbcStorageProvider().open(settings)) {
                acknowledged.assertIsKept(store, "round " + round + ", killed after " + lines + " lines");
            }
            try (Connection connection = database.connect(settings)) {
                Consistency.assertHolds(connection);
            }
        }
        assertThat(acknowledged.records()).isGreaterThan(rounds);
    }

    /** Kills all once a number of lines has come from the first, and takes what they had sent until then besides. */
    private List<List<String>> linesOfKilled(Map<String, String> settings, int nodes, int lines) throws IOException {
        List<ChildProcess> running = new ArrayList<>();
        List<ByteArrayOutputStream> sent = new ArrayList<>();
        try {
            for (int node = 0; node < nodes; node++) {
                running.add(WritingProcess.start(settings, THREADS));
                sent.add(new ByteArrayOutputStream());
            }
            for (int node = nodes - 1; node >= 0; node--) {
                line(running.get(node).output(), sent.get(node));
            }
            for (int seen = 0; seen < lines; seen++) {
                line(running.get(0).output(), sent.get(0));
            }
            running.forEach(ChildProcess::kill);
            for (int node = 0; node < nodes; node++) {
                running.get(node).output().transferTo(sent.get(node));
            }
        } finally {
            running.forEach(ChildProcess::close);
        }
        return sent.stream().map(Acknowledged::wholeLines).toList();
    }

    private static void line(InputStream output, ByteArrayOutputStream sent) throws IOException {
        int next;
        do {
            next = output.read();
            assertThat(next)
                    .as("the process goes on writing until it is killed")
                    .isNotNegative();
            sent.write(next);
        } while (next != '\n');
    }
}
