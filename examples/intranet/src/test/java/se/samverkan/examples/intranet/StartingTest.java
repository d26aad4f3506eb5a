package se.samverkan.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.examples.intranet.network.Terminal;
import se.samverkan.record.RecordStore;

/** What cannot start says so in one line, before it has written anything, and does not end with success. */
final class StartingTest {

    @TempDir
    private Path temporary;

    @Test
    void a_taken_port_is_told_in_one_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StartedProcess process = StartedProcess.with(taken.getLocalPort(), temporary.resolve("data"));

            assertThat(process.exitCode()).isNotZero();
            assertThat(process.error())
                    .hasLineCount(1)
                    .contains("Port " + taken.getLocalPort() + " is taken")
                    .contains("-Dsamverkan.port=");
            assertThat(temporary.resolve("data")).doesNotExist();
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_in_one_line() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");

        StartedProcess process = StartedProcess.with(0, file.resolve("data"));

        assertThat(process.exitCode()).isNotZero();
        assertThat(process.error()).hasLineCount(1).contains(file.toString()).contains("-Dsamverkan.data=");
    }

    @Test
    void a_port_that_is_no_number_is_told_in_one_line() throws Exception {
        StartedProcess process = StartedProcess.with("-Dsamverkan.port=åtta", "-Dsamverkan.data=" + temporary);

        assertThat(process.exitCode()).isNotZero();
        assertThat(process.error()).hasLineCount(1).contains("-Dsamverkan.port=");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void a_database_that_is_not_there_is_told_in_one_line() throws Exception {
        StartedProcess process = StartedProcess.with(
                "-Dsamverkan.port=0",
                "-Dsamverkan.data=" + temporary,
                "-Dsamverkan.exit-when-ready=true",
                "-Dsamverkan.jdbc.url=jdbc:postgresql://127.0.0.1:1/x");

        assertThat(process.exitCode()).isNotZero();
        assertThat(process.error())
                .hasLineCount(1)
                .contains("samverkan.jdbc.url (jdbc:postgresql://127.0.0.1:1/x)", "does not answer");
    }

    @Test
    void a_first_run_that_is_interrupted_leaves_nothing_half() {
        try (RecordStore store = RecordStore.inMemory()) {
            Terminal closed = new Terminal(new PrintStream(OutputStream.nullOutputStream()) {
                @Override
                public void println(String line) {
                    if (line.contains("interviews")) {
                        throw new IllegalStateException("The terminal was closed");
                    }
                }
            });

            assertThatIllegalStateException()
                    .isThrownBy(() -> Intranet.runOnce(store, "memory", temporary, closed))
                    .withMessage("The terminal was closed");

            assertThat(store.changes().after(0, 1)).isEmpty();
        }
    }
}
