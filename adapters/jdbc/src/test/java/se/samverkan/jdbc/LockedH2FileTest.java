package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LockedH2FileTest {

    @TempDir
    private Path folder;

    @Test
    void tells_in_one_line_that_another_process_has_it_open() throws IOException {
        try (ChildProcess other =
                        WritingProcess.start(Collections.singletonMap("samverkan.data", folder.toString()), 0);
                BufferedReader said =
                        new BufferedReader(new InputStreamReader(other.output(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo(WritingProcess.OPEN);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new JdbcStorageProvider()
                            .open(Collections.singletonMap("samverkan.data", folder.toString())))
                    .satisfies(e -> assertThat(e.getMessage())
                            .contains("another process has the database open", "samverkan.data", folder.toString())
                            .doesNotContain("\n"));
        }
    }
}
