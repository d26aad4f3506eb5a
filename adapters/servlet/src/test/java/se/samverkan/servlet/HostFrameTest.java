package se.samverkan.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HostFrameTest {
    @Test
    void a_host_puts_its_own_frame_around_every_page() {
        try (TestHost host = TestHost.framed(
                Map.of("samverkan.style.class", "min-kommun"),
                (request, part) -> "<!doctype html><html lang=\""
                        + part.locale().toLanguageTag() + "\"><head><title>"
                        + part.title() + "</title>" + part.head() + "</head><body><nav>Lunchmeny</nav>" + part.body()
                        + "</body></html>")) {
            HttpResponse<String> page = host.anyone().get("/hjalp");

            assertThat(page.body())
                    .contains("Lunchmeny", "<title>Hjälp – Samverkan</title>", "<section class=\"sv-root min-kommun\"")
                    .doesNotContain("<template>")
                    .containsOnlyOnce("<html");
            assertThat(host.anyone().get("/finns-inte").statusCode()).isEqualTo(404);
            assertThat(host.anyone().get("/finns-inte").body()).contains("Lunchmeny", "Sidan finns inte");
        }
    }
}
