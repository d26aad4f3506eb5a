package se.samverkan.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Sharing;

final class ReadingTest {
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
    void all_municipalities_are_read_by_following_the_links() {
        List<String> codes = new ArrayList<>();
        Optional<String> next = Optional.of("/municipalities?limit=100");
        while (next.isPresent()) {
            ApiAnswer page = api.get(next.get());
            page.texts("/municipalities", "code").forEach(codes::add);
            assertThat(page.text("/_meta/totalRecords")).isEqualTo("290");
            next = page.link("next");
        }
        assertThat(codes).hasSize(290).doesNotHaveDuplicates();
    }

    @Test
    void links_between_pages_keep_what_was_asked_for() {
        ApiAnswer page = api.get("/municipalities?group=C7&group=C8&limit=5&page=2");

        assertThat(page.link("prev")).contains("/municipalities?group=C7&group=C8&page=1&limit=5");
        assertThat(page.link("self")).contains("/municipalities?group=C7&group=C8&page=2&limit=5");
        assertThat(page.link("next")).contains("/municipalities?group=C7&group=C8&page=3&limit=5");
        assertThat(page.texts("/municipalities", "group")).hasSize(5).allMatch(group -> group.matches("C[78]"));
    }

    @Test
    void a_page_outside_the_list_is_empty() {
        for (String number : List.of("0", "-3", "99", "2147484", "999999999")) {
            ApiAnswer page = api.get("/municipalities?page=" + number);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.items("/municipalities")).isEmpty();
            assertThat(page.text("/_meta/totalRecords")).isEqualTo("290");
            assertThat(api.get("/experiences?page=" + number).items("/experiences"))
                    .isEmpty();
        }
    }

    @Test
    void a_municipality_is_read_with_its_neighbours() {
        ApiAnswer umea = api.get("/municipalities/2480");

        assertThat(umea.text("/name")).isEqualTo("Umeå");
        assertThat(umea.text("/county/code")).isEqualTo("24");
        assertThat(umea.items("/neighbours")).isNotEmpty();
        assertThat(api.get("/municipalities/9999").status()).isEqualTo(404);
        assertThat(api.get("/municipalities/ume%C3%A5").status()).isEqualTo(404);
    }

    @Test
    void themes_are_known_by_their_keys() {
        assertThat(api.get("/themes").texts("/themes", "key")).containsExactlyInAnyOrder("parkering", "gang-cykel");
        assertThat(api.get("/themes/gang-cykel").text("/name/en")).isEqualTo("Walking and cycling");
        assertThat(api.get("/themes/finns-inte").status()).isEqualTo(404);
        assertThat(api.get("/themes/PARKERING").status()).isEqualTo(404);
    }

    @Test
    void anyone_reads_what_is_public_and_nothing_else() {
        ApiAnswer list = api.get("/experiences");

        assertThat(list.texts("/experiences", "id"))
                .containsExactly(api.published.id().value().toString());
        assertThat(api.get("/experiences/" + api.shared.id().value()).status()).isEqualTo(404);
        assertThat(api.get("/experiences/" + api.shared.slug().value()).status())
                .isEqualTo(404);
        assertThat(list.header("Cache-Control")).contains("public, no-cache");
    }

    @Test
    void a_member_reads_what_is_shared_in_the_network() {
        ApiAnswer list = api.get("bo", "/experiences", Map.of());

        assertThat(list.texts("/experiences", "slug"))
                .contains("farre-platser-vid-stadshuset", "cykelgarage-vid-stationen");
        assertThat(list.header("Cache-Control")).contains("private, no-cache");
    }

    @Test
    void a_draft_is_read_by_its_writer_alone() {
        String path = "/experiences/"
                + api.experience("Ett utkast", Sharing.DRAFT).id().value();

        assertThat(api.get("anna", path, Map.of()).status()).isEqualTo(200);
        assertThat(api.get("bo", path, Map.of()).status()).isEqualTo(404);
        assertThat(api.get("samordnare", path, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void only_those_who_may_change_an_experience_are_led_to_it() {
        String path = "/experiences/" + api.shared.id().value();

        assertThat(api.get("anna", path, Map.of()).link("edit")).contains(path);
        assertThat(api.get("bo", path, Map.of()).link("edit")).isEmpty();
    }

    @Test
    void an_experience_is_known_by_its_slug_too() {
        ApiAnswer bySlug = api.get("/experiences/farre-platser-vid-stadshuset");

        assertThat(bySlug.text("/id")).isEqualTo(api.published.id().value().toString());
        assertThat(bySlug.link("self"))
                .contains("/experiences/" + api.published.id().value());
        assertThat(bySlug.header("ETag")).contains("\"2\"");
        assertThat(bySlug.body()).doesNotContain("anna").contains("\"example\":true");
    }

    @Test
    void what_is_found_by_words_comes_in_order_of_rank() {
        api.experience("Enkät om laddning", Sharing.NETWORK);
        api.experience("Laddning och laddstolpar: enkät bland laddande", Sharing.NETWORK);
        List<String> ranked = api
                .host
                .samverkan()
                .experiences()
                .search(api.anna, "enkät laddning", ExperienceFilter.ALL, PageRequest.first(10))
                .items()
                .stream()
                .map(hit -> hit.experience().slug().value())
                .toList();

        ApiAnswer found = api.get("anna", "/experiences?q=enk%C3%A4t+laddning&limit=10", Map.of());

        assertThat(ranked).hasSize(2);
        assertThat(found.texts("/experiences", "slug")).isEqualTo(ranked);
    }

    @Test
    void experiences_are_found_by_words_theme_group_and_phase() {
        assertThat(found("q=cykelgarage")).containsExactly("cykelgarage-vid-stationen");
        assertThat(found("theme=gang-cykel")).isEmpty();
        assertThat(found("theme=gang-cykel&theme=parkering&group=B3&phase=PILOT"))
                .contains("cykelgarage-vid-stationen");
        assertThat(found("group=C9")).isEmpty();
        assertThat(found("phase=IDEA&phase=FINISHED")).isEmpty();
    }

    private static List<String> found(String query) {
        return api.get("anna", "/experiences?" + query, Map.of())
                .texts("/experiences", "slug")
                .toList();
    }

    @Test
    void the_link_of_a_meeting_is_for_members() {
        String path = "/meetings/" + api.meeting.id().value();

        assertThat(api.get(path).body()).contains("Parkering i små städer").doesNotContain("hemlig");
        assertThat(api.get("/meetings").body())
                .contains("Parkering i små städer")
                .doesNotContain("hemlig");
        assertThat(api.get("anna", path, Map.of()).text("/link")).isEqualTo("https://mote.exempel.se/hemlig");
        assertThat(api.get(path).text("/start")).isEqualTo("2030-12-03T08:00:00.000000Z");
        assertThat(api.get("/meetings?status=HELD").items("/meetings")).isEmpty();
        assertThat(api.get("/meetings?theme=parkering&status=PLANNED").items("/meetings"))
                .hasSize(1);
    }

    @Test
    void a_recommendation_is_read_with_its_evidence_strength_and_positions() {
        String path = "/recommendations/" + api.recommendation.id().value();
        ApiAnswer member = api.get("bo", path, Map.of());

        assertThat(member.text("/strength/level")).isEqualTo("WEAK");
        assertThat(member.text("/positions/endorsements")).isEqualTo("1");
        assertThat(member.text("/evidenceItems/0/_links/0/href"))
                .endsWith("/experiences/" + api.shared.id().value());
        ApiAnswer anyone = api.get(path);
        assertThat(anyone.json().has("positions")).isFalse();
        assertThat(anyone.text("/evidenceItems/0/_links")).isEqualTo("[]");
        assertThat(api.get("/recommendations?theme=parkering&addressee=MUNICIPALITY&status=PROPOSED")
                        .items("/recommendations"))
                .hasSize(1);
        assertThat(api.get("/recommendations?status=DROPPED").items("/recommendations"))
                .isEmpty();
    }

    @Test
    void what_a_reader_already_has_is_not_sent_again() {
        for (String path : List.of(
                "/municipalities",
                "/experiences",
                "/experiences/farre-platser-vid-stadshuset",
                "/recommendations",
                "/openapi.yaml")) {
            String tag = api.get(path).header("ETag").orElseThrow();
            ApiAnswer again = api.get("", path, Map.of("If-None-Match", "\"annan\", W/" + tag));
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(api.get("", path, Map.of("If-None-Match", "\"annan\"")).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_trace_goes_on_and_a_broken_one_begins_anew() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String given = "00-" + trace + "-00f067aa0ba902b7-01";

        assertThat(api.get("", "/themes", Map.of("traceparent", given)).header("traceparent"))
                .get()
                .asString()
                .matches("00-" + trace + "-[0-9a-f]{16}-01")
                .isNotEqualTo(given);
        for (String broken : List.of("00-" + trace + "-0000000000000000-01", "ff-x", given + "-more", "")) {
            assertThat(api.get("", "/finns-inte", Map.of("traceparent", broken)).header("traceparent"))
                    .get()
                    .asString()
                    .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00")
                    .doesNotContain(trace);
        }
    }

    @Test
    void addresses_follow_what_a_trusted_proxy_says() {
        String self = api.get(
                        "",
                        "/themes/parkering",
                        Map.of(
                                "Forwarded",
                                "for=192.0.2.1;host=elak.se, for=10.0.0.9;host=\"intranat.se:8443\";proto=https"))
                .text("/_links/0/href");

        assertThat(self).isEqualTo("https://intranat.se:8443/samverkan/api/v1/themes/parkering");
    }
}
