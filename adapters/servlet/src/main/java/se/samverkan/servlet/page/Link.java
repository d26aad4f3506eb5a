package se.samverkan.servlet.page;

/**
 * Words that lead somewhere.
 *
 * @param text the words
 * @param href the address, as a link needs it
 * @param current whether it leads to the page that is shown
 * @since 0.1.0
 */
public record Link(String text, String href, boolean current) {
    /**
     * A link to another page.
     *
     * @param text the words
     * @param href the address
     * @return the link
     */
    public static Link to(String text, String href) {
        return new Link(text, href, false);
    }
}
