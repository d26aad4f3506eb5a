package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;

/** What must hold of a database that is refused: one message in one line, without the password, and nothing else in the log. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(Map<String, String> settings, String... parts) {
        String password = settings.getOrDefault("samverkan.jdbc.password", "");
        try (HostLog log = HostLog.listen()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new JdbcStorageProvider().open(settings).close())
                    .satisfies(e -> assertThat(e.getMessage())
                            .contains(parts)
                            .doesNotContain("\n")
                            .doesNotContain(password.isEmpty() ? "\n" : "'" + password + "'"));
            assertThat(log.warnings()).isEmpty();
        }
    }
}
