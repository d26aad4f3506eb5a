package se.samverkan.interview;

/** A text cut to one line, for the title of a record that consists of words. */
final class FirstWords {

    private static final int LONGEST = 80;

    private FirstWords() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return "…";
        }
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
