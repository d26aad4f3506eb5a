package se.samverkan.servlet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes a response to the container, with the headers that guard the visitor. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ResponseWriter {
    /** What a page may load and where its forms may go: ours, without any script. */
    public static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /** The same for a page with scripts of ours, which may talk to us only. */
    public static final String SCRIPTED = POLICY + "; script-src 'self'; connect-src 'self'";

    private static final List<Map.Entry<String, String>> GUARDS = List.of(
            Map.entry("Content-Security-Policy", POLICY),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("Referrer-Policy", "same-origin"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cache-Control", "no-store"));

    private ResponseWriter() {}

    /**
     * Writes a response. Headers of the response win over the guards.
     *
     * @param request the container's request
     * @param response the container's response
     * @param answer what to write
     * @throws IOException if the connection breaks
     */
    public static void write(HttpServletRequest request, HttpServletResponse response, Response answer)
            throws IOException {
        response.setStatus(answer.status());
        GUARDS.forEach(guard -> response.setHeader(guard.getKey(), guard.getValue()));
        answer.headers().forEach(response::setHeader);
        if (answer.status() == Response.NOT_MODIFIED) {
            return;
        }
        boolean isHead = request.getMethod().equals("HEAD");
        if (answer.stream().isPresent()) {
            if (!isHead) {
                answer.stream().get().write(response.getOutputStream());
            }
            return;
        }
        response.setContentLength(answer.bytes().length);
        if (!isHead) {
            response.getOutputStream().write(answer.bytes());
        }
    }
}
