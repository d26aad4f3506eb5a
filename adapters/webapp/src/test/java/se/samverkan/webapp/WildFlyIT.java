package se.samverkan.webapp;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** WildFly 39, as an administrator would install it: the WAR copied to its deployments. */
class WildFlyIT extends InstalledWarContract {

    /** What else the administrator sets in the server, which installs what lies in {@code deployments}. */
    void prepare(Path deployments) throws Exception {}

    @Override
    final InstalledServer start(Path servers, String options) throws Exception {
        Path home = InstalledServer.home(servers, "wildfly");
        Path base = InstalledServer.copy(home.resolve("standalone"), "standalone");
        int port = InstalledServer.freePort();
        Path deployments = base.resolve("standalone/deployments");
        prepare(deployments);
        InstalledServer.install(deployments);
        List<String> command = List.of(
                "sh",
                home.resolve("bin/standalone.sh").toString(),
                "-b=127.0.0.1",
                "-bmanagement=127.0.0.1",
                "-Djboss.server.base.dir=" + base.resolve("standalone"),
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=" + InstalledServer.freePort(),
                "-Djboss.management.http.port=" + InstalledServer.freePort(),
                "-Djboss.management.https.port=" + InstalledServer.freePort());
        return InstalledServer.start(base, command, port, Map.of("JAVA_OPTS", options));
    }
}
