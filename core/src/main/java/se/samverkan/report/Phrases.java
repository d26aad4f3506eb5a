package se.samverkan.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.record.Language;

/**
 * The report's own sentences in Swedish and English, and numbers and dates as each language writes them. The JDK's own forms change between
 * versions; a report may not.
 */
final class Phrases {

    /** The languages that reports are written in. */
    static final List<Language> LANGUAGES = List.of(Language.SWEDISH, Language.ENGLISH);

    private static final Phrases SWEDISH = new Phrases(Language.SWEDISH, read("sv"), ",", "\u00a0");
    private static final Phrases ENGLISH = new Phrases(Language.ENGLISH, read("en"), ".", ",");
    private static final int GROUP = 3;

    private final Language language;
    private final Map<String, String> texts;
    private final String decimalSign;
    private final String groupSign;

    private Phrases(Language language, Map<String, String> texts, String decimalSign, String groupSign) {
        this.language = language;
        this.texts = texts;
        this.decimalSign = decimalSign;
        this.groupSign = groupSign;
    }

    /** Swedish for Swedish, else English. */
    static Phrases in(Language language) {
        return language.locale().getLanguage().equals("sv") ? SWEDISH : ENGLISH;
    }

    private static Map<String, String> read(String tag) {
        String name = "report_" + tag + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Sentences " + name + " cannot be read from the library's own jar", e);
        }
        return Maps.fromProperties(properties);
    }

    Map<String, String> texts() {
        return ImmutableMap.copyOf(texts);
    }

    Language language() {
        return language;
    }

    Locale locale() {
        return language.locale();
    }

    /** A sentence, with {0}, {1} … replaced by the arguments. */
    String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("Report sentence '" + key + "' does not exist in " + language.tag());
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            int number = Integer.parseInt(text.substring(open + 1, close));
            filled.append(text, from, open).append(shown(arguments[number]));
            from = close + 1;
        }
        return filled.append(text.substring(from)).toString();
    }

    /** A sentence in the singular (key.one) or the plural (key.other), the number being argument 0. */
    String count(String key, int number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(key + (number == 1 ? ".one" : ".other"), arguments);
    }

    /** The name of a choice: key, a dot and the constant. */
    String name(String key, Enum<?> choice) {
        return text(key + "." + choice.name());
    }

    private String shown(Object argument) {
        return argument instanceof Integer number ? number(number) : argument.toString();
    }

    String number(int value) {
        String digits = Integer.toString(Math.abs(value));
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, groupSign);
        }
        return (value < 0 ? "\u2212" : "") + grouped;
    }

    /** A number with one decimal, halves rounded away from zero. */
    String decimal(double value) {
        long tenths = Math.round(StrictMath.abs(value) * 10);
        String digits = tenths / 10 + decimalSign + tenths % 10;
        return (value < 0 && tenths > 0 ? "\u2212" : "") + digits;
    }

    /** A change with one decimal and always a sign, but none for nothing. */
    String signed(double value) {
        String plain = decimal(value);
        return value > 0 && Math.round(value * 10) > 0 ? "+" + plain : plain;
    }

    String date(LocalDate date) {
        return text("date", date.getDayOfMonth() + "", text("month." + date.getMonthValue()), date.getYear() + "");
    }

    /** Words with commas and a last "and". */
    String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String first = String.join(", ", words.subList(0, words.size() - 1));
        return text("and", first, words.get(words.size() - 1));
    }

    /** A name in a running sentence, in the quotation marks of the language, so that an "and" within it does not part it in two. */
    String quoted(String name) {
        return text("quoted", name);
    }

    /** Names that may hold commas or an "and" of their own. */
    String names(List<String> names) {
        return list(names.stream().map(this::quoted).toList());
    }

    /** A municipality group with its code, as in A1 Storstad. */
    String group(MunicipalityGroup group) {
        return group.name() + " " + (language.equals(Language.SWEDISH) ? group.swedish() : group.english());
    }

    /** Somebody's own words, marked with their language where it is not the report's. */
    Span words(String text, Language spoken) {
        return marked(Span.of(text), spoken);
    }

    Span marked(Span span, Language spoken) {
        return spoken.locale().getLanguage().equals(language.locale().getLanguage()) ? span : span.in(spoken);
    }
}
