package se.samverkan.jdbc;

/** Which texts every database keeps as they are: those without U+0000, which PostgreSQL refuses, and without half characters. */
final class Storable {

    private Storable() {}

    static boolean isStorable(String text) {
        return brokenAt(text) < 0;
    }

    /** The text, if every database keeps it. */
    static String require(String what, String text, int longest) {
        int broken = brokenAt(text);
        if (broken >= 0) {
            throw new IllegalArgumentException(what + " has the character U+"
                    + String.format("%04X", (int) text.charAt(broken)) + " at " + broken
                    + ", which databases cannot keep: remove it");
        }
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    what + " has " + text.length() + " characters: at most " + longest + " can be stored");
        }
        return text;
    }

    private static int brokenAt(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
