package se.samverkan.servlet.page;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordRef;

/**
 * How things are said to a reader: messages, dates, numbers, lists, problems and people's own words. Immutable.
 *
 * @since 0.1.0
 */
public abstract sealed class Phrases permits View {
    private final Locale locale;
    private final Messages messages;
    private final Wording wording;
    private final FileSize size;

    /** Speaks a reader's language. */
    Phrases(Locale locale) {
        this.locale = locale;
        this.messages = Messages.of(locale);
        this.wording = new Wording(locale);
        this.size = new FileSize(locale);
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
     * Words in the reader's language.
     *
     * @param key the key of the message
     * @param named its values by name
     * @return the words
     */
    public String text(String key, Map<String, String> named) {
        return messages.text(key, named);
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
     * What a record is called.
     *
     * @param record the record
     * @param title its title
     * @return words for the reader
     */
    public String title(RecordRef record, String title) {
        return messages.title(record, title);
    }

    /**
     * Tells a problem.
     *
     * @param area how the keys of the form's labels begin, empty outside a form
     * @param problem the problem
     * @return the message {@code problem.<area>.<field>.<code>}, {@code problem.<field>.<code>} or {@code problem.<code>}
     */
    public String problem(String area, Problem problem) {
        return new ProblemWords(messages, size).tell(area, problem);
    }

    /**
     * The language of the page.
     *
     * @return {@code sv} or {@code en}
     */
    public String language() {
        return locale.getLanguage();
    }

    /**
     * The language of the reader.
     *
     * @return Swedish or English
     */
    public Locale locale() {
        return locale;
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
     * A time of day.
     *
     * @param at the moment
     * @return hours and minutes in Sweden
     */
    public String clock(Instant at) {
        return wording.time(at);
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
     * A stretch of time as people write it, in Sweden's time.
     *
     * @param from when it begins
     * @param to when it ends
     * @return such as "3 december 2026 kl. 9.00–11.00"; both days where it ends on another
     */
    public String span(Instant from, Instant to) {
        return wording.span(from, to);
    }

    /**
     * The day of the week of a moment, in Sweden.
     *
     * @param at the moment
     * @return such as {@code tors}
     */
    public String dayOfWeek(Instant at) {
        return wording.part("EEE", at);
    }

    /**
     * The day of the month of a moment, in Sweden.
     *
     * @param at the moment
     * @return such as {@code 3}
     */
    public String dayOfMonth(Instant at) {
        return wording.part("d", at);
    }

    /**
     * The month of a moment, in Sweden.
     *
     * @param at the moment
     * @return such as {@code dec}
     */
    public String month(Instant at) {
        return wording.part("MMM", at);
    }

    /**
     * The beginning of a long text, cut between words.
     *
     * @param text the text
     * @return at most some 240 characters
     */
    public String shortened(String text) {
        return Wording.shortened(text);
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
     * Writes the size of a file.
     *
     * @param bytes how many bytes
     * @return such as {@code 1,9 MB}, rounded down; at least 1 kB of what is not empty
     */
    public String size(long bytes) {
        return size.of(bytes);
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
