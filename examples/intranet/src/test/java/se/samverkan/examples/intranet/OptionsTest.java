package se.samverkan.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionsTest {

    private static Properties with(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }

    private static Options options(Properties properties) throws RefusedStart {
        return Options.of(properties, Map.of("SAMVERKAN_JDBC_SCHEMA", "lara"));
    }

    @Test
    void a_database_that_is_named_is_the_place_and_told_without_its_password() throws Exception {
        Options options = options(with("samverkan.jdbc.url", "jdbc:postgresql://db/x?password=hemlig"));

        assertThat(options.settings())
                .containsEntry("samverkan.jdbc.url", "jdbc:postgresql://db/x?password=hemlig")
                .containsEntry("samverkan.jdbc.schema", "lara");
        assertThat(options.place()).startsWith("jdbc:postgresql://db/x").doesNotContain("hemlig");
    }

    @Test
    void without_options_it_answers_on_port_8080_and_keeps_its_data_beside_where_it_was_started() throws Exception {
        Options options = options(new Properties());

        Path data = Path.of("samverkan-data").toAbsolutePath();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(data);
        assertThat(options.exitWhenReady()).isFalse();
        assertThat(options.settings()).containsEntry("samverkan.data", data.toString());
        assertThat(options.place()).isEqualTo(data.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "-1", "65536", "", "80 80"})
    void what_is_no_port_is_refused_with_its_value(String port) {
        assertThatThrownBy(() -> options(with("samverkan.port", port)))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("-Dsamverkan.port=" + port)
                .hasMessageContaining("65535");
    }

    @Test
    void an_empty_folder_is_refused() {
        assertThatThrownBy(() -> options(with("samverkan.data", " ")))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("-Dsamverkan.data=");
    }

    @Test
    void only_true_and_false_are_understood() throws Exception {
        assertThat(options(with("samverkan.exit-when-ready", "true")).exitWhenReady())
                .isTrue();
        assertThat(options(with("samverkan.exit-when-ready", "")).exitWhenReady())
                .isTrue();
        assertThatThrownBy(() -> options(with("samverkan.exit-when-ready", "ja")))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("ja");
    }
}
