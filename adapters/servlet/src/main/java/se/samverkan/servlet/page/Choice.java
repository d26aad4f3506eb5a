package se.samverkan.servlet.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the values that a field offers, or one filter of a list.
 *
 * @param value the value that is sent
 * @param text the words
 * @param count how many it finds; negative if that is not shown
 * @since 0.1.0
 */
public record Choice(String value, String text, long count) {
    /**
     * A choice without a count.
     *
     * @param value the value that is sent
     * @param text the words
     * @return the choice
     */
    public static Choice of(String value, String text) {
        return new Choice(value, text, -1);
    }

    /**
     * What was chosen, to read.
     *
     * @param offered the choices; none where people write themselves
     * @param values the values that were sent
     * @return the words of each, one a line; what is no choice stands as it was sent
     */
    public static String words(List<Choice> offered, List<String> values) {
        return values.stream()
                .map(value -> offered.stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Choice::text)
                        .findFirst()
                        .orElse(value))
                .collect(Collectors.joining("\n"));
    }
}
