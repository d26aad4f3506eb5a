package se.samverkan.examples.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.examples.intranet.network.ExampleNetwork;
import se.samverkan.examples.intranet.network.Terminal;

/** What each page of the whole example network costs the database at most, log-in, membership and permissions included. */
final class PageStatementsTest {

    /** The coordinator's page tells figures of all ten steps, each by one use case. */
    private static final int STEPS = 14;

    @TempDir
    private Path pm;

    /** The most statements that a page may take. A page that needs more is mended, or told here why it needs them. */
    private static Map<String, Integer> budgets() {
        Map<String, Integer> budgets = new LinkedHashMap<>();
        // What is unread is listed and counted, and drafts are looked for.
        budgets.put("/", 10);
        // Four filters tell how many each of their choices leaves.
        budgets.put("/erfarenheter", 9);
        budgets.put("/traffar", 4);
        budgets.put("/rekommendationer", 4);
        budgets.put("/teman", 3);
        budgets.put("/kommuner", 1);
        budgets.put("/natverket", 3);
        budgets.put("/notiser", 2);
        budgets.put("/pm", 2);
        budgets.put("/urval", 4);
        budgets.put("/sjalvskattning", 5);
        budgets.put("/utvardering", 11);
        return budgets;
    }

    @Test
    void no_page_costs_more_than_its_budget() throws Exception {
        try (MeasuredHost host = new MeasuredHost()) {
            ExampleNetwork.run(
                    host.store(),
                    pm,
                    new Terminal(new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8)));
            Browser browser = host.start("tjansteperson-a");
            Map<String, Long> over = new LinkedHashMap<>();
            for (Map.Entry<String, Integer> budget : budgets().entrySet()) {
                long cost = host.statements(browser, budget.getKey());
                if (cost > budget.getValue()) {
                    over.put(budget.getKey(), cost);
                }
            }
            Browser coordinator = host.loggedIn("samordnare");
            long steps = host.statements(coordinator, "/samordning");
            if (steps > STEPS) {
                over.put("/samordning", steps);
            }
            assertThat(over).isEmpty();
        }
    }
}
