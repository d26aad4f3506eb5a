package se.samverkan.experience;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A short name that stands in an address, unique in its network.
 *
 * @param value 1–80 small letters a–z, digits and hyphens between them, such as {@code umea-gront-parkeringskop}
 * @since 0.1.0
 */
public record Slug(String value) {

    /** The most characters a slug may have. */
    public static final int LONGEST = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String WITHOUT_LETTERS = "erfarenhet";

    /** Refuses what cannot stand in an address. */
    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("Slug '" + value + "' must be 1-" + LONGEST
                    + " small letters a-z, digits and single hyphens between them, such as gront-parkeringskop");
        }
    }

    /**
     * Whether a text can be a slug.
     *
     * @param text the text
     * @return true if it has the form of one
     */
    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /**
     * Makes a slug of a title: å and ä become a, ö becomes o, everything but letters and digits becomes a hyphen.
     *
     * @param title the title
     * @return a slug of at most 70 characters, so that {@link #numbered} fits
     */
    public static Slug from(String title) {
        String bare = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("æ", "a")
                .replace("ø", "o")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = bare.length() > LONGEST - 10 ? bare.substring(0, LONGEST - 10) : bare;
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return new Slug(trimmed.isEmpty() ? WITHOUT_LETTERS : trimmed);
    }

    /**
     * This slug with a number after it, for when it is taken.
     *
     * @param number the number, from 2
     * @return the numbered slug
     */
    public Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
