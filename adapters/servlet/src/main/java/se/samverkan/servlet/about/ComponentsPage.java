package se.samverkan.servlet.about;

import java.util.List;
import se.samverkan.municipality.County;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Problem;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Fact;
import se.samverkan.servlet.page.Filter;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.SwedenMap;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.page.Views;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Shows all components together, for those who write pages and those who judge the look. */
final class ComponentsPage implements Handler {
    private static final String BLEKINGE = "10";
    private final Views views;

    ComponentsPage(Views views) {
        this.views = views;
    }

    @Override
    public Response handle(Request request) {
        View view = views.of(request, "components.title");
        return view.with("form", form(view))
                .with("stored", form(view).with("text", view.text("components.text.stored")))
                .with("facts", facts(view))
                .with("choices", choices(view))
                .with(
                        "filters",
                        List.of(new Filter(
                                "skede", view.text("components.phase"), choices(view), List.of("operation"), true)))
                .with("municipalities", blekinge())
                .with(
                        "map",
                        SwedenMap.of(
                                List.of(MunicipalityCode.of("1082")),
                                blekinge().stream().map(Municipality::code).toList()))
                .show("about/components");
    }

    private static List<Municipality> blekinge() {
        MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();
        return catalogue.counties().stream()
                .filter((County county) -> county.code().equals(BLEKINGE))
                .flatMap(county -> catalogue.in(county).stream())
                .toList();
    }

    private static Form form(View view) {
        return Form.empty("components")
                .with("text", view.text("components.text.value"))
                .with("area", view.text("components.area.value"))
                .with("date", "2026-11-31")
                .with("one", "operation")
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
