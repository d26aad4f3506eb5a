package se.samverkan.servlet.page;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.record.Problem;
import se.samverkan.servlet.web.ErrorAnswer;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/**
 * Tells errors as pages that say what to do.
 *
 * @since 0.1.0
 */
public final class ErrorPages implements ErrorAnswer {
    private final Views views;

    /**
     * Makes pages.
     *
     * @param views makes views
     */
    public ErrorPages(Views views) {
        this.views = requireNonNull(views, "views");
    }

    @Override
    public Response answer(Request request, int status, Problem problem, Optional<String> number) {
        View view = views.of(request, "error." + status);
        return view.with("reason", view.problem("", problem))
                .with("status", status)
                .status(status)
                .show("error");
    }
}
