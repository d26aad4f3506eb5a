package se.samverkan.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The frozen database of 0.1.0, brought to the newest form by the SQL that is printed for a database administrator. */
final class UpgradeByHandTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_came_after_0_1_0_can_be_run_by_hand(TestDatabase database) throws IOException {
        String name = database.product().name().toLowerCase(Locale.ROOT);
        Map<String, String> owner = database.fresh();
        database.execute(owner, Files.readString(Path.of("src/test/resources/frozen/0.1.0", name + ".sql")));

        Refusals.assertRefused(
                TestDatabase.with(owner, "samverkan.jdbc.migrations", "validate"), "older than this program");
        database.execute(owner, new SchemaScript(database.product(), Tables.DEFAULT).after(1));

        for (String mode : new String[] {"validate", "none", "migrate"}) {
            try (JdbcRecordStore store =
                    new JdbcStorageProvider().open(TestDatabase.with(owner, "samverkan.jdbc.migrations", mode))) {
                FrozenSamples.assertAreIn(store);
                if (mode.equals("validate")) {
                    FrozenSamples.assertAreFound(store);
                }
            }
        }
    }
}
