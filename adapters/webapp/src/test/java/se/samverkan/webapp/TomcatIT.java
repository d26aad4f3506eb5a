package se.samverkan.webapp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tomcat 10.1, as an administrator would install it: the WAR copied to webapps. */
class TomcatIT extends InstalledWarContract {

    /** What else the administrator sets in the server, whose own folders lie in {@code base}. */
    void prepare(Path base) throws Exception {}

    @Override
    final InstalledServer start(Path servers, String options) throws Exception {
        Path home = InstalledServer.home(servers, "apache-tomcat");
        Path base = InstalledServer.copy(home.resolve("conf"), "conf");
        for (String folder : List.of("lib", "logs", "temp", "webapps", "work")) {
            Files.createDirectory(base.resolve(folder));
        }
        int port = InstalledServer.freePort();
        Path configuration = base.resolve("conf/server.xml");
        String configured = Files.readString(configuration)
                .replaceFirst("<Server port=\"-?\\d+\"", "<Server port=\"-1\"")
                .replaceFirst("<Connector port=\"\\d+\"", "<Connector address=\"127.0.0.1\" port=\"" + port + "\"");
        Files.writeString(configuration, configured);
        InstalledServer.install(base.resolve("webapps"));
        prepare(base);
        return InstalledServer.start(
                base,
                List.of("sh", home.resolve("bin/catalina.sh").toString(), "run"),
                port,
                Map.of("CATALINA_BASE", base.toString(), "CATALINA_OPTS", options));
    }
}
