package se.samverkan.servlet.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.PageRequest;
import se.samverkan.servlet.login.Visitor;

/**
 * What is asked, by whom, in which network and language. Immutable but for its session.
 *
 * @since 0.1.0
 */
public final class Request {
    private final Incoming incoming;
    private final Visitor visitor;
    private final Locale locale;
    private final Map<String, String> path;

    /**
     * What arrived over HTTP.
     *
     * @param method the method
     * @param origin scheme and host as the visitor sees them, such as {@code https://intranat.exempel.se}
     * @param address where the plugin answers: the context's path and the prefix
     * @param path what is asked for within the plugin, beginning with a slash, without the network
     * @param query the values in the address
     * @param form the values of a form
     * @param headers headers by their names in small letters, the first value of each
     * @param body the body as text, empty for forms
     * @param session what is remembered of the visitor
     * @param files the files of a form, by the names of their fields
     */
    public record Incoming(
            Method method,
            String origin,
            String address,
            String path,
            Parameters query,
            Parameters form,
            Map<String, String> headers,
            String body,
            Session session,
            Map<String, SentFile> files) {

        /**
         * What arrived without files.
         *
         * @param method the method
         * @param origin scheme and host as the visitor sees them
         * @param address where the plugin answers
         * @param path what is asked for within the plugin
         * @param query the values in the address
         * @param form the values of a form
         * @param headers headers by their names in small letters
         * @param body the body as text, empty for forms
         * @param session what is remembered of the visitor
         */
        public Incoming(
                Method method,
                String origin,
                String address,
                String path,
                Parameters query,
                Parameters form,
                Map<String, String> headers,
                String body,
                Session session) {
            this(method, origin, address, path, query, form, headers, body, session, new LinkedHashMap<>());
        }
    }

    /**
     * A request.
     *
     * @param incoming what arrived
     * @param visitor who asks
     * @param locale the visitor's language
     */
    public Request(Incoming incoming, Visitor visitor, Locale locale) {
        this(incoming, visitor, locale, new LinkedHashMap<>());
    }

    private Request(Incoming incoming, Visitor visitor, Locale locale, Map<String, String> path) {
        this.incoming = incoming;
        this.visitor = visitor;
        this.locale = locale;
        this.path = path;
    }

    Request withPath(Map<String, String> parameters) {
        return new Request(incoming, visitor, locale, parameters);
    }

    /**
     * What arrived.
     *
     * @return the parts as they came
     */
    public Incoming incoming() {
        return incoming;
    }

    /**
     * Who asks.
     *
     * @return the visitor
     */
    public Visitor visitor() {
        return visitor;
    }

    /**
     * The language of the interface for the visitor.
     *
     * @return Swedish or English
     */
    public Locale locale() {
        return locale;
    }

    /**
     * The language of the interface as a record's language.
     *
     * @return Swedish or English
     */
    public Language language() {
        return Language.of(locale);
    }

