package se.samverkan.municipality;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Something that sets a municipality apart and follows from a fact by a stated rule, so that anyone can check it.
 *
 * @since 0.1.0
 */
public enum Trait {
    /** A seat or campus of a university or university college lies in it. */
    UNIVERSITY_TOWN("Studentstad", "University town", m -> m.classification().universityTown()),
    /** SKR group A2, B4 or C7: a large share of those who work commute to another municipality, by the definitions of SKR. */
    COMMUTING(
            "Pendlingskommun",
            "Commuting municipality",
            isIn(MunicipalityGroup.A2, MunicipalityGroup.B4, MunicipalityGroup.C7)),
    /** SKR group A1 or A2: a large city or a municipality that commutes to one. */
    METROPOLITAN("Storstadsområde", "Metropolitan area", isIn(MunicipalityGroup.A1, MunicipalityGroup.A2)),
    /** SKR group C8 or C9. */
    COUNTRYSIDE("Landsbygdskommun", "Rural municipality", isIn(MunicipalityGroup.C8, MunicipalityGroup.C9)),
    /** SKR group C9. */
    VISITORS("Besöksnäring", "Visitor industry", isIn(MunicipalityGroup.C9)),
    /** Fewer than 8 inhabitants per square kilometre of land, the limit of the EU for its northernmost regions. */
    SPARSE("Glest befolkad", "Sparsely populated", m -> m.density() < Trait.SPARSE_BELOW),
    /** More inhabitants at the end of 2025 than at the end of 2020. */
    GROWING("Växande", "Growing", m -> m.population() > m.inhabitants().in2020()),
    /** Fewer inhabitants at the end of 2025 than at the end of 2020. */
    SHRINKING("Krympande", "Shrinking", m -> m.population() < m.inhabitants().in2020());

    private static final double SPARSE_BELOW = 8;

    private final String swedish;
    private final String english;
    private final Predicate<Municipality> rule;

    Trait(String swedish, String english, Predicate<Municipality> rule) {
        this.swedish = swedish;
        this.english = english;
        this.rule = rule;
    }

    private static Predicate<Municipality> isIn(MunicipalityGroup... groups) {
        Set<MunicipalityGroup> wanted = ImmutableSet.copyOf(groups);
        return municipality -> wanted.contains(municipality.group());
    }

    /**
     * Whether a municipality has the trait.
     *
     * @param municipality the municipality
     * @return true if the rule holds for it
     */
    public boolean holdsFor(Municipality municipality) {
        return rule.test(municipality);
    }

    /**
     * The trait's name in a reader's language.
     *
     * @param locale the reader's locale
     * @return the English name for English readers, else the Swedish
     */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }
}
