package se.samverkan.municipality;

/**
 * The groups into which SKR (Sveriges Kommuner och Regioner) divides the municipalities, in its classification of 2023.
 *
 * @since 0.1.0
 */
public enum MunicipalityGroup {
    /** Storstäder: at least 200,000 inhabitants, of whom at least 200,000 in the largest urban area. */
    A1("Storstad", "Large city"),
    /** Pendlingskommun nära storstad. */
    A2("Pendlingskommun nära storstad", "Commuting municipality near a large city"),
    /** Större stad. */
    B3("Större stad", "Medium-sized town"),
    /** Pendlingskommun nära större stad. */
    B4("Pendlingskommun nära större stad", "Commuting municipality near a medium-sized town"),
    /** Lågpendlingskommun nära större stad. */
    B5("Lågpendlingskommun nära större stad", "Low-commuting municipality near a medium-sized town"),
    /** Mindre stad eller tätort. */
    C6("Mindre stad/tätort", "Small town"),
    /** Pendlingskommun nära mindre stad eller tätort. */
    C7("Pendlingskommun nära mindre stad/tätort", "Commuting municipality near a small town"),
    /** Landsbygdskommun. */
    C8("Landsbygdskommun", "Rural municipality"),
    /** Landsbygdskommun med besöksnäring. */
    C9("Landsbygdskommun med besöksnäring", "Rural municipality with a visitor industry");

    private final String swedish;
    private final String english;

    MunicipalityGroup(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /**
     * The group's name in Swedish.
     *
     * @return the name in the singular
     */
    public String swedish() {
        return swedish;
    }

    /**
     * The group's name in English.
     *
     * @return the name in the singular
     */
    public String english() {
        return english;
    }
}
