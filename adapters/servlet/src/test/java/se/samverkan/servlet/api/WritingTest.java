package se.samverkan.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.record.Sharing;
import tools.jackson.databind.node.ObjectNode;

final class WritingTest {
    private static final String LEAST = """
            {"title": "Hyrcykel på prov", "municipalities": ["2480"], "themes": ["gang-cykel"], "learned": "Låsen frös."}
            """;
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
    void four_fields_make_a_draft_of_the_writers_own() {
        ApiAnswer made = api.post("anna", LEAST);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("/sharing")).isEqualTo("DRAFT");
        assertThat(made.text("/slug")).startsWith("hyrcykel-pa-prov");
        assertThat(made.header("ETag")).contains("\"1\"");
        String location = made.header("Location").orElseThrow();
        assertThat(location).isEqualTo(made.text("/_links/0/href"));
        String path = location.replaceFirst("^.*/api/v1", "");
        assertThat(api.get("anna", path, Map.of()).body()).isEqualTo(made.body());
        assertThat(api.get("bo", path, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void everything_that_is_sent_is_read_back() {
        String all = """
                {"title": "Allt på en gång", "slug": "allt-pa-en-gang", "language": "en", "municipalities": ["2480", "0180"],
                 "themes": ["gang-cykel", "parkering"], "phase": "DISCONTINUED", "startYear": 2020, "endYear": 2023,
                 "problem": "Köer", "actions": "Prov", "actors": "Kommunen", "cost": "2 mkr", "funding": "Egen",
                 "procurement": "LOU", "legalBasis": "PBL", "outcome": "Färre bilar", "outcomeLevel": "H",
                 "evidenceStrength": "BEFORE_AND_AFTER", "learned": "Börja smått", "successes": ["Ett", "Två"],
                 "failures": ["Tre"], "improvements": ["Fyra"], "preconditions": "Politiskt stöd", "advice": "Fråga först",
                 "contactRole": "Trafikplanerare", "sourceKind": "PUBLISHED", "doubts": "Få svar",
                 "sources": [{"title": "Rapport", "url": "https://kommun.exempel.se/r", "publisher": "Kommunen",
                              "language": "sv", "titleReconstructed": true}],
                 "validUntil": "2030-01-31", "lastVerified": "2026-11-01", "sharing": "NETWORK"}
                """;
        ApiAnswer made = api.post("anna", all);

        ObjectNode back = (ObjectNode) made.json();
        back.remove(java.util.List.of("id", "_meta", "_links"));
        assertThat(back).isEqualTo(JsonTree.of(all));
        assertThat(api.get("bo", "/experiences/allt-pa-en-gang", Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void an_answer_may_be_sent_back_with_a_change() {
        String path = "/experiences/"
                + api.experience("Gångfartsgata", Sharing.NETWORK).id().value();
        ApiAnswer read = api.get("anna", path, Map.of());
        String tag = read.header("ETag").orElseThrow();

        ApiAnswer changed = api.put("anna", path, tag, read.body().replace("Börja tidigt.", "Börja ännu tidigare."));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("/learned")).isEqualTo("Börja ännu tidigare.");
        assertThat(changed.header("ETag")).contains("\"2\"");
        assertThat(changed.text("/slug")).isEqualTo(read.text("/slug"));
    }

    @Test
    void a_stale_version_is_refused_with_the_newest() {
        Experience stored = api.experience("Samåkning", Sharing.NETWORK);
        String path = "/experiences/" + stored.id().value();
        api.put("anna", path, "\"1\"", LEAST.replace("Hyrcykel på prov", "Samåkning vår"));

        ApiAnswer late = api.put("anna", path, "\"1\"", LEAST.replace("Hyrcykel på prov", "Samåkning höst"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.header("ETag")).contains("\"2\"");
        assertThat(late.text("/current/title")).isEqualTo("Samåkning vår");
        assertThat(late.text("/detail")).contains("\"1\"", "\"2\"");
        assertThat(api.get("anna", path, Map.of()).text("/title")).isEqualTo("Samåkning vår");
    }

    @Test
    void a_weak_tag_is_no_version_and_a_star_is_any() {
        String path = "/experiences/"
                + api.experience("Elbilspool", Sharing.NETWORK).id().value();

        assertThat(api.put("anna", path, "W/\"1\"", LEAST).status()).isEqualTo(412);
        assertThat(api.put("anna", path, "\"7\", \"1\"", LEAST).status()).isEqualTo(200);
        assertThat(api.put("anna", path, "*", LEAST).header("ETag")).contains("\"3\"");
        assertThat(api.put("anna", path, "3", LEAST).status()).isEqualTo(400);
    }

    @Test
    void a_change_without_a_version_is_refused() {
        String path = "/experiences/" + api.shared.id().value();
        ApiAnswer refused =
                api.send("anna", "PUT", path, LEAST, Map.of("Content-Type", "application/json; charset=UTF-8"));

        assertThat(refused.status()).isEqualTo(428);
        assertThat(refused.text("/errors/0/field")).isEqualTo("If-Match");
        assertThat(api.get("anna", path, Map.of()).text("/title")).isEqualTo("Cykelgarage vid stationen");
    }

    @Test
    void another_organisations_experience_cannot_be_changed() {
        String path = "/experiences/" + api.shared.id().value();

        assertThat(api.put("bo", path, "\"1\"", LEAST).status()).isEqualTo(403);
        assertThat(api.put("", path, "\"1\"", LEAST).status()).isEqualTo(401);
        assertThat(api.put("root", path, "\"1\"", LEAST).status()).isEqualTo(403);
        String draft =
                "/experiences/" + api.experience("Hemlig", Sharing.DRAFT).id().value();
        assertThat(api.put("bo", draft, "\"1\"", LEAST).status()).isEqualTo(404);
    }

    @Test
    void what_is_public_is_shared_in_the_network_again_when_an_official_corrects_it() {
        Experience stored = api.experience("Vinterväghållning", Sharing.NETWORK);
        api.host
                .samverkan()
                .experiences()
                .publish(api.coordinator, stored.id(), stored.header().version())
                .orThrow();

        ApiAnswer changed = api.put("anna", "/experiences/" + stored.id().value(), "\"2\"", LEAST);

        assertThat(changed.text("/sharing")).isEqualTo("NETWORK");
        assertThat(api.get("/experiences/" + stored.id().value()).status()).isEqualTo(404);
    }

    @Test
    void id_and_sharing_are_not_changed_here() {
        String path = "/experiences/" + api.shared.id().value();
        String other = LEAST.replace("{", "{\"id\": \"" + api.published.id().value() + "\", \"sharing\": \"PUBLIC\", ");

        ApiAnswer refused = api.put("anna", path, "\"1\"", other);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("/errors", "field")).containsExactly("id", "sharing");
        assertThat(refused.texts("/errors", "code")).containsOnly("read-only");
    }

    @Test
    void a_slug_that_is_taken_is_refused() {
        ApiAnswer refused = api.post(
                "anna", LEAST.replace("{", "{\"slug\": \"" + api.shared.slug().value() + "\", "));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/errors/0/field")).isEqualTo("slug");
    }
}
