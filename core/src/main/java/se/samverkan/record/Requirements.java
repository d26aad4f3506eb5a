package se.samverkan.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Collects everything that is wrong with what somebody typed, so that they see all of it at once. Not safe for use by several threads.
 *
 * <pre>{@code
 * Requirements required = new Requirements();
 * required.text("title", draft.title(), 1, 120);
 * return required.ifMet(() -> store(draft));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Requirements {

    private final List<Problem> problems = new ArrayList<>();

    /** Begins with nothing wrong. */
    public Requirements() {}

    /**
     * Adds a problem.
     *
     * @param problem the problem
     * @return this
     */
    public Requirements refuse(Problem problem) {
        problems.add(problem);
        return this;
    }

    /**
     * Adds a problem unless a condition holds.
     *
     * @param holds the condition
     * @param problem the problem if it does not hold
     * @return this
     */
    public Requirements check(boolean holds, Problem problem) {
        return holds ? this : refuse(problem);
    }

    /**
     * Demands a text within a length. White space around it does not count.
     *
     * @param field the field's name
     * @param text what was typed
     * @param shortest the fewest characters; 0 if it may be left empty
     * @param longest the most characters
     * @return this
     */
    public Requirements text(String field, String text, int shortest, int longest) {
        int length = text.strip().codePointCount(0, text.strip().length());
        if (length == 0 && shortest > 0) {
            return refuse(Problem.invalid(field, "missing"));
        }
        check(
                length >= shortest,
                Problem.invalid(field, "too-short").with("length", length).with("min", shortest));
        check(
                length <= longest,
                Problem.invalid(field, "too-long").with("length", length).with("max", longest));
        return check(
                text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'),
                Problem.invalid(field, "control-character"));
    }

    /**
     * Demands that something is chosen.
     *
     * @param field the field's name
     * @param chosen what was chosen
     * @param most the most that may be chosen
     * @return this
     */
    public Requirements chosen(String field, Collection<?> chosen, int most) {
        check(!chosen.isEmpty(), Problem.invalid(field, "missing"));
        return check(
                chosen.size() <= most,
                Problem.invalid(field, "too-many").with("count", chosen.size()).with("max", most));
    }

    /**
     * Reads a date.
     *
     * @param field the field's name
     * @param text what was typed; {@code 2026-11-30}
     * @return the date; empty if nothing or no date was typed, and then a problem is added unless it was left empty
     */
    public Optional<LocalDate> date(String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            refuse(Problem.invalid(field, "not-a-date").with("value", text.strip()));
            return Optional.empty();
        }
    }

    /**
     * The problems so far.
     *
     * @return the problems in the order they were found
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Goes on if nothing is wrong.
     *
     * @param next what to do then
     * @param <T> what it returns
     * @return its result, or a refusal with all the problems
     */
    public <T> Result<T> ifMet(Supplier<Result<T>> next) {
        return problems.isEmpty() ? next.get() : Result.refused(problems);
    }
}
