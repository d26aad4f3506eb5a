package se.samverkan.webapp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tomcat 10.1, as an administrator would install it: the WAR copied to webapps. */
class TomcatIT extends InstalledWarContract {

    @Override
    InstalledServer start(Path servers, String options) throws IOException, InterruptedException {
        Path home = InstalledServer.home(servers, "apache-tomcat");
        int port = InstalledServer.freePort();
        Path configuration = home.resolve("conf/server.xml");
        String configured = Files.readString(configuration)
                .replaceFirst("<Server port=\"-?\\d+\"", "<Server port=\"-1\"")
                .replaceFirst(
                        "<Connector (address=\"127.0.0.1\" )?port=\"\\d+\"",
                        "<Connector address=\"127.0.0.1\" port=\"" + port + "\"");
        Files.writeString(configuration, configured);
        InstalledServer.install(home.resolve("webapps"));
        return InstalledServer.start(
                home, List.of("sh", "bin/catalina.sh", "run"), port, List.of("CATALINA_OPTS", options));
    }
}
