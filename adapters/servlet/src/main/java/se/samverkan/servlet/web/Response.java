package se.samverkan.servlet.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.record.Problem;

/**
 * What is answered: a status, headers and a body. Immutable.
 *
 * @since 0.1.0
 */
public final class Response {
    /** Done. */
    public static final int OK = 200;
    /** Made something new. */
    public static final int CREATED = 201;
    /** Look there, with GET. */
    public static final int SEE_OTHER = 303;
    /** What the reader has is still right. */
    public static final int NOT_MODIFIED = 304;
    /** The request cannot be read. */
    public static final int BAD_REQUEST = 400;
    /** One must log in. */
    public static final int UNAUTHORIZED = 401;
    /** One may not. */
    public static final int FORBIDDEN = 403;
    /** There is none. */
    public static final int NOT_FOUND = 404;
    /** It cannot be done with this method. */
    public static final int METHOD_NOT_ALLOWED = 405;
    /** It cannot be told in the form that is asked for. */
    public static final int NOT_ACCEPTABLE = 406;
    /** It does not fit with what is stored, or somebody else was first. */
    public static final int CONFLICT = 409;
    /** Somebody else changed it since it was read. */
    public static final int PRECONDITION_FAILED = 412;
    /** The request is too large. */
    public static final int TOO_LARGE = 413;
    /** The body is of a type that is not read here. */
    public static final int UNSUPPORTED_TYPE = 415;
    /** Values cannot be accepted. */
    public static final int UNPROCESSABLE = 422;
    /** It must be said which version is changed. */
    public static final int PRECONDITION_REQUIRED = 428;
    /** Something went wrong on our side. */
    public static final int ERROR = 500;
    /** The plugin cannot work now. */
    public static final int UNAVAILABLE = 503;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final Optional<String> title;
    private final Optional<Stream> stream;

    private Response(
            int status, Map<String, String> headers, byte[] body, Optional<String> title, Optional<Stream> stream) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.title = title;
        this.stream = stream;
    }

    /** Writes a body that is never whole in memory. */
    public interface Stream {

        /**
         * Writes it.
         *
         * @param to where to; not closed
         * @throws IOException if the connection breaks, or the rest cannot be written: the visitor's download then fails
         */
        void write(OutputStream to) throws IOException;
    }

    /**
     * A body that is written when the headers are.
     *
     * @param type its media type
     * @param stream writes it
     * @return the response, 200
     */
    public static Response stream(String type, Stream stream) {
        return new Response(OK, new LinkedHashMap<>(), new byte[0], Optional.empty(), Optional.of(stream))
                .header("Content-Type", type);
    }

    /**
     * A body of bytes.
     *
     * @param type its media type, such as {@code application/pdf}
     * @param body the bytes, not copied
     * @return the response, 200
     */
    public static Response bytes(String type, byte[] body) {
        return new Response(OK, new LinkedHashMap<>(), body, Optional.empty(), Optional.empty())
                .header("Content-Type", type);
    }

    /**
     * A body of text, in UTF-8.
     *
     * @param type its media type without a charset, such as {@code application/json}
     * @param body the text
     * @return the response, 200
     */
    public static Response text(String type, String body) {
        return bytes(type.startsWith("text/") ? type + ";charset=utf-8" : type, body.getBytes(UTF_8));
    }

    /**
     * No body.
     *
     * @param status the status
     * @return the response
     */
    public static Response empty(int status) {
        return new Response(status, new LinkedHashMap<>(), new byte[0], Optional.empty(), Optional.empty());
    }

    /**
     * Another status.
     *
     * @param other the status of HTTP
     * @return a copy with it
     */
    public Response status(int other) {
        return new Response(other, headers, body, title, stream);
    }

    /**
     * One more header, in the place of one of the same name.
     *
     * @param name its name
     * @param value its value
     * @return a copy with it
     * @throws IllegalArgumentException if the value holds a control character, which could forge another header
     */
    public Response header(String name, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Header " + name + " has a control character: encode its value");
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body, title, stream);
    }

    /**
     * A page of HTML that a host may put its frame around.
     *
     * @param words the page's title
     * @return a copy with it
     */
    public Response titled(String words) {
        return new Response(status, headers, body, Optional.of(words), stream);
    }

    /**
     * The page's title.
     *
     * @return the title; empty for what is no page
     */
    public Optional<String> title() {
        return title;
    }

    /**
     * The status.
     *
     * @return the status of HTTP
     */
    public int status() {
        return status;
    }

    /**
     * A header.
     *
     * @param name its name, in the case it was given
     * @return its value
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /**
     * The body as text, for tests.
     *
     * @return the body read as UTF-8
     */
    public String body() {
        return new String(body, UTF_8);
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] bytes() {
        return body;
    }

    Optional<Stream> stream() {
        return stream;
    }

    /**
     * The status that tells a problem of a use case.
     *
     * @param problem the problem
     * @return 403, 404, 409 or 422
     */
    public static int status(Problem problem) {
        return switch (problem.kind()) {
            case FORBIDDEN -> FORBIDDEN;
            case NOT_FOUND -> NOT_FOUND;
            case CONFLICT -> CONFLICT;
            case INVALID -> UNPROCESSABLE;
        };
    }
}
