package se.samverkan.examples.intranet.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds on a page. */
final class Axe {

    private static final String SOURCE = source();

    private Axe() {}

    private static String source() {
        try (InputStream in = requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for each violation: the rule, the place and what to do. */
    @SuppressWarnings("unchecked") // the script below returns strings
    static List<String> violations(Page page) {
        page.evaluate(SOURCE);
        return (List<String>)
                page.evaluate(
                        "async () => (await axe.run()).violations.flatMap(v => v.nodes.map(n => v.id + ' at ' + n.target.join(' ') + ': ' + (n.failureSummary || v.help).replace(/\\s+/g, ' ')))");
    }
}
