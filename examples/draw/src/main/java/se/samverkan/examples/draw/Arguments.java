package se.samverkan.examples.draw;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The options of a command, such as {@code --seats 22}. */
final class Arguments {

    private final Map<String, String> values = new TreeMap<>();

    /** Reads options after the command's name; the names known may have several spellings. */
    Arguments(String[] arguments, List<String> known) {
        for (int i = 1; i < arguments.length; i += 2) {
            String name = arguments[i];
            if (!known.contains(name)) {
                throw new InputException(
                        "Option " + name + " is not known here: use some of " + String.join(" ", known));
            }
            if (i + 1 == arguments.length) {
                throw new InputException("Option " + name + " lacks its value: write it after the option");
            }
            if (values.put(name, arguments[i + 1]) != null) {
                throw new InputException("Option " + name + " is given twice: keep one");
            }
        }
    }

    Optional<String> find(String... names) {
        return Arrays.stream(names)
                .filter(values::containsKey)
                .map(name -> values.getOrDefault(name, ""))
                .findFirst();
    }

    String text(String... names) {
        return find(names).orElseThrow(() -> new InputException("Option " + names[0] + " is missing: see --help"));
    }

    Path file(String... names) {
        return Path.of(text(names));
    }

    int positive(String name) {
        String text = text(name);
        long number = number(name, text);
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw new InputException("Option " + name + " is '" + text + "' but must be a whole number of at least 1");
        }
        return (int) number;
    }

    /** The language that conflicts, changes of quotas and steps are told in. */
    Locale language() {
        String language = find("--language").orElse("en");
        if (!language.equals("en") && !language.equals("sv")) {
            throw new InputException("Option --language is '" + language + "' but must be en or sv");
        }
        return Locale.forLanguageTag(language);
    }

    long number(String name, long otherwise) {
        return find(name).map(text -> number(name, text)).orElse(otherwise);
    }

    private static long number(String name, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new InputException("Option " + name + " is '" + text + "' but must be a whole number", e);
        }
    }
}
