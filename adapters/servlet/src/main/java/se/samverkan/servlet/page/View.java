package se.samverkan.servlet.page;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.record.Problem;
import se.samverkan.servlet.login.Visitor;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.web.CsrfGuard;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/**
 * A page about to be shown to somebody: its words, addresses and values. Handlers fill it and {@link #show} it; templates read it as
 * {@code view}. Used by one thread.
 *
 * @since 0.1.0
 */
public final class View {
    private final Request request;
    private final String title;
    private final Views.Frame frame;
    private final Messages messages;
    private final Wording wording;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private int status = Response.OK;
    private @Nullable Form form;

    View(Request request, String title, Views.Frame frame) {
        this.request = request;
        this.title = title;
        this.frame = frame;
        this.messages = Messages.of(request.locale());
        this.wording = new Wording(request.locale());
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
            status = Response.status(filled.problems().get(0));
        }
        return with("form", filled);
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
                .titled(fullTitle());
    }

    /**
     * Words in the reader's language.
     *
     * @param key the key of the message
     * @param namesAndValues its values, names and values in turn
     * @return the words
     */
    public String text(String key, Object... namesAndValues) {
        return messages.text(key, namesAndValues);
    }

    /**
     * Words in the reader's language, if there are any.
     *
     * @param key the key of the message
     * @return the words, empty if there are none
     */
    public String textOrNothing(String key) {
        return messages.find(key, new LinkedHashMap<>()).orElse("");
    }

    /**
     * The words for a constant: the message {@code <class>.<constant>}, in small letters with hyphens.
     *
     * @param constant such as {@code Role.CODER}
     * @return its words, such as those of {@code role.coder}
     */
    public String word(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        String name = constant.name().replace('_', '-');
        return messages.text((type + "." + name).toLowerCase(Locale.ROOT));
    }

    /**
     * Tells a problem.
     *
     * @param area how the keys of the form's labels begin, empty outside a form
     * @param problem the problem
     * @return the message {@code problem.<area>.<field>.<code>}, {@code problem.<field>.<code>} or {@code problem.<code>}
     */
    public String problem(String area, Problem problem) {
        return new ProblemWords(messages).tell(area, problem);
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
     * The language of the page.
     *
     * @return {@code sv} or {@code en}
     */
    public String language() {
        return request.locale().getLanguage();
    }

    /**
     * The language of the reader.
     *
     * @return Swedish or English
     */
    public Locale locale() {
        return request.locale();
    }

    /**
     * This page's address in the other language.
     *
     * @return the address
     */
    public String otherLanguage() {
        return url(request.incoming().path()) + "?lang=" + (language().equals("en") ? "sv" : "en");
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
                .filter(item ->
                        item.concerns().test(visitor()) && frame.answered().test(item.path()))
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
     * What was just done, told once.
     *
     * @return the words, empty if nothing
     */
    public Optional<String> done() {
        return request.session().remove("flash").map(this::text);
    }

    /**
     * Writes a date.
     *
     * @param day the date
     * @return such as {@code 3 december 2026}
     */
    public String date(LocalDate day) {
        return wording.date(day);
    }

    /**
     * Writes the date of a moment, in Sweden.
     *
     * @param at the moment
     * @return such as {@code 3 december 2026}
     */
    public String date(Instant at) {
        return wording.date(at.atZone(Wording.ZONE).toLocalDate());
    }

    /**
     * Writes a moment, in Sweden.
     *
     * @param at the moment
     * @return such as {@code 3 december 2026 kl. 9.00}
     */
    public String moment(Instant at) {
        return wording.moment(at);
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     * @return such as {@code 31 642}
     */
    public String number(long value) {
        return wording.number((double) value, 0);
    }

    /**
     * Writes a number.
     *
     * @param value the number
     * @param decimals how many decimals
     * @return such as {@code 0,9}
     */
    public String number(double value, int decimals) {
        return wording.number(value, decimals);
    }

    /**
     * Writes a list.
     *
     * @param parts the parts
     * @return such as {@code Granås, Lillviken och Storhamra}
     */
    public String list(List<String> parts) {
        return wording.list(parts);
    }

    /**
     * People's plain text.
     *
     * @param text what somebody typed
     * @return paragraphs, escaped
     */
    public Content paragraphs(String text) {
        return UserText.paragraphs(text);
    }

    /**
     * People's text in CommonMark.
     *
     * @param text what somebody typed
     * @return HTML without anything that could hurt
     */
    public Content rich(String text) {
        return UserText.rich(text);
    }
}
