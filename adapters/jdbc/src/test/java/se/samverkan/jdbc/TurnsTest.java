package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.record.StorageUnavailableException;

/** One thread at a time writes in an H2 file; who has waited long enough is told why. */
final class TurnsTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    @TempDir
    private Path folder;

    @Test
    void who_waits_too_long_for_another_storage_on_the_same_file_is_told_so() throws SQLException {
        Turns one = on("jdbc:h2:file:" + folder.resolve("one"));
        Turns other = on("jdbc:h2:file:" + folder.resolve("one"));

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> one.during(() -> takenByAnotherThread(other)))
                .withCauseExactlyInstanceOf(StorageUnavailableException.class)
                .withMessageContaining("here cannot be written: another has been writing for 0.02 s");
        assertThat(takenByAnotherThread(other)).isTrue();
    }

    @Test
    void the_same_thread_may_write_in_both() throws SQLException {
        Turns one = on("jdbc:h2:file:" + folder.resolve("one"));
        Turns other = on("jdbc:h2:file:" + folder.resolve("one"));

        assertThat(one.<Boolean>during(() -> other.during(() -> true))).isTrue();
        assertThat(takenByAnotherThread(one)).isTrue();
    }

    @Test
    void nobody_waits_for_another_file_or_in_memory() throws SQLException {
        Turns one = on("jdbc:h2:file:" + folder.resolve("one"));
        Turns other = on("jdbc:h2:file:" + folder.resolve("other"));
        Turns inMemory = on("jdbc:h2:mem:turns");

        assertThat(one.<Boolean>during(() -> takenByAnotherThread(other))).isTrue();
        assertThat(inMemory.<Boolean>during(() -> takenByAnotherThread(inMemory)))
                .isTrue();
    }

    private static Turns on(String url) throws SQLException {
        return Turns.of("here", Product.H2.file(source(url)), SHORT);
    }

    private static DataSource source(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        return source;
    }

    private static boolean takenByAnotherThread(Turns turns) {
        return CompletableFuture.supplyAsync(() -> turns.during(() -> true), work -> new Thread(work).start())
                .join();
    }
}
