package se.samverkan.servlet.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.samverkan.servlet.web.ResponseWriter;

/**
 * Puts the plugin's pages into a page of the host's, with the host's own navigation around. A host sets one as the attribute
 * {@link #ATTRIBUTE} of its servlet context before the plugin's servlet starts. Implementations are safe for use by several threads.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface HostFrame {
    /** The name of the servlet context's attribute. */
    String ATTRIBUTE = "se.samverkan.servlet.HostFrame";

    /**
     * What the plugin has made, as HTML.
     *
     * @param title the page's title, as text
     * @param locale the page's language
     * @param head what belongs in the host's {@code head}: links to style sheets
     * @param body one {@code section} with everything the plugin shows, its {@code h1} included
     */
    record Part(String title, Locale locale, String head, String body) {}

    /**
     * Makes a whole page.
     *
     * @param request the container's request
     * @param part what the plugin has made
     * @return a whole HTML page
     */
    String frame(HttpServletRequest request, Part part);

    /**
     * The policy of the framed page, for hosts with scripts or styles of other origins.
     *
     * @return the value of {@code Content-Security-Policy}
     */
    default String policy() {
        return ResponseWriter.POLICY;
    }
}
