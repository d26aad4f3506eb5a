package se.samverkan.servlet.web;

/**
 * Answers requests to one page or resource. A handler reads the request, calls a use case and shows what came of it; it holds no rule of the
 * domain. Implementations are safe for use by several threads.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Handler {
    /**
     * Answers a request.
     *
     * @param request the request
     * @return the response
     * @throws RefusedRequestException if it cannot be answered; the frame shows why
     */
    Response handle(Request request);
}
