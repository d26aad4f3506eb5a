package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Sample;
import se.samverkan.testkit.Samples;

/**
 * A database as version 0.1.0 filled it, opened and read by this version. The file is written anew, if it is missing, by
 * {@code mvn test -Dtest=FrozenH2Test -Dsamverkan.freeze=true}; once released it never changes.
 */
final class FrozenH2Test {

    private static final Path FILE = Path.of("src/test/resources/frozen/0.1.0/h2.sql");

    private static List<Sample<?>> samples() {
        return Samples.all().stream()
                .filter(sample -> sample.name().equals(sample.type().name()))
                .toList();
    }

    @Test
    void everything_in_the_database_of_0_1_0_is_read() throws IOException, SQLException {
        if (Boolean.getBoolean("samverkan.freeze") && Files.notExists(FILE)) {
            freeze();
        }
        String url = "jdbc:h2:mem:thawed;DB_CLOSE_DELAY=-1";
        execute(url, "runscript from '" + FILE + "'");

        try (JdbcRecordStore store = open(url)) {
            samples().forEach(sample -> assertRead(store, sample));
            assertThat(store.changes().after(0, 1_000)).hasSize(2 * samples().size());
        } finally {
            execute(url, "shutdown");
        }
    }

    private static <R extends NetworkRecord> void assertRead(JdbcRecordStore store, Sample<R> sample) {
        assertThat(store.changes().payload(sample.type(), sample.record().id(), new Version(1)))
                .contains(sample.record());
        assertThat(store.find(sample.type(), sample.record().id(), Visibility.everything()))
                .contains(sample.type()
                        .recordClass()
                        .cast(sample.record()
                                .withHeader(new HeaderBuilder().version(2).build())));
    }

    private static void freeze() throws IOException, SQLException {
        Files.createDirectories(FILE.getParent());
        String url = "jdbc:h2:mem:frozen;DB_CLOSE_DELAY=-1";
        try (JdbcRecordStore store = open(url)) {
            samples().forEach(sample -> saveTwice(store, sample));
        }
        execute(url, "script simple nopasswords nosettings to '" + FILE + "'");
        execute(url, "shutdown");
    }

    private static <R extends NetworkRecord> void saveTwice(JdbcRecordStore store, Sample<R> sample) {
        R unsaved = sample.type().recordClass().cast(sample.record().withHeader(new HeaderBuilder().build()));
        R first = store.save(sample.type(), unsaved, Optional.of(HeaderBuilder.PERSON));
        assertThat(store.save(sample.type(), first, Optional.of(HeaderBuilder.PERSON)))
                .isNotEqualTo(first);
    }

    private static JdbcRecordStore open(String url) {
        return new JdbcStorageProvider().open(Collections.singletonMap("samverkan.jdbc.url", url));
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
