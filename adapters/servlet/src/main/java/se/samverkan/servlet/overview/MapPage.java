package se.samverkan.servlet.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.record.SwedishOrder;
import se.samverkan.servlet.experience.Narrowed;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.SwedenMap;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Where the experiences come from: the map, and a table that says the same. */
final class MapPage implements Handler {
    private final Installation installation;

    MapPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        Narrowed narrowed = Narrowed.of(installation, request);
        View view = installation.views().of(request, "overview.map.title");
        Map<String, Long> counts = narrowed.byMunicipality();
        Places places = new Places(installation.register(), actor);
        List<PlaceRow> rows = counts.entrySet().stream()
                .map(entry -> new PlaceRow(
                        places.name(MunicipalityCode.of(entry.getKey())),
                        entry.getValue(),
                        view.url(narrowed.of(entry.getKey())),
                        known(entry.getKey())))
                .sorted(Comparator.comparing(PlaceRow::name, SwedishOrder.comparator()))
                .toList();
        List<MunicipalityCode> told = counts.keySet().stream()
                .filter(MapPage::known)
                .map(MunicipalityCode::of)
                .toList();
        List<MunicipalityCode> own = actor.organisation().stream()
                .flatMap(id -> installation.register().municipality(actor, id).stream())
                .toList();
        return view.with("rows", rows)
                .with("map", SwedenMap.of(told, own))
                .with("ways", narrowed.ways(view, "/erfarenheter/karta"))
                .show("overview/map");
    }

    private static boolean known(String code) {
        return Stream.of(MunicipalityCode.of(code))
                .anyMatch(each -> MunicipalityCatalogue.bundled().find(each).isPresent());
    }
}
