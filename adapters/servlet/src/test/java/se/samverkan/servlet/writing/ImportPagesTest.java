package se.samverkan.servlet.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.retention.HoldScope;
import se.samverkan.servlet.TestHost;
import se.samverkan.writing.PendingImport;

/** Reading in a file of experiences, from the form to the drafts or to nothing. */
final class ImportPagesTest {
    private static final byte[] FILE = "Titel;Vad lärde ni er?\nBilpool;Börja i liten skala\n".getBytes(UTF_8);

    private TestHost host;
    private Actor coordinator;
    private Actor official;
    private TestHost.Browser anna;

    @BeforeEach
    void start() {
        host = TestHost.start();
        Network network = host.network("Mobilitet");
        coordinator = host.member(network, "Organisatören", "samordnare", Role.COORDINATOR);
        official = host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
        anna = host.as("anna");
        anna.get("/erfarenheter/las-in");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private String sent() {
        HttpResponse<String> answer = anna.send("/erfarenheter/las-in", "file", "erfarenheter.csv", FILE);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String path = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^/samverkan", "");
        assertThat(anna.get(path).body()).contains("Bilpool", "Börja i liten skala");
        return path;
    }

    private int drafts() {
        return host.samverkan().manuscripts().all(official).size();
    }

    private String told(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).as(redirect.body()).isEqualTo(303);
        return anna.follow(redirect).body();
    }

    @Test
    void the_chosen_rows_become_drafts() {
        String path = sent();

        assertThat(told(anna.post(path, "rows", "2"))).contains("Raderna är inlästa som utkast", "Bilpool");

        assertThat(drafts()).isEqualTo(1);
        assertThat(anna.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_is_undone_without_any_draft() {
        String path = sent();

        assertThat(told(anna.post(path, "then", "discard"))).contains("Inget lästes in.");

        assertThat(drafts()).isZero();
        assertThat(anna.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void what_a_legal_hold_keeps_is_neither_undone_nor_read_in_and_the_hold_is_told() {
        String path = sent();
        host.hold(coordinator, new HoldScope.OfType(PendingImport.TYPE.name()));

        assertThat(anna.post(path, "then", "discard").body()).contains("hålls kvar av ett gallringsstopp (KS 2026/17)");
        assertThat(anna.post(path, "rows", "2").body()).contains("hålls kvar av ett gallringsstopp (KS 2026/17)");

        assertThat(drafts()).isZero();
        assertThat(anna.get(path).statusCode()).isEqualTo(200);
    }
}
