package se.samverkan.servlet.web;

import java.util.Optional;
import se.samverkan.record.Problem;

/**
 * Tells why a request could not be answered: as a page, or as a problem document.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ErrorAnswer {
    /**
     * Answers a request that went wrong.
     *
     * @param request the request
     * @param status the status of HTTP
     * @param problem why, in the message {@code problem.<code>}
     * @param number the number under which the log tells more, if it was our fault
     * @return the response, of that status
     */
    Response answer(Request request, int status, Problem problem, Optional<String> number);
}
