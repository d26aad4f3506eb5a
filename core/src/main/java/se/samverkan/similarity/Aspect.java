package se.samverkan.similarity;

/**
 * What municipalities are compared in. Each gives a value from 0, nothing alike, to 1, alike; or none, where a fact is missing or where
 * lacking the same thing says nothing.
 *
 * @since 0.1.0
 */
public enum Aspect {
    /**
     * Inhabitants, compared as logarithms: 10,000 and 20,000 differ as much as 50,000 and 100,000. It counts double, because of all the facts
     * it alone tells best which themes two municipalities share: the five nearest by it alone have 0.191 of their themes in common, by traits 0.147, by
     * density and group 0.144, by all of them weighted 0.162, by chance 0.119. Between the weighted and plain population lie −0.001 to 0.058 (95 % of
     * draws with replacement among the 83 municipalities of the 72 experiences), so that they do not tell which is better; and a weight of 1 to 5
     * that is chosen on one half of the municipalities is no better than 2 on the other half.
     */
    POPULATION(2, true),
    /** Inhabitants per square kilometre of land, as logarithms. */
    DENSITY(1, true),
    /** The municipality group of SKR: 1 for the same, 0.5 for two of the same letter (large cities, medium-sized towns, the rest). */
    GROUP(1, true),
    /** The local labour market of Statistics Sweden: 1 for the same, else 0. */
    LABOUR_MARKET(0.5, false),
    /** A border on land: 1 if they share one, else 0; none for islands. */
    NEIGHBOUR(0.5, false),
    /** Eurostat's degree of urbanisation: 1 for the same class, 0.5 for the next, 0 for city and countryside. */
    URBANISATION(0.5, true),
    /** Higher education: 1 if both have it, 0 if one has; none if neither, as for nine municipalities of ten. */
    UNIVERSITY(0.5, true),
    /** Traits other than higher education: of those that either has, the share that both have (Jaccard); none if neither has any. */
    TRAITS(1, true),
    /** What they work on: of the themes that either has experiences of, the share that both have; none if one of them has told nothing. */
    THEMES(1, true);

    private final double weight;
    private final boolean telling;

    Aspect(double weight, boolean telling) {
        this.weight = weight;
        this.telling = telling;
    }

    /**
     * How much it counts when nobody says otherwise. Size counts double; the four that are alike for few pairs, or that repeat part of another,
     * count half.
     *
     * @return 0.5, 1 or 2
     */
    public double weight() {
        return weight;
    }

    /** Whether being unlike in it is worth telling: hardly any two municipalities are neighbours or share a labour market. */
    boolean tellsDifference() {
        return telling;
    }
}
