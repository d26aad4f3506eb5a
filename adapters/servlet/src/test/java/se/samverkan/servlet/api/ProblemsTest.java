package se.samverkan.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samverkan.servlet.login.Visitor;
import se.samverkan.servlet.web.Dispatcher;
import se.samverkan.servlet.web.Method;
import se.samverkan.servlet.web.Parameters;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.Routes;
import se.samverkan.servlet.web.Session;

final class ProblemsTest {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Map<String, String> ENGLISH = Map.of("Accept-Language", "en");
    private static ApiHost api;

    @BeforeAll
    static void start() {
        api = new ApiHost();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static void is(ApiAnswer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.text("/status")).isEqualTo(String.valueOf(status));
        assertThat(answer.text("/errors/0/code")).isEqualTo(code);
        assertThat(answer.text("/detail")).isNotBlank().doesNotContain("{", "problem.");
        assertThat(answer.text("/title")).doesNotContain("api.title");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void what_does_not_exist_is_told_in_the_readers_language() {
        ApiAnswer swedish = api.get("/finns-inte");
        is(swedish, 404, "not-found");
        assertThat(swedish.text("/title")).isEqualTo("Här finns inget");
        assertThat(swedish.text("/instance")).isEqualTo("/samverkan/api/v1/finns-inte");
        assertThat(swedish.header("Content-Language")).contains("sv");
        ApiAnswer english = api.get("", "/finns-inte", ENGLISH);
        assertThat(english.text("/title")).isEqualTo("There is nothing here");
        assertThat(english.header("Content-Language")).contains("en");
    }

    @Test
    void ids_that_are_none_are_not_found() {
        for (String path : List.of(
                "/experiences/1-1-1-1-1",
                "/experiences/00000000-0000-0000-0000-000000000000",
                "/experiences/%00",
                "/experiences/a%20b",
                "/meetings/x",
                "/meetings/00000000-0000-0000-0000-000000000000",
                "/recommendations/x",
                "/themes/%22",
                "/municipalities/%C3%A5")) {
            HttpResponse<String> answer = api.host
                    .anyone()
                    .send(api.host.anyone().request(ApiHost.ROOT + path).GET());
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void a_wrong_limit_or_page_is_named() {
        for (String limit : List.of("0", "-1", "101", "999999999")) {
            ApiAnswer answer = api.get("", "/themes?limit=" + limit, ENGLISH);
            is(answer, 400, "out-of-range");
            assertThat(answer.text("/errors/0/field")).isEqualTo("limit");
            assertThat(answer.text("/errors/0/value")).isEqualTo(limit);
            assertThat(answer.text("/detail")).isEqualTo("limit is " + limit + ". Send a number from 1 to 100.");
        }
        is(api.get("/experiences?page=två"), 400, "not-a-number");
        is(api.get("/experiences?limit="), 400, "not-a-number");
        is(api.get("/experiences?limit=99999999999999999999"), 400, "not-a-number");
    }

    @Test
    void filters_that_do_not_exist_are_refused() {
        is(api.get("/experiences?tema=parkering"), 400, "unknown-parameter");
        is(api.get("/experiences?theme=finns-inte"), 400, "unknown-theme");
        is(api.get("/experiences?group=D1"), 400, "unknown-value");
        is(api.get("/experiences?phase=pilot"), 400, "unknown-value");
        is(api.get("/municipalities?county=99"), 400, "unknown-county");
        is(api.get("/experiences?q=" + "x".repeat(201)), 400, "too-long");
        assertThat(api.get("/experiences?q=%00%ED%A0%80%22'%25").status()).isEqualTo(200);
    }

    @Test
    void an_address_that_cannot_be_read_is_refused() throws IOException {
        for (String query : List.of("q=%zz", "lang=%zz", "limit=%")) {
            assertThat(raw("/experiences?" + query))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("application/problem+json", "\"code\":\"unreadable\"");
        }
    }

    /** A request line as no client of Java's would send it. */
    private static String raw(String path) throws IOException {
        URI host = api.host.uri(ApiHost.ROOT + path.substring(0, path.indexOf('?')));
        try (Socket socket = new Socket(host.getHost(), host.getPort())) {
            String request = "GET " + ApiHost.ROOT + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void writing_needs_a_log_in_and_a_membership() {
        ApiAnswer nobody = api.post("", "{}");
        is(nobody, 401, "log-in");
        assertThat(nobody.header("WWW-Authenticate")).contains("Bearer realm=\"Samverkan\"");
        is(api.post("okand", "{}"), 403, "members-only");
        is(api.post("root", "{}"), 403, "members-only");
    }

    @Test
    void a_wrong_method_is_told_the_right_ones() {
        ApiAnswer delete = api.send("anna", "DELETE", "/experiences/x", "", Map.of());
        is(delete, 405, "wrong-method");
        assertThat(delete.header("Allow")).contains("GET, HEAD, PUT");
        assertThat(api.send("anna", "PATCH", "/experiences", "{}", JSON).header("Allow"))
                .contains("GET, HEAD, POST");
        ApiAnswer odd = api.send("", "PROPFIND", "/themes", "", Map.of());
        is(odd, 405, "wrong-method");
        assertThat(odd.header("Allow")).contains("GET, HEAD");
    }

    @Test
    void a_type_that_is_not_answered_is_refused() {
        is(api.get("", "/themes", Map.of("Accept", "text/csv, application/json;q=0")), 406, "not-acceptable");
        is(api.get("", "/openapi.yaml", Map.of("Accept", "application/json")), 406, "not-acceptable");
        for (String fine : List.of("*/*", "application/*;q=0.5", "text/html, APPLICATION/JSON; q=1", "")) {
            assertThat(api.get("", "/themes", Map.of("Accept", fine)).status()).isEqualTo(200);
        }
    }

    @Test
    void a_body_that_is_not_json_is_refused() {
        is(
                api.send("anna", "POST", "/experiences", "title=x", Map.of("Content-Type", "text/plain")),
                415,
                "unsupported-type");
        is(api.send("anna", "POST", "/experiences", "", Map.of()), 415, "unsupported-type");
        is(
                api.send(
                        "anna",
                        "POST",
                        "/experiences",
                        "title=x",
                        Map.of("Content-Type", "application/x-www-form-urlencoded")),
                415,
                "unsupported-type");
        is(
                api.send(
                        "anna",
                        "PUT",
                        "/experiences/" + api.shared.id().value(),
                        "{}",
                        Map.of("Content-Type", "application/merge-patch+json", "If-Match", "\"1\"")),
                415,
                "unsupported-type");
    }

    @Test
    void broken_json_is_told_by_line_and_column() {
        ApiAnswer answer = api.post("anna", "{\n  \"title\": \"x\",\n  \"themes\": [}\n}");

        is(answer, 400, "broken-json");
        assertThat(answer.text("/errors/0/line")).isEqualTo("3");
        assertThat(answer.text("/errors/0/column")).matches("1[3-5]");
        assertThat(answer.text("/detail")).contains("rad 3");
        is(api.post("anna", "{\"title\": \"a\", \"title\": \"b\"}"), 400, "broken-json");
        is(api.post("anna", "{} {}"), 400, "broken-json");
        is(api.post("anna", "[]"), 400, "not-a-json-object");
        is(api.post("anna", "null"), 400, "not-a-json-object");
        is(api.post("anna", " "), 400, "not-a-json-object");
        is(api.post("anna", "{\"title\":" + "[".repeat(50_000)), 400, "json-limits");
        is(api.post("anna", "{\"title\":\"" + "x".repeat(100_001) + "\"}"), 400, "json-limits");
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        ApiAnswer answer = api.post("anna", """
                {"titel": "x", "title": 7, "municipalities": "2480", "themes": ["parkering", {}], "startYear": "2024",
                 "sources": [{"url": null, "länk": 1}, 3], "learned": "\\ud800", "sharing": []}
                """);

        is(answer, 422, "unknown-field");
        assertThat(answer.items("/errors")
                        .map(error -> error.get("field").stringValue() + " "
                                + error.get("code").stringValue()))
                .containsExactly(
                        "titel unknown-field",
                        "title not-a-text",
                        "municipalities not-a-list",
                        "themes[1] not-a-text",
                        "startYear not-a-whole-number",
                        "sources[0].länk unknown-field",
                        "sources[0] missing",
                        "sources[1] not-an-object",
                        "learned half-character",
                        "sharing not-a-text");
        assertThat(answer.text("/detail")).isEqualTo("10 värden behöver rättas. De står i \"errors\".");
    }

    @Test
    void what_the_domain_refuses_is_told_with_field_value_and_remedy() {
        ApiAnswer answer = api.send(
                "anna",
                "POST",
                "/experiences",
                """
                {"title": "", "municipalities": ["0001"], "themes": ["hoppsan"], "phase": "NEVER", "startYear": 2024,
                 "endYear": 2020, "validUntil": "2026-02-30", "contactRole": "anna@exempel.se",
                 "failures": ["%s"], "sources": [{"title": "x", "url": "javascript:alert(1)"}]}
                """.formatted("x".repeat(1_001)),
                Map.of("Content-Type", "application/json", "Accept-Language", "en"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.texts("/errors", "field"))
                .contains(
                        "title",
                        "municipalities",
                        "themes",
                        "phase",
                        "endYear",
                        "validUntil",
                        "contactRole",
                        "failures",
                        "sources.url");
        assertThat(answer.texts("/errors", "detail"))
                .contains(
                        "The field title is missing or empty. Send a value.",
                        "0001 is no municipality code. The codes are found at /municipalities.",
                        "The value of failures is 1001 characters. Send at most 1000.")
                .allSatisfy(detail -> assertThat(detail).doesNotContain("{"));
    }

    @Test
    void what_another_sites_page_sends_is_refused() {
        ApiAnswer answer = api.send(
                "anna",
                "POST",
                "/experiences",
                "{}",
                Map.of("Content-Type", "application/json", "Sec-Fetch-Site", "cross-site"));

        is(answer, 403, "form-expired");
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        is(api.post("anna", "{\"title\": \"" + "x".repeat(2_100_000) + "\"}"), 413, "too-large");
    }

    @Test
    void our_own_failure_is_told_by_its_number_only() {
        Routes routes = new Routes((request, status, problem, number) -> Response.empty(status))
                .errors("/api/", new ProblemDocuments())
                .get("/api/fel", request -> {
                    throw new IllegalStateException("hemligt");
                });
        Request.Incoming incoming = new Request.Incoming(
                Method.GET,
                "http://localhost",
                "/samverkan",
                "/api/fel",
                Parameters.NONE,
                Parameters.NONE,
                Map.of(),
                "",
                Session.inMemory());

        Response answer =
                new Dispatcher(routes).answer(new Request(incoming, Visitor.nobody(), Locale.forLanguageTag("sv")));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("hemligt", "Exception");
        assertThat(Description.errors(
                        "FailureProblem", Description.schema("FailureProblem"), JsonTree.of(answer.body())))
                .isEmpty();
    }

    @Test
    void head_answers_as_get_without_a_body() {
        HttpResponse<String> answer = api.host
                .anyone()
                .send(api.host
                        .anyone()
                        .request(ApiHost.ROOT + "/themes")
                        .method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag"))
                .isEqualTo(api.get("/themes").header("ETag"));
    }
}
