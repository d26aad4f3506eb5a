package se.samverkan.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What must hold of the WAR in every container: it starts empty, logs people in, keeps what they write, and gives the PM. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InstalledWarContract {
    private InstalledServer server;
    private Path data;

    /** Unpacked by the build, below it one folder for each server. */
    abstract InstalledServer start(Path servers, String options) throws Exception;

    /** Settings of the installation beside those that every one has, as JVM options. */
    String settings() {
        return "";
    }

    /** What people wrote lies in the database that the installation was told to use, its own where it was told of none. */
    void assertKept(Path data) throws Exception {
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).anyMatch(file -> file.toString().endsWith(".mv.db"));
        }
    }

    @BeforeAll
    void install() throws Exception {
        data = Files.createTempDirectory("samverkan-war");
        server = start(
                Path.of(System.getProperty("samverkan.servers")),
                "-Dsamverkan.data=" + data
                        + " -Dsamverkan.login.header=" + Person.HEADER
                        + " -Dsamverkan.login.proxies=127.0.0.1 -Dsamverkan.administrators=root " + settings());
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void the_network_is_carried_from_an_empty_installation_to_a_pm_in_the_browser() throws Exception {
        Person root = new Person(server.plugin(), "root");
        root.get("administration/natverk/nytt");
        assertThat(root.post(
                                "administration/natverk/nytt",
                                "title",
                                "Mobilitet i kommuner",
                                "purpose",
                                "Vi lär av varandra.",
                                "organiser",
                                "Samordningskansliet",
                                "language",
                                "sv")
                        .statusCode())
                .isEqualTo(303);
        admit(root, "samordnare", organisation(root, "Samordningskansliet"), "COORDINATOR");
        root.get("administration/organisationer/ny");
        root.post("administration/organisationer/ny", "kind", "MUNICIPALITY", "municipality", "1082");
        admit(root, "anna", organisation(root, "Karlshamns"), "OFFICIAL");

        Person coordinator = new Person(server.plugin(), "samordnare");
        coordinator.get("teman/nytt");
        coordinator.post(
                "teman/nytt",
                "key",
                "elfordon",
                "swedish",
                "Elfordon",
                "english",
                "Electric vehicles",
                "description",
                "");
        String experience = anExperienceOfAnna();
        assertThat(coordinator.get("erfarenheter").body()).contains("Laddning vid kommunhuset blev full");
        assertThat(new Person(server.plugin(), "").get(experience).statusCode()).isEqualTo(404);
        assertThat(pm(coordinator).body()).startsWith("%PDF-");
        assertKept(data);
    }

    /** The WAR made its tables in a database of the host's, and filled them. */
    static void assertFilled(Connection database) throws SQLException {
        try (database;
                Statement statement = database.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from samverkan_record")) {
            assertThat(counted.next()).isTrue();
            assertThat(counted.getInt(1)).isGreaterThan(5);
        }
    }

    private String anExperienceOfAnna() {
        Person anna = new Person(server.plugin(), "anna");
        anna.get("erfarenheter/ny");
        HttpResponse<String> saved = anna.post(
                "erfarenheter/ny",
                "title",
                "Laddning vid kommunhuset blev full",
                "municipalities",
                "Karlshamn",
                "themes",
                "elfordon",
                "learned",
                "Skilj på besökare och anställda – från början.",
                "sharing",
                "NETWORK");
        String path = saved.headers().firstValue("Location").orElseThrow().replaceFirst("^.*/samverkan/", "");
        assertThat(anna.get(path).body()).contains("Skilj på besökare och anställda – från början.");
        return path;
    }

    private static HttpResponse<String> pm(Person coordinator) {
        coordinator.get("pm/nytt");
        HttpResponse<String> written = coordinator.post(
                "pm/nytt",
                "title",
                "Vad vi lärde oss",
                "series",
                "PM 1",
                "subtitle",
                "",
                "summary",
                "Laddning behöver regler.",
                "background",
                "Vi möttes.",
                "language",
                "sv");
        String path = written.headers().firstValue("Location").orElseThrow().replaceFirst("^.*/samverkan/", "");
        assertThat(coordinator.get(path).body()).contains("Vad vi lärde oss", "Laddning behöver regler.");
        return coordinator.get(path + "/pm.pdf");
    }

    private static String organisation(Person root, String name) {
        return root.get("administration/medlemmar/ny")
                .body()
                .replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\"[^>]*>" + name + ".*", "$1");
    }

    private static void admit(Person root, String person, String organisation, String role) {
        root.get("administration/medlemmar/ny");
        HttpResponse<String> admitted = root.post(
                "administration/medlemmar/ny",
                "person",
                person,
                "title",
                person,
                "organisation",
                organisation,
                "roles",
                role);
        assertThat(admitted.statusCode()).isEqualTo(303);
    }
}
