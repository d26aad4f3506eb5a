package se.samverkan.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void looking_at_a_folder_writes_nothing() throws Exception {
        DataFolder.checked(temporary.resolve("a/b"));

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.checked(file.resolve("data")))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void a_database_that_somebody_has_open_is_refused() throws Exception {
        Path database = Files.writeString(temporary.resolve("samverkan.mv.db"), "");

        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> DataFolder.checked(temporary))
                    .isInstanceOf(RefusedStart.class)
                    .hasMessageContaining("in use");
        }
    }
}
