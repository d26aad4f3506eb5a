package se.samverkan.report;

import se.samverkan.record.Language;

/**
 * The few words that every document has of its own, in Swedish and English.
 *
 * @since 0.1.0
 */
public enum Wording {
    /** Above the table of contents. */
    CONTENTS("Innehåll", "Contents"),
    /** The mark on everything invented. */
    EXAMPLE("Exempel", "Example"),
    /** Evidence for a statement. */
    SUPPORTS("stöder", "supports"),
    /** Evidence that holds in part. */
    NUANCES("nyanserar", "nuances"),
    /** Evidence against a statement. */
    CONTRADICTS("talar emot", "speaks against"),
    /** Before the number of a page. */
    PAGE("sida", "page"),
    /** Between the number of a page and that of all pages. */
    OF("av", "of"),
    /** Above the number of a picture. */
    FIGURE("Figur", "Figure"),
    /** Above the number of a table. */
    TABLE("Tabell", "Table"),
    /** The link from a quotation to where it can be read. */
    SOURCE("Källa", "Source"),
    /** Before a number that leads to a piece of evidence, for those who hear the text read. */
    REFERENCE("Underlag", "Evidence");

    private final String swedish;
    private final String english;

    Wording(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * The words in a language.
     *
     * @param language the language of the document
     * @return the Swedish words for Swedish, else the English
     */
    public String in(Language language) {
        return language.locale().getLanguage().equals("sv") ? swedish : english;
    }

    /**
     * The word for which way evidence points.
     *
     * @param sign the sign
     * @return the word
     */
    public static Wording of(EvidenceList.Sign sign) {
        return switch (sign) {
            case SUPPORTS -> SUPPORTS;
            case NUANCES -> NUANCES;
            case CONTRADICTS -> CONTRADICTS;
        };
    }
}
