package se.samverkan.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.RecordStore;
import se.samverkan.record.StorageUnavailableException;

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
                        .contains("Vi når inte det som är sparat just nu", "lang=\"en\"", "see whether it was saved")
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
            assertThat(answer.body())
                    .contains("Samverkan är inte igång", "Samverkan is not running")
                    .doesNotContain("nowhere", "Exception");
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
