package se.samverkan.servlet.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class SettingsTest {
    @Test
    void a_system_property_wins_over_the_environment_and_that_over_a_context_parameter() {
        Properties properties = new Properties();
        properties.setProperty("samverkan.prefix", "/a");
        Settings settings = Settings.read(
                properties,
                Map.of("SAMVERKAN_PREFIX", "/b", "SAMVERKAN_LOGIN_URL", "/in", "PATH", "x"),
                Map.of("samverkan.prefix", "/c", "samverkan.login.url", "/out", "samverkan.language", "en"));

        assertThat(settings.get(Setting.PREFIX)).isEqualTo("/a");
        assertThat(settings.get(Setting.LOGIN_URL)).isEqualTo("/in");
        assertThat(settings.get(Setting.LANGUAGE)).isEqualTo("en");
        assertThat(settings.all()).doesNotContainKey("path");
    }

    @Test
    void every_wrong_setting_is_told_at_once_with_its_value_and_what_to_do() {
        Settings settings = Settings.read(
                new Properties(),
                Map.of(),
                Map.of(
                        "samverkan.prefix", "samverkan/",
                        "samverkan.language", "fi",
                        "samverkan.login.proxies", "proxy.example.org",
                        "samverkan.body.most", "många"));

        assertThat(settings.problems())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("samverkan.prefix", "'samverkan/'", "/samverkan"))
                .anySatisfy(line -> assertThat(line).contains("samverkan.login.proxies", "proxy.example.org"));
    }

    @Test
    void a_misspelt_name_is_told_with_the_nearest_and_without_its_value_and_stops_nothing() {
        Settings settings = Settings.read(
                new Properties(),
                Map.of("SAMVERKAN_LOGIN_HAEDER", "X-Secret"),
                Map.of("samverkan.mailserver.host", "post", "samverkan.jdbc.ulr", "x", "samverkan.language", "en"));

        assertThat(settings.problems()).isEmpty();
        assertThat(settings.misspelt()).singleElement().satisfies(each -> {
            assertThat(each.meant()).isEqualTo(Setting.LOGIN_HEADER);
            assertThat(each.warning())
                    .startsWith("samverkan.login.haeder")
                    .endsWith("did you mean samverkan.login.header?")
                    .doesNotContain("X-Secret");
        });
    }

    @Test
    void settings_of_a_storage_are_handed_on() {
        Settings settings = Settings.read(new Properties(), Map.of("SAMVERKAN_JDBC_URL", "jdbc:h2:mem:x"), Map.of());

        assertThat(settings.all())
                .containsEntry("samverkan.jdbc.url", "jdbc:h2:mem:x")
                .containsKey("samverkan.data");
    }

    @Test
    void an_address_range_holds_its_addresses_and_no_others() {
        assertThat(AddressRange.of("10.0.0.0/23").contains("10.0.1.255")).isTrue();
        assertThat(AddressRange.of("10.0.0.0/23").contains("10.0.2.0")).isFalse();
        assertThat(AddressRange.of("10.0.0.5").contains("10.0.0.5")).isTrue();
        assertThat(AddressRange.of("::1").contains("[0:0:0:0:0:0:0:1]")).isTrue();
        assertThat(AddressRange.of("fd00::/8").contains("fe80::1%eth0")).isFalse();
        assertThat(AddressRange.of("0.0.0.0/0").contains("no address")).isFalse();
    }

    @Test
    void a_range_that_is_none_is_refused_with_an_example() {
        assertThatThrownBy(() -> AddressRange.of("10.0.0.0/33")).hasMessageContaining("0-32");
        assertThatThrownBy(() -> AddressRange.of("300.0.0.1")).hasMessageContaining("10.0.0.5");
    }
}
