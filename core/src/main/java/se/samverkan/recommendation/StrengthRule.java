package se.samverkan.recommendation;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.record.Origin;

/**
 * The network's rule for the strength of a recommendation, version 1 ("kommunräkningen"). It counts independent municipalities, never
 * records: ten texts from one municipality are one voice.
 *
 * <ol>
 *   <li>A municipality, or another organisation, counts once on each side on which it has evidence, however many pieces.
 *   <li>Evidence that nuances counts on neither side; it is shown beside.
 *   <li>Nobody supports: {@link Strength.Level#NONE}.
 *   <li>As many or more speak against as for: {@link Strength.Level#CONTESTED}.
 *   <li>One or two support: {@link Strength.Level#WEAK}.
 *   <li>Three to five support: {@link Strength.Level#MODERATE}.
 *   <li>Six or more support, and at most a third as many speak against: {@link Strength.Level#STRONG}; else moderate.
 * </ol>
 *
 * <p>It is a count, not a measure of effect: the source is the product's own convention, stated here and shown wherever a strength is.
 *
 * @since 0.1.0
 */
public final class StrengthRule {

    /** The fewest supporting municipalities of a moderate recommendation. */
    public static final int MODERATE = 3;

    /** The fewest supporting municipalities of a strong recommendation. */
    public static final int STRONG = 6;

    /** How many times as many must support as speak against, for a strong recommendation. */
    public static final int MARGIN = 3;

    private StrengthRule() {}

    /**
     * Applies the rule.
     *
     * @param evidence for and against
     * @return the strength
     */
    public static Strength strength(List<Evidence> evidence) {
        int supporting = behind(evidence, Stance.SUPPORTS).size();
        int contradicting = behind(evidence, Stance.CONTRADICTS).size();
        return new Strength(
                level(supporting, contradicting),
                supporting,
                behind(evidence, Stance.NUANCES).size(),
                contradicting,
                evidence.stream().anyMatch(e -> e.origin() == Origin.EXAMPLE));
    }

    private static Strength.Level level(int supporting, int contradicting) {
        if (supporting == 0) {
            return Strength.Level.NONE;
        }
        if (contradicting >= supporting) {
            return Strength.Level.CONTESTED;
        }
        if (supporting < MODERATE) {
            return Strength.Level.WEAK;
        }
        return supporting >= STRONG && contradicting * MARGIN <= supporting
                ? Strength.Level.STRONG
                : Strength.Level.MODERATE;
    }

    /** Municipalities by code and organisations by id: a municipality that is also a member is named by its code only. */
    private static Set<String> behind(List<Evidence> evidence, Stance stance) {
        Set<String> behind = new LinkedHashSet<>();
        evidence.stream()
                .filter(e -> e.stance() == stance)
                .flatMap(e -> Stream.concat(
                        e.municipalities().stream().map(Object::toString),
                        e.organisations().stream().map(id -> id.value().toString())))
                .forEach(behind::add);
        return ImmutableSet.copyOf(behind);
    }
}
