package se.samverkan.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.RecordStore;
import se.samverkan.record.StorageUnavailableException;
import se.samverkan.servlet.page.HostFrame;
import se.samverkan.servlet.web.ResponseWriter;

final class UnavailableTest {

    private final AtomicBoolean away = new AtomicBoolean();

    @Test
    void a_storage_that_is_away_for_the_moment_is_told_in_words_and_found_again_by_itself() {
        try (TestHost host = TestHost.on(sometimesAway())) {
            Network network = host.network("Mobilitet");
            host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
            TestHost.Browser browser = host.as("samordnare");
            assertThat(browser.get("/teman/nytt").statusCode()).isEqualTo(200);

            away.set(true);
            HttpResponse<String> read = browser.get("/teman");
            HttpResponse<String> written = browser.post("/teman/nytt", "key", "bilpool", "swedish", "Bilpool");

            for (HttpResponse<String> answer : List.of(read, written)) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("10");
                assertThat(answer.body())
                        .contains(
                                "<html lang=\"sv\">",
                                "Vi når inte det som är sparat just nu",
                                "se efter om det blev sparat")
                        .doesNotContain("jdbc", "Exception", "at se.samverkan");
            }

            away.set(false);
            assertThat(browser.get("/teman").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void programs_are_told_by_a_problem_document() {
        try (TestHost host = TestHost.on(sometimesAway())) {
            host.network("Mobilitet");
            away.set(true);

            HttpResponse<String> answer = host.anyone().inEnglish().get("/api/v1/themes");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("cannot be reached just now").doesNotContain("jdbc");
            away.set(false);
        }
    }

    @Test
    void a_host_whose_plugin_finds_no_storage_starts_anyway() {
        try (TestHost host = TestHost.opening(Map.of("samverkan.storage", "nowhere"))) {
            HttpResponse<String> answer = host.anyone().get("/");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("60");
            assertThat(answer.body()).contains("Samverkan är inte igång").doesNotContain("nowhere", "Exception");
        }
    }

    @Test
    void a_page_that_tells_of_a_missing_storage_has_the_look_of_the_others_and_the_language_of_the_reader() {
        try (TestHost host = TestHost.opening(Map.of("samverkan.storage", "nowhere"))) {
            HttpResponse<String> swedish = host.anyone().get("/erfarenheter?sida=2");
            HttpResponse<String> english = host.anyone().inEnglish().get("/");
            HttpResponse<String> chosen = host.anyone().get("/?lang=en");

            assertThat(swedish.headers().firstValue("Content-Security-Policy")).contains(ResponseWriter.POLICY);
            assertThat(swedish.body())
                    .contains("<title>Samverkan är inte igång – Samverkan</title>", "class=\"sv-skip\"", "<h1")
                    .contains("href=\"?lang=en\"", "<a class=\"sv-button\" href=\"\">Pröva igen</a>")
                    .doesNotContain("<style", "style=", "<script");
            assertThat(english.body()).contains("<html lang=\"en\">", "Samverkan is not running");
            assertThat(chosen.body()).contains("<html lang=\"en\">", "Samverkan is not running");
            Matcher look =
                    Pattern.compile("href=\"/samverkan(/assets/[^\"]+css)\"").matcher(swedish.body());
            assertThat(look.find()).isTrue();
            assertThat(host.anyone().get(look.group(1)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_was_sent_to_a_missing_storage_is_not_asked_for_again() {
        try (TestHost host = TestHost.opening(Map.of("samverkan.storage", "nowhere"))) {
            assertThat(host.anyone().post("/teman/nytt", "key", "bilpool").body())
                    .contains("Samverkan är inte igång", "href=\"/samverkan/?lang=en\"")
                    .doesNotContain("href=\"\"");
        }
    }

    @Test
    void a_host_s_own_frame_stands_around_the_page_of_a_missing_storage_too() {
        HostFrame frame = (request, part) -> part.head() + "<nav>Lunchmeny</nav>" + part.body();
        try (TestHost host = TestHost.framed(TestHost.TRUSTING, sometimesAway(), frame)) {
            away.set(true);
            HttpResponse<String> answer = host.as("root").get("/teman");
            away.set(false);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("10");
            assertThat(answer.body())
                    .contains("Lunchmeny", "<section class=\"sv-root", "Vi når inte det som är sparat just nu")
                    .doesNotContain("<html", "<main");
        }
    }

    @Test
    void the_administrator_sees_every_setting_of_the_storage_but_no_password() {
        Map<String, String> settings = new TreeMap<>(TestHost.TRUSTING);
        settings.put("samverkan.jdbc.url", "jdbc:postgresql://db/x?password=hemlig1");
        settings.put("samverkan.jdbc.password", "hemlig2");
        try (TestHost host = TestHost.start(settings)) {
            assertThat(host.as("root").get("/administration/installningar").body())
                    .contains("samverkan.jdbc.migrations", "jdbc:postgresql://db/x?password=•••")
                    .doesNotContain("hemlig");
        }
    }

    /** A storage in memory that is away while a switch says so. */
    private RecordStore sometimesAway() {
        RecordStore store = RecordStore.inMemory();
        return (RecordStore) Proxy.newProxyInstance(
                RecordStore.class.getClassLoader(), new Class<?>[] {RecordStore.class}, (self, method, arguments) -> {
                    if (away.get()) {
                        throw new StorageUnavailableException(
                                "samverkan.jdbc.url (jdbc:x) cannot be used", new IllegalStateException());
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
