package se.samverkan.record;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order in which a Swede expects names: a–z, å, ä, ö; case and foreign accents aside (é as e, ü as y, æ as ä, ø as ö), as in Svenska
 * Akademiens ordlista since 2006 (v and w apart). The JDK's collator changes between versions; this key never does, so that a list has one
 * order on every machine and in every database.
 *
 * @since 0.1.0
 */
public final class SwedishOrder {

    /** The longest key, in characters. */
    public static final int LONGEST_KEY = 200;

    private SwedishOrder() {}

    /**
     * Compares texts by their keys, and equal keys by the texts themselves.
     *
     * @return the comparator
     */
    public static Comparator<String> comparator() {
        return Comparator.comparing(SwedishOrder::key).thenComparing(Comparator.naturalOrder());
    }

    /**
     * A sort key for a text.
     *
     * @param text the text
     * @return at most {@value #LONGEST_KEY} characters of printable ASCII that sort by their code
     */
    public static String key(String text) {
        StringBuilder key = new StringBuilder();
        String composed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        composed.codePoints().forEach(c -> append(key, c));
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key.toString();
    }

    private static void append(StringBuilder key, int letter) {
        switch (letter) {
            case 'å' -> key.append('{');
            case 'ä', 'æ' -> key.append('|');
            case 'ö', 'ø' -> key.append('}');
            case 'ü' -> key.append('y');
            case 'ß' -> key.append("ss");
            case 'ð' -> key.append('d');
            case 'þ' -> key.append("th");
            default -> appendPlain(key, letter);
        }
    }

    private static void appendPlain(StringBuilder key, int letter) {
        if (Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.DASH_PUNCTUATION) {
            key.append(' ');
            return;
        }
        String bare = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        bare.chars()
                .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                .forEach(c -> key.append((char) c));
    }
}
