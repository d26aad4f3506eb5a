package se.samverkan.servlet.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samverkan.record.Problem;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.settings.Settings;

/**
 * Reads a container's request within limits, forms included, so that every container behaves alike. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class RequestReader {
    private static final String FORM = "application/x-www-form-urlencoded";
    private final int mostBytes;
    private final int mostParameters;
    private final PublicAddress origin;
    private final MultipartReader multipart;

    /**
     * Reads within the limits of the settings.
     *
     * @param settings settings without problems
     */
    public RequestReader(Settings settings) {
        mostBytes = settings.number(Setting.BODY_MOST);
        mostParameters = settings.number(Setting.PARAMETERS_MOST);
        origin = new PublicAddress(settings);
        multipart = new MultipartReader(mostBytes, mostParameters);
    }

    /**
     * The network that an address names.
     *
     * @param request the container's request
     * @return its key, if the address names one
     */
    public static Optional<String> network(HttpServletRequest request) {
        String path = path(request);
        if (!path.startsWith(Addresses.NETWORK)) {
            return Optional.empty();
        }
        String rest = path.substring(Addresses.NETWORK.length());
        int slash = rest.indexOf('/');
        return Optional.of(slash < 0 ? rest : rest.substring(0, slash));
    }

    /**
     * What is remembered of a visitor.
     *
     * @param request the container's request
     * @return the session, which the container begins when something is put into it
     */
    public static Session session(HttpServletRequest request) {
        return new ContainerSession(request);
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/");
    }

    private static String within(HttpServletRequest request) {
        String path = path(request);
        String rest = network(request)
                .map(key -> path.substring(Addresses.NETWORK.length() + key.length()))
                .orElse(path);
        boolean slash = rest.length() > 1 && rest.endsWith("/");
        return rest.isEmpty() ? "/" : slash ? rest.substring(0, rest.length() - 1) : rest;
    }

    /**
     * Reads everything but the body, which cannot fail.
     *
     * @param request the container's request
     * @return what arrived, without form and body; what was asked with an unknown method counts as GET
     */
    public Request.Incoming head(HttpServletRequest request) {
        return new Request.Incoming(
                Method.of(request.getMethod()).orElse(Method.GET),
                origin.of(request),
                request.getContextPath() + request.getServletPath(),
                within(request),
                Parameters.NONE,
                Parameters.NONE,
                headers(request),
                "",
                session(request));
    }

    /**
     * Reads everything.
     *
     * @param request the container's request
     * @param largestFile the largest file that may be sent, in bytes
     * @return what arrived
     * @throws IOException if the connection breaks
     * @throws RefusedRequestException if it is too large, cannot be read or has an unknown method
     */
    public Request.Incoming read(HttpServletRequest request, long largestFile) throws IOException {
        Request.Incoming head = head(request);
        Method method = Method.of(request.getMethod())
                .orElseThrow(() ->
                        new RefusedRequestException(Response.METHOD_NOT_ALLOWED, Problem.invalid("", "wrong-method")));
        Parameters query =
                Parameters.parse(Optional.ofNullable(request.getQueryString()).orElse(""), mostParameters);
        String type = head.headers().getOrDefault("content-type", "");
        if (!method.isSafe() && type.startsWith(MultipartReader.TYPE)) {
            return with(head, method, query, multipart.read(request, largestFile));
        }
        String body = method.isSafe() ? "" : body(request);
        boolean isForm = type.startsWith(FORM);
        Parameters form = isForm ? form(request, body) : Parameters.NONE;
        return new Request.Incoming(
                method,
                head.origin(),
                head.address(),
                head.path(),
                query,
                form,
                head.headers(),
                isForm ? "" : body,
                head.session());
    }

    private static Request.Incoming with(
            Request.Incoming head, Method method, Parameters query, MultipartReader.Sent sent) {
        return new Request.Incoming(
                method,
                head.origin(),
                head.address(),
                head.path(),
                query,
                sent.form(),
                head.headers(),
                "",
                head.session(),
                sent.files());
    }

    private String body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getContentLengthLong() > mostBytes
                ? new byte[mostBytes + 1]
                : request.getInputStream().readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw new RefusedRequestException(
                    Response.TOO_LARGE, Problem.invalid("", "too-large").with("max", mostBytes));
        }
        return new String(bytes, UTF_8);
    }

    /** A filter of the host's may have read the form before us; the container then remembers it. */
    private Parameters form(HttpServletRequest request, String body) {
        if (!body.isEmpty()) {
            return Parameters.parse(body, mostParameters);
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, Arrays.asList(all)));
        return Parameters.of(values);
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
        return headers;
    }
}
