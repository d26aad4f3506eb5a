package se.samverkan.servlet.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.record.Problem;
import se.samverkan.record.StorageUnavailableException;

/**
 * Takes a request to its handler, and what goes wrong on the way to an error answer. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int NUMBERS = 0x10000;
    private final SecureRandom chance = new SecureRandom();
    private final Routes routes;

    /**
     * Dispatches along routes.
     *
     * @param routes where everything is
     */
    public Dispatcher(Routes routes) {
        this.routes = requireNonNull(routes, "routes");
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @return the response, an error answer if need be
     * @throws StorageUnavailableException if the storage cannot be used for the moment: then no page of ours can be made
     */
    public Response answer(Request request) {
        try {
            return handler(request);
        } catch (StorageUnavailableException e) {
            throw e;
        } catch (RefusedRequestException e) {
            return refused(request, e);
        } catch (RuntimeException e) {
            return failed(request, e);
        }
    }

    /**
     * Answers a request that was refused before it could be dispatched.
     *
     * @param request the request
     * @param refusal why
     * @return the error answer
     */
    public Response refused(Request request, RefusedRequestException refusal) {
        Response answer = error(request, refusal.status(), refusal.problem(), Optional.empty());
        Optional<Routes.Found> found = routes.find(request.incoming().path());
        return refusal.status() == Response.METHOD_NOT_ALLOWED && found.isPresent()
                ? answer.header("Allow", allowed(found.get().handlers()))
                : answer;
    }

    /**
     * Logs a failure under a short number and tells the number.
     *
     * @param request the request
     * @param failure what went wrong
     * @return the error answer, 500
     */
    public Response failed(Request request, RuntimeException failure) {
        String number = String.format(Locale.ROOT, "%04X", chance.nextInt(NUMBERS));
        LOG.error(
                "Error {}: {} {} could not be answered",
                number,
                request.incoming().method(),
                request.incoming().path().replaceAll("\\p{Cntrl}", "?"),
                failure);
        Problem problem = Problem.conflict("", "ours").with("number", number);
        return error(request, Response.ERROR, problem, Optional.of(number));
    }

    private Response error(Request request, int status, Problem problem, Optional<String> number) {
        return routes.errors(request.incoming().path())
                .answer(request, status, problem, number)
                .status(status);
    }

    private Response handler(Request request) {
        Routes.Found found = routes.find(request.incoming().path()).orElseThrow(RefusedRequestException::notFound);
        Handler handler = found.handlers().get(request.incoming().method());
        if (handler == null) {
            throw new RefusedRequestException(Response.METHOD_NOT_ALLOWED, Problem.invalid("", "wrong-method"));
        }
        CsrfGuard.check(request);
        return handler.handle(request.withPath(found.path()));
    }

    private static String allowed(Map<Method, Handler> handlers) {
        return handlers.keySet().stream()
                .map(method -> method == Method.GET ? "GET, HEAD" : method.name())
                .collect(joining(", "));
    }
}
