package se.samverkan.servlet.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.network.Network;
import se.samverkan.record.Problem;
import se.samverkan.servlet.login.Visitor;
import se.samverkan.servlet.login.Visitors;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.web.CsrfGuard;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.ResponseWriter;

/**
 * A page about to be shown to somebody: its words, addresses and values. Handlers fill it and {@link #show} it; templates read it as
 * {@code view}. Used by one thread.
 *
 * @since 0.1.0
 */
public final class View extends Phrases {
    private final Request request;
    private final String title;
    private final Views.Frame frame;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private int status = Response.OK;
    private String policy = ResponseWriter.POLICY;
    private @Nullable Form form;

    View(Request request, String title, Views.Frame frame) {
        super(request.locale());
        this.request = request;
        this.title = title;
        this.frame = frame;
    }

    /**
     * Gives the template a value.
     *
     * @param name the template's parameter
     * @param value its value
     * @return this
     */
    public View with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * Gives the template a form as its parameter {@code form}. Problems in it become the page's status and the beginning of its title.
     *
     * @param filled the form
     * @return this
     */
    public View with(Form filled) {
        form = filled;
        if (!filled.problems().isEmpty()) {
            status = status(filled.problems().get(0));
        }
        return with("form", filled);
    }

    /** A choice in a form that is not found is a value to correct; the page itself was found. */
    private static int status(Problem first) {
        int told = Response.status(first);
        return told == Response.NOT_FOUND && !first.field().isEmpty() ? Response.UNPROCESSABLE : told;
    }

    /**
     * Another status than 200.
     *
     * @param other the status of HTTP
     * @return this
     */
    public View status(int other) {
        status = other;
        return this;
    }

    /**
     * Lets the page run the plugin's own scripts, which it also works without.
     *
     * @return this
     */
    public View scripted() {
        policy = ResponseWriter.SCRIPTED;
        return this;
    }

    /**
     * Makes a piece of a page, for a script to put in its place.
     *
     * @param template the template's path below {@code src/main/jte}, without its ending; it has no layout
     * @return the response, without a title, so that no frame is put around it
     */
    public Response piece(String template) {
        values.put("view", this);
        return Response.text("text/html", Templates.render(template, values))
                .status(status)
                .header("Content-Language", language());
    }

    /**
     * Makes the page.
     *
     * @param template the template's path below {@code src/main/jte}, without its ending
     * @return the response
     */
    public Response show(String template) {
        values.put("view", this);
        return Response.text("text/html", Templates.render(template, values))
                .status(status)
                .header("Content-Language", language())
                .header("Content-Security-Policy", policy)
                .titled(fullTitle());
    }

    /**
     * An address within the plugin.
     *
     * @param to what is linked to, beginning with a slash
     * @return the address as a link needs it
     */
    public String url(String to) {
        return request.url(to);
    }

    /**
     * An address in another network.
     *
     * @param network the network
     * @param to what is linked to, beginning with a slash
     * @return the address as a link needs it
     */
    public String networkUrl(Network network, String to) {
        return visitor().networks().size() < 2
                ? url(to)
                : request.incoming().address() + "/n/" + Visitors.key(network.id()) + (to.equals("/") ? "" : to);
    }

    /**
     * The address of an asset.
     *
     * @param name the asset's name
     * @return the address, which changes with the content
     */
    public String asset(String name) {
        return request.incoming().address() + Assets.path(name);
    }

    /**
     * The page's heading.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * The page's title in the browser.
     *
     * @return the heading, after "Fel:" if the form has problems, and the product
     */
    public String fullTitle() {
        boolean wrong = form != null && !form.problems().isEmpty();
        return (wrong ? text("frame.error") + " " : "") + title + " – " + text("frame.name");
    }

    /**
     * This page's address in the other language.
     *
     * @return the address
     */
    public String otherLanguage() {
        String kept = request.query().without("lang").text();
        return url(request.incoming().path()) + "?" + (kept.isEmpty() ? "" : kept + "&") + "lang="
                + (language().equals("en") ? "sv" : "en");
    }

    /**
     * Who looks.
     *
     * @return the visitor
     */
    public Visitor visitor() {
        return request.visitor();
    }

    /**
     * The organisation the visitor acts for.
     *
     * @return its name, empty if there is none
     */
    public String organisation() {
        return visitor()
                .acting()
                .flatMap(membership -> visitor()
                        .actor()
                        .flatMap(actor -> frame.register().organisation(actor, membership.organisation())))
                .orElse("");
    }

    /**
     * The main navigation.
     *
     * @return links to those parts that concern the visitor
     */
    public List<Link> navigation() {
        return Navigation.ALL.stream()
                .filter(item -> item.isFor(visitor()) && frame.answered().test(item.path()))
                .map(item -> new Link(
                        text(item.key()),
                        url(item.path()),
                        item.isAt(request.incoming().path())))
                .toList();
    }

    /**
     * Whether a page answers at an address, for links to parts that may be missing.
     *
     * @param path the address within the plugin
     * @return true if so
     */
    public boolean answers(String path) {
        return frame.answered().test(path);
    }

    /**
     * Whether a host puts its own frame around.
     *
     * @return true if so
     */
    public boolean isFramed() {
        return frame.framed();
    }

    /**
     * A setting.
     *
     * @param setting the setting
     * @return its value
     */
    public String setting(Setting setting) {
        return frame.settings().get(setting);
    }

    /**
     * The secret of the visitor's forms.
     *
     * @return the value of the form's hidden field
     */
    public String csrf() {
        return CsrfGuard.token(request.session());
    }

    /**
     * What describes a field's control.
     *
     * @param filled the form
     * @param field the field
     * @return ids of its hint and its errors; null if it has neither
     */
    public @Nullable String describedBy(Form filled, String field) {
        String anchor = Form.anchor(field);
        String hint = textOrNothing(filled.area() + "." + field + ".hint").isEmpty() ? "" : anchor + "-t";
        String error = filled.problems(field).isEmpty() ? "" : anchor + "-f";
        String both = (hint + " " + error).strip();
        return both.isEmpty() ? null : both;
    }

    /**
     * Whether a folded part of a form opens by itself.
     *
     * @param filled the form
     * @param fields the part's fields
     * @return true if one of them is filled in or wrong
     */
    public boolean opens(Form filled, String... fields) {
        return Arrays.stream(fields)
                .anyMatch(field -> !filled.problems(field).isEmpty()
                        || filled.values(field).stream().anyMatch(value -> !value.isBlank()));
    }

    /**
     * What was just done, told once.
     *
     * @return the words, and where they lead, empty if nowhere; nothing if nothing was done
     */
    public Optional<Done> done() {
        Optional<String> link = request.session().remove("flash.link");
        return request.session()
                .remove("flash")
                .map(key -> new Done(text(key), link.map(path -> Link.to(text(key + ".link"), url(path)))));
    }

    /**
     * What was just done.
     *
     * @param words what it was
     * @param link what came of it, if there is a page of that
     */
    public record Done(String words, Optional<Link> link) {}

    /**
     * Who answers for the service.
     *
     * @return the name of the settings, or general words if there is none
     */
    public String actorName() {
        String name = setting(Setting.ACTOR_NAME);
        return name.isEmpty() ? text("about.actor") : name;
    }
}
