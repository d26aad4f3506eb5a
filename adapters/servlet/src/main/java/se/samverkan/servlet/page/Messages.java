package se.samverkan.servlet.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import se.samverkan.record.RecordRef;

/**
 * The words of the interface in one language. Named values stand between braces. With a value named {@code n} that is 1, the message
 * {@code <key>.one} is taken if there is one. Immutable.
 *
 * @since 0.1.0
 */
public final class Messages {
    /** The files of words: one for each area, besides those of the frame and of the problems. */
    static final List<String> FILES = """
            frame
            problem
            about
            api
            components
            start
            experience
            writing
            follow
            recommendation
            report
            coordination
            panel
            recruitment
            competence
            evaluation
            theme
            meeting
            reflection
            interview
            finding
            municipality
            peers
            question
            overview
            learning
            network
            me
            record
            retention
            privacy
            """.lines().toList();

    private static final Messages SWEDISH = load("sv");
    private static final Messages ENGLISH = load("en");

    private final Map<String, String> words;

    private Messages(Map<String, String> words) {
        this.words = words;
    }

    /**
     * The words of a language.
     *
     * @param locale the language
     * @return the English words for English, the Swedish words for everything else
     */
    public static Messages of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }

    private static Messages load(String language) {
        Map<String, String> words = new TreeMap<>();
        for (String file : FILES) {
            read(file, language).forEach((key, word) -> {
                if (words.put(key.toString(), word.toString()) != null) {
                    throw new IllegalStateException("The message " + key + " is given twice: take it out of one file");
                }
            });
        }
        return new Messages(words);
    }

    static Properties read(String file, String language) {
        String name = "/se/samverkan/servlet/messages/" + file + "_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The words " + name + " are missing: add the file");
            }
            properties.load(new InputStreamReader(in, UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A message, if there is one.
     *
     * @param key its key
     * @param values its values by name
     * @return the words
     */
    public Optional<String> find(String key, Map<String, String> values) {
        String one = "1".equals(values.get("n")) ? words.get(key + ".one") : null;
        return Optional.ofNullable(one == null ? words.get(key) : one).map(word -> filled(word, values));
    }

    /**
     * A message.
     *
     * @param key its key
     * @param namesAndValues names and values in turn
     * @return the words; the key itself if there are none, which a test finds
     */
    public String text(String key, Object... namesAndValues) {
        return text(key, values(namesAndValues));
    }

    /**
     * A message.
     *
     * @param key its key
     * @param values its values by name
     * @return the words; the key itself if there are none, which a test finds
     */
    public String text(String key, Map<String, String> values) {
        return find(key, values).orElse(key);
    }

    /**
     * What a record is called. Some have no title of their own; for those there are messages {@code record-title.<type>}, or with what
     * stands for the title after it, such as {@code record-title.invitation-answer.yes}.
     *
     * @param record the record
     * @param title its title
     * @return words for the reader
     */
    public String title(RecordRef record, String title) {
        String key = "record-title." + record.type();
        return find(key + "." + title.toLowerCase(Locale.ROOT), Map.of())
                .or(() -> find(key, Map.of()))
                .orElse(title);
    }

    private static Map<String, String> values(Object... namesAndValues) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return values;
    }

    private static String filled(String word, Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = word.indexOf('{'); open >= 0; open = word.indexOf('{', at)) {
            int close = word.indexOf('}', open);
            String name = close < 0 ? "" : word.substring(open + 1, close);
            int next = close < 0 ? word.length() : close + 1;
            text.append(word, at, open).append(values.getOrDefault(name, word.substring(open, next)));
            at = next;
        }
        return text.append(word.substring(at)).toString();
    }
}
