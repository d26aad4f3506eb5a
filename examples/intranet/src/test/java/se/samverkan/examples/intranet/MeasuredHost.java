package se.samverkan.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import se.samverkan.Samverkan;
import se.samverkan.jdbc.JdbcRecordStore;
import se.samverkan.jdbc.JdbcStorageProvider;

/** The host application on an H2 database in memory, which tells how many SQL statements a page costs. */
final class MeasuredHost implements AutoCloseable {

    private final JdbcRecordStore store =
            new JdbcStorageProvider().open(Map.of("samverkan.jdbc.url", "jdbc:h2:mem:" + UUID.randomUUID()));
    private final Samverkan samverkan = Samverkan.on(store);
    private final HostServer server;

    MeasuredHost() throws RefusedStart {
        server = HostServer.on(0);
    }

    JdbcRecordStore store() {
        return store;
    }

    Samverkan samverkan() {
        return samverkan;
    }

    Browser start(String logIn) throws Exception {
        server.start(samverkan);
        return loggedIn(logIn);
    }

    Browser loggedIn(String logIn) throws Exception {
        return Browser.loggedIn(server.address(), logIn);
    }

    /**
     * The statements that a page costs from the filter of the log-in to the last byte. It is asked for twice: the networks and their
     * organisations are read again each half minute, which may fall on one of the two.
     */
    long statements(Browser browser, String path) throws IOException, InterruptedException {
        return Math.min(once(browser, path), once(browser, path));
    }

    private long once(Browser browser, String path) throws IOException, InterruptedException {
        long before = store.statements().total();
        assertThat(browser.get("/samverkan" + path).statusCode()).as(path).isEqualTo(200);
        return store.statements().total() - before;
    }

    /** The statements of the first page after the start, which remembers nothing yet. */
    long firstStatements(Browser browser, String path) throws IOException, InterruptedException {
        return once(browser, path);
    }

    @Override
    public void close() {
        server.close();
        samverkan.close();
    }
}
