package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import se.samverkan.record.Language;

/**
 * A published source.
 *
 * @param title its title, not empty
 * @param url where it lies, an absolute http or https address of at most 2,000 characters
 * @param publisher who published it; may be empty
 * @param language the language it is written in
 * @param titleReconstructed true when the title was put together from its address because the page was gone
 * @since 0.1.0
 */
public record Source(String title, String url, String publisher, Language language, boolean titleReconstructed) {

    private static final int LONGEST_URL = 2_000;

    /** Refuses an empty title and what is no web address, so that a link never runs a script. */
    public Source {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A source at " + url + " has no title: write one");
        }
        if (!isWebAddress(url)) {
            throw new IllegalArgumentException(
                    "Source address '" + url + "' must begin with http:// or https:// and name a host");
        }
        requireNonNull(publisher, "publisher");
        requireNonNull(language, "language");
    }

    /**
     * Whether a text is an address that may be linked to.
     *
     * @param text the text
     * @return true for absolute http and https addresses with a host, of at most 2,000 characters
     */
    public static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return text.length() <= LONGEST_URL && web && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
