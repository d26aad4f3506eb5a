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
        Messages messages = Messages.of(request.locale());
        String title = messages.find("error." + problem.code(), problem.arguments())
                .orElseGet(() -> messages.text("error." + status));
        View view = views.titled(request, title);
        return view.with("reason", view.problem("", problem))
                .with("status", status)
                .status(status)
                .show("error");
    }
}
