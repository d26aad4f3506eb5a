package se.samverkan.experience;

/** How well a word of a text answers a word that is looked for. */
enum WordMatch {
    SAME(1.0),
    /** Another form of the word: cykel, cyklar. */
    INFLECTED(0.85),
    /** It begins with it, as somebody types or as the first part of a compound: cykel, cykelpool. */
    BEGINS(0.6),
    /** It ends with it, as the last part of a compound: pool, cykelpool. */
    ENDS(0.5),
    NONE(0);

    private static final int SHORTEST_START = 3;
    private static final int SHORTEST_END = 4;

    private final double worth;

    WordMatch(double worth) {
        this.worth = worth;
    }

    double worth() {
        return worth;
    }

    static WordMatch of(String wanted, String word) {
        if (word.equals(wanted)) {
            return SAME;
        }
        String stem = SwedishWords.stem(wanted);
        String other = SwedishWords.stem(word);
        if (other.equals(stem)) {
            return INFLECTED;
        }
        if (stem.length() >= SHORTEST_START && word.startsWith(stem)) {
            return BEGINS;
        }
        return stem.length() >= SHORTEST_END && ends(word, other, wanted, stem) ? ENDS : NONE;
    }

    /** A stem may have lost a letter that belongs to the word: plats, buss. */
    private static boolean ends(String word, String otherStem, String wanted, String stem) {
        return otherStem.endsWith(stem) || otherStem.endsWith(wanted) || word.endsWith(stem);
    }
}
