package se.samverkan.examples.intranet;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page of the host: HTML from a resource, with values put in where it says {@code {{name}}}. Values are escaped; only what is given as
 * {@link #html} goes in as it is.
 */
final class HostPage {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final String name;

    HostPage(String name) {
        this.name = name;
    }

    HostPage text(String key, String value) {
        return html(key, escaped(value));
    }

    HostPage html(String key, String value) {
        values.put(key, value);
        return this;
    }

    /** The page without its frame. */
    String content() {
        String filled = resource(name + ".html");
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        return filled;
    }

    /** Writes the page in the host's frame. */
    void send(HttpServletRequest request, HttpServletResponse response, String title) throws IOException {
        byte[] page = new HostPage("frame")
                .text("title", title)
                .html("user", user(request))
                .html("here:" + request.getServletPath(), "aria-current=\"page\"")
                .html("main", content())
                .content()
                .replaceAll("\\{\\{here:[^}]*}}", "")
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page);
    }

    private static String user(HttpServletRequest request) {
        return LoggedIn.account(request)
                .map(account -> new HostPage("logged-in")
                        .text("role", account.role())
                        .text("token", LoggedIn.token(request))
                        .content())
                .orElseGet(() -> new HostPage("logged-out").content());
    }

    /** A resource of the host. */
    static String resource(String file) {
        try (InputStream in = requireNonNull(HostPage.class.getResourceAsStream("host/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
