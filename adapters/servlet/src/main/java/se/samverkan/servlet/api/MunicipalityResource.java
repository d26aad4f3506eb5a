package se.samverkan.servlet.api;

import java.util.List;
import java.util.Optional;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.servlet.web.Method;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import tools.jackson.databind.node.ObjectNode;

/** The 290 municipalities, public. */
final class MunicipalityResource {
    private static final String PATH = "/municipalities";
    private static final String CODE = "[0-9]{4}";
    private final MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();

    Response list(Request request) {
        Listing listing = Listing.of(request, PATH, "group", "county");
        List<String> groups = new Query(request).among("group", MunicipalityGroup.values());
        List<String> counties = new Query(request).among("county", "unknown-county", this::isCounty);
        List<Municipality> all = catalogue.all().stream()
                .filter(one -> groups.isEmpty() || groups.contains(one.group().name()))
                .filter(one ->
                        counties.isEmpty() || counties.contains(one.county().code()))
                .toList();
        return listing.answer("municipalities", listing.partOf(all), one -> told(request, one));
    }

    private boolean isCounty(String code) {
        return catalogue.counties().stream().anyMatch(county -> county.code().equals(code));
    }

    Response one(Request request) {
        Municipality one = Optional.of(request.path("code"))
                .filter(code -> code.matches(CODE))
                .map(MunicipalityCode::of)
                .flatMap(catalogue::find)
                .orElseThrow(RefusedRequestException::notFound);
        ObjectNode body = told(request, one);
        body.set(
                "neighbours",
                Json.texts(catalogue.neighbours(one.code()).stream()
                        .map(other -> other.code().value())
                        .toList()));
        return Json.answer(body);
    }

    private static ObjectNode told(Request request, Municipality one) {
        ObjectNode body = Json.of(MunicipalityView.of(one));
        String code = one.code().value();
        body.set(
                "_links",
                new Links(request)
                        .self(PATH + "/" + code)
                        .add("collection", Method.GET, PATH)
                        .page("/kommuner/" + code)
                        .list());
        return body;
    }
}
