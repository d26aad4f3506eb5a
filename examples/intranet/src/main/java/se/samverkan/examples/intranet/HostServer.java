package se.samverkan.examples.intranet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.SessionCookieConfig;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import se.samverkan.Samverkan;
import se.samverkan.servlet.Embedding;

/** The host application in an embedded server, reached from this machine only. The plugin registers itself, as in any container. */
final class HostServer implements AutoCloseable {

    /** How the plugin is set in this host. */
    private static final Map<String, String> SETTINGS = Map.of(
            "samverkan.administrators", "exempel-administrator",
            "samverkan.login.url", LogInServlet.PATH + "?vidare=/samverkan/",
            "samverkan.logout.url", LogOutServlet.PATH,
            "samverkan.actor.name", "Exempelkommunen",
            "samverkan.actor.contact", "https://example.org/tillganglighet");

    /** In bytes: a text of 10,000 characters pasted into a search is answered by a page, not by the server's own word for too long. */
    private static final int LONGEST_HEADERS = 64 * 1024;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));

    private HostServer() {}

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(LONGEST_HEADERS);
        return configuration;
    }

    /** Takes the port, without answering yet. */
    static HostServer on(int port) throws RefusedStart {
        HostServer host = new HostServer();
        host.connector.setHost("127.0.0.1");
        host.connector.setPort(port);
        host.server.addConnector(host.connector);
        try {
            host.connector.open();
        } catch (IOException e) {
            throw new RefusedStart(
                    "Port " + port + " is taken: stop what uses it, or choose another with -D" + Options.PORT + "=", e);
        }
        return host;
    }

    /** Begins to answer. */
    void start(Samverkan samverkan) throws Exception {
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        SessionCookieConfig cookie = context.getSessionHandler().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        context.addFilter(new FilterHolder(new LogInFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(new StartPage()), "");
        context.addServlet(new ServletHolder(new LogInServlet(Accounts.bundled())), LogInServlet.PATH);
        context.addServlet(new ServletHolder(new LogOutServlet()), LogOutServlet.PATH);
        for (LookFile file : List.of(LookFile.styleSheet(), LookFile.icon())) {
            context.addServlet(new ServletHolder(file), file.path());
        }
        SETTINGS.forEach(context::setInitParameter);
        Embedding.use(context.getServletContext(), samverkan);
        ServiceLoader.load(ServletContainerInitializer.class).forEach(context::addServletContainerInitializer);
        server.setHandler(context);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/";
    }

    /** Waits until the server is stopped. */
    void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        try {
            server.stop();
            connector.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("The server did not stop as it should", e);
        }
    }
}
