package se.samverkan.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samverkan.Samverkan;
import se.samverkan.servlet.login.Register;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Views;
import se.samverkan.servlet.settings.Settings;
import tools.jackson.databind.JsonNode;

final class DescriptionTest {
    private static ApiHost api;

    @BeforeAll
    static void start() {
        api = new ApiHost();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void every_operation_is_described_and_every_description_answered() {
        Settings settings = Settings.read(new java.util.Properties(), Map.of(), Map.of());
        try (Samverkan samverkan = Samverkan.inMemory()) {
            Register register = new Register(samverkan);
            Views views = new Views(settings, register, false, path -> true);
            List<String> answered = new ApiResources(new Installation(samverkan, settings, register, views))
                    .operations().stream()
                            .map(each -> each.method() + " " + (each.path().isEmpty() ? "/" : each.path()))
                            .toList();

            assertThat(Description.operations()).containsExactlyInAnyOrderElementsOf(answered);
        }
    }

    @Test
    void every_example_is_as_its_schema_says() {
        JsonNode document = Description.document();
        Map<String, String> schemas = Map.ofEntries(
                Map.entry("root", "Root"),
                Map.entry("apiInfo", "ApiInfo"),
                Map.entry("municipalities", "MunicipalityList"),
                Map.entry("municipality", "MunicipalityAlone"),
                Map.entry("themes", "ThemeList"),
                Map.entry("theme", "Theme"),
                Map.entry("experiences", "ExperienceList"),
                Map.entry("experience", "Experience"),
                Map.entry("newExperience", "ExperienceBody"),
                Map.entry("meetings", "MeetingList"),
                Map.entry("meeting", "Meeting"),
                Map.entry("recommendations", "RecommendationList"),
                Map.entry("recommendation", "RecommendationAlone"),
                Map.entry("problemStale", "StaleProblem"),
                Map.entry("problemFailure", "FailureProblem"));
        document.at("/components/examples").properties().forEach(example -> {
            String schema = schemas.getOrDefault(example.getKey(), "Problem");
            assertThat(Description.errors(
                            schema,
                            Description.schema(schema),
                            example.getValue().get("value")))
                    .as(example.getKey())
                    .isEmpty();
        });
    }

    @Test
    void the_description_is_served_with_the_address_it_was_read_at() {
        ApiAnswer answer = api.get("/openapi.yaml");

        assertThat(answer.type()).isEqualTo("application/yaml");
        assertThat(answer.body())
                .contains("openapi: 3.1.1", "  - url: " + api.host.uri(ApiHost.ROOT))
                .doesNotContain("https://intranat.exempel.se/samverkan/api/v1\n");
    }

    @Test
    void the_national_profiles_api_info_is_given() {
        ApiAnswer answer = api.get("/api-info");

        assertThat(answer.text("/apiStatus")).isEqualTo("active");
        assertThat(answer.text("/apiVersion"))
                .isEqualTo(Description.document().at("/info/version").stringValue());
        assertThat(answer.text("/apiDocumentation"))
                .isEqualTo(api.host.uri(ApiHost.ROOT + "/openapi.yaml").toString());
    }

    @Test
    void the_entrance_leads_to_every_resource() {
        ApiAnswer answer = api.get("");

        assertThat(answer.items("/_links").map(link -> link.get("href").stringValue()))
                .filteredOn(href -> href.contains("/api/v1"))
                .allSatisfy(href -> assertThat(
                                api.get(href.replaceFirst("^.*?/api/v1", "")).status())
                        .isEqualTo(200));
    }
}
