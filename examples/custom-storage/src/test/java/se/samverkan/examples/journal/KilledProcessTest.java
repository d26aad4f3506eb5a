package se.samverkan.examples.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.Probe;

/**
 * A process that is killed while it writes loses nothing it has acknowledged and leaves no transaction half written. The number of rounds is
 * set by {@code -Dsamverkan.kill.rounds=}.
 */
final class KilledProcessTest {

    private static final int ROUNDS = Integer.getInteger("samverkan.kill.rounds", 3);
    private static final int MOST_PAIRS = 60;
    private static final long SEED = 20261125;

    @TempDir
    private Path data;

    private final Set<String> acknowledged = new LinkedHashSet<>();

    @Test
    void every_acknowledged_transaction_is_kept_and_none_is_half_written() throws IOException {
        Random random = new Random(SEED);
        for (int round = 1; round <= ROUNDS; round++) {
            writeUntilKilled(1 + random.nextInt(MOST_PAIRS));
            try (RecordStore store = open()) {
                Map<String, Long> pairs = store.count(RecordQuery.of(Probe.TYPE), "group", Visibility.everything());
                assertThat(pairs.keySet()).as("round %s", round).containsAll(acknowledged);
                assertThat(pairs.values()).as("round %s", round).containsOnly(2L);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
    }

    private void writeUntilKilled(int pairs) throws IOException {
        try (WritingProcess writing = WritingProcess.start(data)) {
            for (int i = 0; i < pairs; i++) {
                acknowledged.add(writing.next());
            }
            assertThatIllegalStateException()
                    .as("while another process has it open")
                    .isThrownBy(this::open)
                    .withMessageContaining("is open already");
            acknowledged.addAll(writing.kill());
        }
    }

    private RecordStore open() {
        return Journals.open(data);
    }
}
