package se.samverkan.servlet.page;

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
}
