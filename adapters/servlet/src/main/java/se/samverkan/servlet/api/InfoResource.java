package se.samverkan.servlet.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.settings.Settings;
import se.samverkan.servlet.web.Method;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import tools.jackson.databind.node.ObjectNode;

/** What the API is: its entrance, its state (the national profile's api-info) and its description. */
final class InfoResource {
    /** The version of the API, which is not that of the product: it changes when answers or requests do. */
    static final String VERSION = "1.0.0";

    private static final String RELEASED = "2026-11-23";
    private static final String SERVER = "https://intranat.exempel.se/samverkan/api/v1";
    private static final List<String> RESOURCES =
            List.of("municipalities", "themes", "experiences", "meetings", "recommendations");

    private final Settings settings;
    private final String description;

    InfoResource(Settings settings) {
        this.settings = settings;
        this.description = read();
    }

    private static String read() {
        try (InputStream in = InfoResource.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("The description openapi.yaml is missing: build the jar again");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leads to every resource, and out to the pages. */
    Response root(Request request) {
        Links links = new Links(request)
                .self("")
                .add("service-desc", Method.GET, "/openapi.yaml")
                .add("service-meta", Method.GET, "/api-info");
        RESOURCES.forEach(name -> links.add("item", Method.GET, "/" + name));
        links.page("/");
        ObjectNode body = Json.object().put("apiName", "Samverkan").put("apiVersion", VERSION);
        body.set("_links", links.list());
        return Json.answer(body);
    }

    Response apiInfo(Request request) {
        ObjectNode body = Json.object()
                .put("apiName", "Samverkan")
                .put("apiVersion", VERSION)
                .put("apiReleased", RELEASED)
                .put("apiDocumentation", Links.url(request, "/openapi.yaml"))
                .put("apiStatus", "active");
        put(body, "apiProvider", settings.get(Setting.ACTOR_NAME));
        put(body, "apiContact", settings.get(Setting.ACTOR_CONTACT));
        return Json.answer(body);
    }

    private static void put(ObjectNode body, String name, String value) {
        if (!value.isEmpty()) {
            body.put(name, value);
        }
    }

    /** The description, with the address it is read at. */
    Response description(Request request) {
        return Response.bytes(
                "application/yaml",
                description.replace(SERVER, Links.url(request, "")).getBytes(UTF_8));
    }
}
