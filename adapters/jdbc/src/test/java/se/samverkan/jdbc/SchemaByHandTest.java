package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.jdbc.TestDatabase.with;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The SQL for who makes the tables by hand, and that what is so made is accepted. */
final class SchemaByHandTest {

    private final JdbcStorageProvider provider = new JdbcStorageProvider();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tables_made_by_hand_are_used_in_every_mode(TestDatabase database) {
        Map<String, String> owner = with(database.fresh(), "samverkan.jdbc.prefix", "lara_");
        database.execute(
                owner, print(database.product().name().toLowerCase(java.util.Locale.ROOT), "--prefix", "lara_"));

        List.of("validate", "none", "migrate").forEach(mode -> {
            try (JdbcRecordStore store = provider.open(with(owner, "samverkan.jdbc.migrations", mode))) {
                assertThat(store.changes().after(0, 1)).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tables_made_by_hand_lie_in_the_schema_named(TestDatabase database) {
        Map<String, String> owner = database.fresh();
        String schema = "by_hand_" + database.name().toLowerCase(java.util.Locale.ROOT);
        database.execute(owner, "create schema " + schema);
        database.execute(
                owner, print(database.product().name().toLowerCase(java.util.Locale.ROOT), "--schema", schema));

        Map<String, String> settings =
                with(owner, "samverkan.jdbc.schema", schema, "samverkan.jdbc.migrations", "validate");
        try (JdbcRecordStore store = provider.open(settings)) {
            Trial.assertWorks(store);
        }
    }

    @Test
    void nothing_is_printed_for_who_has_the_newest_version() {
        assertThat(print("postgresql", "--from", "9999")).isEqualTo("begin;\ncommit;\n");
    }

    @Test
    void what_is_wrong_with_the_arguments_is_told() {
        assertThat(run("oracle")).isEqualTo(2);
        assertThat(run("h2", "--from", "one")).isEqualTo(2);
        assertThat(run("h2", "--prefix")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("'oracle'", "h2 or postgresql or mariadb", "--from is 'one'", "--prefix is missing", "Usage");
        assertThat(out.size()).isZero();
    }

    private String print(String... arguments) {
        out.reset();
        assertThat(run(arguments)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        return PrintSchema.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
