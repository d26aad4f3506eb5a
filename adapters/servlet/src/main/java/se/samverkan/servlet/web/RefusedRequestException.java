package se.samverkan.servlet.web;

import java.util.List;
import se.samverkan.record.Problem;

/**
 * A request that is answered with an error page, or with a problem document under {@code /api/}.
 *
 * @since 0.1.0
 */
public final class RefusedRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final transient Problem problem;

    /**
     * Refuses a request.
     *
     * @param status the status of HTTP
     * @param problem why, in the message {@code problem.<code>}
     */
    public RefusedRequestException(int status, Problem problem) {
        super(status + " " + problem, null, false, false);
        this.status = status;
        this.problem = problem;
    }

    /**
     * Something that does not exist, or that the visitor may not see.
     *
     * @return the refusal, 404
     */
    public static RefusedRequestException notFound() {
        return new RefusedRequestException(Response.NOT_FOUND, Problem.notFound("", ""));
    }

    /**
     * Something the visitor must log in for.
     *
     * @return the refusal, 401
     */
    public static RefusedRequestException notLoggedIn() {
        return new RefusedRequestException(Response.UNAUTHORIZED, Problem.forbidden("log-in"));
    }

    /**
     * Something the visitor may not do.
     *
     * @param code the problem's code
     * @return the refusal, 403
     */
    public static RefusedRequestException forbidden(String code) {
        return new RefusedRequestException(Response.FORBIDDEN, Problem.forbidden(code));
    }

    /**
     * A use case's refusal that no form can show.
     *
     * @param problems the use case's problems, at least one
     * @return the refusal: 403, 404, 409 or 422 after the first problem
     */
    public static RefusedRequestException of(List<Problem> problems) {
        Problem first = problems.get(0);
        return new RefusedRequestException(Response.status(first), first);
    }

    /**
     * The status of HTTP.
     *
     * @return 400-599
     */
    public int status() {
        return status;
    }

    /**
     * Why.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }
}
