package se.samverkan.servlet.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.servlet.TestHost;

final class TransferPagesTest {
    private TestHost host;
    private TestHost target;
    private Network network;

    @BeforeEach
    void start() {
        host = TestHost.start();
        target = TestHost.start();
        network = host.network("Mobilitet i Öst");
        host.member(network, "Exempelkommun A", "anna", Role.OFFICIAL);
    }

    @AfterEach
    void stop() {
        host.close();
        target.close();
    }

    private HttpRequest.Builder wanted(TestHost.Browser root) {
        root.get("/administration/flytta");
        String body = "_csrf=" + root.secret() + "&network=" + network.id().value();
        return root.request("/samverkan/administration/flytta/arkiv")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Reads the page of the import until it says how it ended. */
    private static String ended(TestHost.Browser root) {
        return root.getAfter(
                        "/administration/flytta/import",
                        page -> page.headers().firstValue("Refresh").isPresent())
                .body();
    }

    @Test
    void a_network_is_downloaded_and_read_in_elsewhere() {
        TestHost.Browser root = host.as("root");
        HttpResponse<String> answer = root.send(wanted(root));
        byte[] archive = root.bytes(wanted(root));
        TestHost.Browser there = target.as("root");
        there.get("/administration/flytta");

        HttpResponse<String> begun = there.send("/administration/flytta/import", "archive", "a.zip", archive);

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"samverkan-mobilitet-i-ost-");
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(ended(there)).contains("Mobilitet i Öst:").contains("Arkivet är inläst");
        assertThat(target.samverkan().directory().networks()).containsExactly(network);
        assertThat(there.get("/administration").body()).contains("Exempelkommun A");
    }

    @Test
    void a_damaged_archive_is_refused_in_words() {
        TestHost.Browser there = target.as("root");
        there.get("/administration/flytta");

        there.send("/administration/flytta/import", "archive", "a.zip", "hej".getBytes(UTF_8));

        assertThat(ended(there))
                .contains("Arkivet lästes inte in", "Ingenting har ändrats.", "Filen är inte ett helt zip-arkiv.")
                .doesNotContain("END header");
        assertThat(target.samverkan().directory().networks()).isEmpty();
    }

    @Test
    void without_an_archive_the_form_says_so() {
        TestHost.Browser there = target.as("root");
        there.get("/administration/flytta");

        HttpResponse<String> answer = there.send("/administration/flytta/import", "archive", "", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Välj ett arkiv.");
    }

    @Test
    void only_administrators_of_the_installation_move_networks() {
        TestHost.Browser anna = host.as("anna");

        assertThat(anna.get("/administration/flytta").statusCode()).isEqualTo(403);
        assertThat(anna.get("/administration/flytta/import").statusCode()).isEqualTo(403);
        assertThat(host.anyone().get("/administration/flytta").statusCode()).isEqualTo(401);
    }

    @Test
    void the_settings_page_tells_of_attachments_and_channels() {
        assertThat(host.as("root").get("/administration/installningar").body())
                .contains("Ingen virusskanner är installerad.")
                .contains("Ingen annan kanal är installerad.");
    }
}
