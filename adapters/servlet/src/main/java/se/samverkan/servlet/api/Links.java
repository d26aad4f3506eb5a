package se.samverkan.servlet.api;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.servlet.web.Method;
import se.samverkan.servlet.web.Request;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a reader can go from an answer: whole addresses with their relation (IANA's names) and method. */
final class Links {
    private final Request request;
    private final List<ObjectNode> links = new ArrayList<>();

    Links(Request request) {
        this.request = request;
    }

    /** The address of something in the API. */
    static String url(Request request, String path) {
        return request.absoluteUrl(ApiResources.ROOT + path);
    }

    Links self(String path) {
        return add("self", Method.GET, path);
    }

    Links add(String rel, Method method, String path) {
        return add(rel, method.name(), url(request, path));
    }

    /** The same as a page for people. */
    Links page(String path) {
        return add("alternate", Method.GET.name(), request.absoluteUrl(path));
    }

    private Links add(String rel, String method, String href) {
        links.add(Json.object().put("rel", rel).put("method", method).put("href", href));
        return this;
    }

    ArrayNode list() {
        return Json.list(links);
    }
}
