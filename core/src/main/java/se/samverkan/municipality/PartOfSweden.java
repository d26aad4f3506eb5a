package se.samverkan.municipality;

/**
 * The three parts of the country (landsdelar), from the south to the north, drawn along the counties. Their names are the same in English.
 *
 * @since 0.1.0
 */
public enum PartOfSweden {
    /** The south: the counties of Östergötland, Jönköping, Kronoberg, Kalmar, Gotland, Blekinge, Skåne, Halland and Västra Götaland. */
    GOTALAND("Götaland"),
    /** The middle: the counties of Stockholm, Uppsala, Södermanland, Värmland, Örebro, Västmanland and Dalarna. */
    SVEALAND("Svealand"),
    /** The north: the counties of Gävleborg, Västernorrland, Jämtland, Västerbotten and Norrbotten. */
    NORRLAND("Norrland");

    private final String title;

    PartOfSweden(String title) {
        this.title = title;
    }

    /**
     * The part's name.
     *
     * @return the name, the same in Swedish and English
     */
    public String title() {
        return title;
    }
}
