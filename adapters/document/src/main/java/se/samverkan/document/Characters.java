package se.samverkan.document;

/** Which characters of people's words a document can hold. */
final class Characters {
    private Characters() {}

    /** Leaves out what XML forbids, and marks that would turn the order of the words after them. */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Characters::isKept).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isKept(int c) {
        boolean control = c < 0x20 ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !(control || surrogate || nonCharacter || turnsOrder(c));
    }

    /** The controls of the Unicode Bidirectional Algorithm (UAX #9, 2): embeddings, overrides, isolates and their ends. */
    private static boolean turnsOrder(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
