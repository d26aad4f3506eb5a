package se.samverkan.recommendation;

/**
 * Whom a recommendation is made to.
 *
 * @since 0.1.0
 */
public enum Addressee {
    /** Municipalities. */
    MUNICIPALITY,
    /** Regions, also as public transport authorities. */
    REGION,
    /** The state: government and authorities. */
    STATE,
    /** Sveriges Kommuner och Regioner, the municipalities' own organisation. */
    SKR,
    /** The network itself. */
    NETWORK
}
