package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.jackson.JacksonRecordCodec;

/** A disk that is nearly full is told before anything is made, so that the storage works as soon as there is room. */
final class RoomTest {

    private static final long MEBIBYTE = 1L << 20;

    @TempDir
    private Path folder;

    @Test
    void nothing_is_made_on_a_disk_that_is_nearly_full() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(MEBIBYTE))
                .withMessageStartingWith("samverkan.data (jdbc:h2:file:")
                .withMessageContainingAll(
                        "cannot be used: the disk is full; make room on it",
                        "Only 1048576 bytes",
                        folder.resolve("samverkan.mv.db").toString());
        try (JdbcRecordStore store = open(20 * MEBIBYTE)) {
            Trial.assertWorks(store);
        }
        try (JdbcRecordStore store = open(0)) {
            Trial.assertWorks(store);
        }
    }

    private JdbcRecordStore open(long free) {
        return Opening.of(
                JdbcSettings.of(Map.of("samverkan.data", folder.toString())), new JacksonRecordCodec(), file -> free);
    }

    @Test
    void what_is_stored_may_be_written_anew() throws IOException {
        Path file = Files.write(folder.resolve("large"), new byte[(int) (8 * MEBIBYTE)]);

        new Room(file, disk -> 24 * MEBIBYTE).require();
        assertThatIllegalStateException().isThrownBy(() -> new Room(file, disk -> 24 * MEBIBYTE - 1).require());
    }

    @Test
    void the_file_of_an_embedded_database_is_found() throws SQLException {
        Optional<String> embedded = Product.H2.file(source());

        assertThat(Room.of(embedded, Room::usable)).map(Room::file).contains(folder.resolve("samverkan.mv.db"));
    }

    @ParameterizedTest
    @EnumSource
    void what_lies_in_no_file_of_ours_has_room(TestDatabase database) throws SQLException {
        Map<String, String> settings = database.fresh();
        try (Source.Connections connections = JdbcSettings.of(settings).source().connect()) {
            Optional<String> embedded = connections.product().file(connections.dataSource());

            assertThat(Room.of(embedded, file -> 0)).isEmpty();
        }
    }

    private DataSource source() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("samverkan"));
        return source;
    }
}