    /**
     * A part of the path that the route names.
     *
     * @param name the name between braces in the route
     * @return the part
     * @throws IllegalArgumentException if the route has no part of this name
     */
    public String path(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route has no part {" + name + "}: it has " + path.keySet());
        }
        return value;
    }

    /**
     * A part of the path that is a record's id.
     *
     * @param name the name between braces in the route
     * @return the id
     * @throws RefusedRequestException 404, if it is none
     */
    public UUID id(String name) {
        try {
            return UUID.fromString(path(name));
        } catch (IllegalArgumentException e) {
            throw RefusedRequestException.notFound();
        }
    }

    /**
     * The values in the address.
     *
     * @return the values after the question mark
     */
    public Parameters query() {
        return incoming.query();
    }

    /**
     * The values of a form that was sent.
     *
     * @return the values, none for other requests
     */
    public Parameters form() {
        return incoming.form();
    }

    /**
     * A file of a form that was sent.
     *
     * @param field the name of its field
     * @return the file; empty if none was chosen
     */
    public Optional<SentFile> file(String field) {
        return Optional.ofNullable(incoming.files().get(field))
                .filter(file -> !file.name().isEmpty());
    }

    /**
     * Which page of a list is asked for with {@code ?page=}.
     *
     * @param limit how many a page holds
     * @return the page, the first for what is no number
     */
    public PageRequest page(int limit) {
        Optional<String> number = query().first("page").filter(text -> text.matches("[1-9]\\d{0,5}"));
        return new PageRequest(number.map(Integer::parseInt).orElse(1), limit);
    }

    /**
     * A header.
     *
     * @param name its name
     * @return its first value
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(incoming.headers().get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * What is remembered of the visitor.
     *
     * @return the session
     */
    public Session session() {
        return incoming.session();
    }

    /**
     * Who acts, logged in or not.
     *
     * @return the actor in the network that is shown
     * @throws RefusedRequestException 404, if there is no network
     */
    public Actor actor() {
        return visitor.actor().orElseThrow(RefusedRequestException::notFound);
    }

    /**
     * Who acts, a member of the network.
     *
     * @return the actor
     * @throws RefusedRequestException 401 or 403, if the visitor is no member
     */
    public Actor member() {
        return acting(List.of(Role.OFFICIAL, Role.COORDINATOR, Role.CODER), "members-only");
    }

    /**
     * Who acts, a coordinator of the network.
     *
     * @return the actor
     * @throws RefusedRequestException 401 or 403, if the visitor is none
     */
    public Actor coordinator() {
        return acting(List.of(Role.COORDINATOR), "coordinators-only");
    }

    private Actor acting(List<Role> roles, String code) {
        if (!visitor.isLoggedIn()) {
            throw RefusedRequestException.notLoggedIn();
        }
        if (roles.stream().noneMatch(visitor::is)) {
            throw RefusedRequestException.forbidden(code);
        }
        return actor();
    }

    /**
     * Who acts, an administrator of the network or the installation.
     *
     * @return the actor
     * @throws RefusedRequestException 401 or 403, if the visitor is none
     */
    public Actor administrator() {
        if (!visitor.isLoggedIn()) {
            throw RefusedRequestException.notLoggedIn();
        }
        return visitor.administratorActor().orElseThrow(() -> RefusedRequestException.forbidden("administrators-only"));
    }

    /**
     * An address within the plugin, in the network that is shown.
     *
     * @param to what is linked to, beginning with a slash; may carry a query
     * @return the address as a link needs it
     */
    public String url(String to) {
        return Addresses.of(incoming.address(), visitor, to);
    }

    /**
     * A whole address within the plugin, for those who are not on its pages.
     *
     * @param to what is linked to, as for {@link #url}
     * @return the address with scheme and host
     */
    public String absoluteUrl(String to) {
        return incoming.origin() + url(to);
    }

    /**
     * Sends the browser on after a form was done.
     *
     * @param to where to, as for {@link #url}
     * @return the response, 303
     */
    public Response redirect(String to) {
        return Response.empty(Response.SEE_OTHER).header("Location", url(to));
    }

    /**
     * Sends the browser on after a form was done, and says there what was done.
     *
     * @param to where to, as for {@link #url}
     * @param done the key of the message that the next page shows
     * @return the response, 303
     */
    public Response redirect(String to, String done) {
        session().put("flash", done);
        session().remove("flash.link");
        return redirect(to);
    }

    /**
     * Sends the browser on after a form was done, says there what was done and leads to what came of it.
     *
     * @param to where to, as for {@link #url}
     * @param done the key of the message that the next page shows; that of the link's words is {@code <done>.link}
     * @param link where the link leads, as for {@link #url}
     * @return the response, 303
     */
    public Response redirect(String to, String done, String link) {
        Response response = redirect(to, done);
        session().put("flash.link", link);
        return response;
    }
}
