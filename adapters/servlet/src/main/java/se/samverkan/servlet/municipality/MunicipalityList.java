package se.samverkan.servlet.municipality;

import java.util.List;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.servlet.page.SwedenMap;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.page.Views;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The municipalities that fit, as a table and on the map. */
final class MunicipalityList implements Handler {
    private final Views views;

    MunicipalityList(Views views) {
        this.views = views;
    }

    @Override
    public Response handle(Request request) {
        View view = views.of(request, "municipality.list.title");
        MunicipalityFilter filter = new MunicipalityFilter(request.query(), request.locale());
        List<Municipality> found = filter.found();
        List<MunicipalityCode> marked =
                filter.isNarrowing() ? found.stream().map(Municipality::code).toList() : List.of();
        return view.with("municipalities", found)
                .with("map", SwedenMap.of(marked, List.of()))
                .with("filters", filter.filters(view))
                .with("q", request.query().first("q").orElse(""))
                .show("municipality/list");
    }
}
