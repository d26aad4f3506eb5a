package se.samverkan.examples.intranet.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.record.RecordStore;

final class ExampleNetworkTest {

    @TempDir
    private Path pm;

    @Test
    void it_runs() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (RecordStore store = RecordStore.inMemory()) {
            ExampleNetwork.run(store, pm, new Terminal(new PrintStream(printed, true, StandardCharsets.UTF_8)));
        } finally {
            System.out.println(printed.toString(StandardCharsets.UTF_8));
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Recommend");
    }
}
