package se.samverkan.servlet.about;

import java.util.List;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Problem;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Fact;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.page.Views;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Shows all components together, for those who write pages and those who judge the look. */
final class ComponentsPage implements Handler {
    private static final int PAGES = 3;
    private final Views views;

    ComponentsPage(Views views) {
        this.views = views;
    }

    @Override
    public Response handle(Request request) {
        View view = views.of(request, "components.title");
        return view.with("form", form(view))
                .with("facts", facts(view))
                .with("choices", choices(view))
                .with("page", new PageRequest(2, 1))
                .with("pages", PAGES)
                .show("about/components");
    }

    private static Form form(View view) {
        return Form.empty("components")
                .with("text", view.text("components.text.value"))
                .with("date", "2026-11-31")
                .with("one", "yes")
                .with("many", "operation")
                .refused(List.of(Problem.invalid("date", "not-a-date").with("value", "2026-11-31")));
    }

    private static List<Fact> facts(View view) {
        return List.of(
                Fact.of(view.text("components.fact.1"), "Karlskoga"),
                Fact.of(view.text("components.fact.2"), view.text("components.fact.2.value")),
                Fact.of(view.text("components.fact.3"), view.text("components.fact.3.value")),
                Fact.of(view.text("components.fact.4"), view.text("components.fact.4.value")));
    }

    private static List<Choice> choices(View view) {
        return List.of(
                new Choice("operation", view.text("components.choice.1"), 28),
                new Choice("finished", view.text("components.choice.2"), 28));
    }
}
