package se.samverkan.servlet.page;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.record.Problem;
import se.samverkan.servlet.web.CsrfGuard;
import se.samverkan.servlet.web.Request;

/**
 * What somebody typed and what was wrong with it. A field is named as in the domain, and its label is the message
 * {@code <area>.<field>}. Immutable.
 *
 * @since 0.1.0
 */
public final class Form {
    private final String area;
    private final Map<String, List<String>> values;
    private final List<Problem> problems;

    private Form(String area, Map<String, List<String>> values, List<Problem> problems) {
        this.area = requireNonNull(area, "area");
        this.values = values;
        this.problems = List.copyOf(problems);
    }

    /**
     * A form that nobody has filled in.
     *
     * @param area how the keys of its labels begin
     * @return the empty form
     */
    public static Form empty(String area) {
        return new Form(area, new LinkedHashMap<>(), List.of());
    }

    /**
     * A form as it was sent.
     *
     * @param area how the keys of its labels begin
     * @param request the request that sent it
     * @return the form with everything that was typed
     */
    public static Form of(String area, Request request) {
        Form form = empty(area);
        request.form().names().stream()
                .filter(name -> !name.equals(CsrfGuard.FIELD))
                .forEach(name -> form.values.put(name, request.form().all(name)));
        return form;
    }

    /**
     * The form with a value in a field.
     *
     * @param field the field
     * @param value the value
     * @return a copy with it
     */
    public Form with(String field, String value) {
        return with(field, List.of(value));
    }

    /**
     * The form with values in a field.
     *
     * @param field the field
     * @param chosen the values
     * @return a copy with them
     */
    public Form with(String field, List<String> chosen) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(field, List.copyOf(chosen));
        return new Form(area, more, problems);
    }

    /**
     * The form with what was wrong.
     *
     * @param reasons the problems
     * @return a copy with them
     */
    public Form refused(List<Problem> reasons) {
        return new Form(area, values, reasons);
    }

    /**
     * How the keys of labels begin.
     *
     * @return such as {@code theme}
     */
    public String area() {
        return area;
    }

    /**
     * A field's value.
     *
     * @param field the field
     * @return what was typed, empty if nothing
     */
    public String value(String field) {
        List<String> all = values(field);
        return all.isEmpty() ? "" : all.get(0);
    }

    /**
     * A field's value.
     *
     * @param field the field
     * @return what was typed without white space around it; empty if nothing but that
     */
    public Optional<String> optional(String field) {
        return Optional.of(value(field).strip()).filter(text -> !text.isEmpty());
    }

    /**
     * A field's values.
     *
     * @param field the field
     * @return what was chosen, in order
     */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /**
     * Whether a field is filled in alike in another form; what is left empty is alike, sent or not.
     *
     * @param field the field
     * @param other the other form
     * @return true if the same was typed or chosen, in the same order
     */
    public boolean isAlike(String field, Form other) {
        return filled(field).equals(other.filled(field));
    }

    private List<String> filled(String field) {
        return values(field).stream().filter(value -> !value.isBlank()).toList();
    }

    /**
     * Whether a value is chosen in a field.
     *
     * @param field the field
     * @param value the value
     * @return true if so
     */
    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    /**
     * Everything that was wrong.
     *
     * @return the problems in the order of their fields
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What was wrong with a field.
     *
     * @param field the field
     * @return its problems
     */
    public List<Problem> problems(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .toList();
    }

    /**
     * The id of a field's control in the page.
     *
     * @param field the field
     * @return such as {@code f-title}
     */
    public static String anchor(String field) {
        return "f-" + field.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
