package se.samverkan.webapp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** WildFly 39, as an administrator would install it: the WAR copied to its deployments. */
class WildFlyIT extends InstalledWarContract {

    @Override
    InstalledServer start(Path servers, String options) throws IOException, InterruptedException {
        Path home = InstalledServer.home(servers, "wildfly");
        int port = InstalledServer.freePort();
        InstalledServer.install(home.resolve("standalone/deployments"));
        List<String> command = List.of(
                "sh",
                "bin/standalone.sh",
                "-b=127.0.0.1",
                "-bmanagement=127.0.0.1",
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=" + InstalledServer.freePort(),
                "-Djboss.management.http.port=" + InstalledServer.freePort(),
                "-Djboss.management.https.port=" + InstalledServer.freePort());
        return InstalledServer.start(home, command, port, List.of("JAVA_OPTS", options));
    }
}
