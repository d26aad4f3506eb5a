package se.samverkan.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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

    @Test
    void without_options_it_answers_on_port_8080_and_keeps_its_data_beside_where_it_was_started() throws Exception {
        Options options = Options.of(new Properties());

        assertThat(options)
                .isEqualTo(new Options(8080, Path.of("samverkan-data").toAbsolutePath(), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "-1", "65536", "", "80 80"})
    void what_is_no_port_is_refused_with_its_value(String port) {
        assertThatThrownBy(() -> Options.of(with("samverkan.port", port)))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("-Dsamverkan.port=" + port)
                .hasMessageContaining("65535");
    }

    @Test
    void an_empty_folder_is_refused() {
        assertThatThrownBy(() -> Options.of(with("samverkan.data", " ")))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("-Dsamverkan.data=");
    }

    @Test
    void only_true_and_false_are_understood() throws Exception {
        assertThat(Options.of(with("samverkan.exit-when-ready", "true")).exitWhenReady())
                .isTrue();
        assertThat(Options.of(with("samverkan.exit-when-ready", "")).exitWhenReady())
                .isTrue();
        assertThatThrownBy(() -> Options.of(with("samverkan.exit-when-ready", "ja")))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("ja");
    }
}
