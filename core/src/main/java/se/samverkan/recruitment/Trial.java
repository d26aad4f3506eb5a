package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.samverkan.selection.PanelLottery;

/**
 * A dry run: what a plan would lead to, before anything is drawn. Balance is B of Stevens and Olsen (2004), 0 when the panel lies perfectly evenly; over the map, and
 * over the features that the method counts.
 *
 * @param lottery what would be drawn from; empty from methods that know none, whose chances are counted from draws
 * @param chances everybody's chance, by code
 * @param exact whether it is proven that the lottery is what its method says, to within 1e-6
 * @param bound a smallest chance that no lottery over panels within the quotas can exceed, proven; 1 where nothing is proven
 * @param balance the mean balance of the panels that can be drawn
 * @param balanceByChance the mean balance of plain random panels without quotas
 * @param balanceByPivot the mean balance of panels by the local pivotal method with the same chances, without quotas
 * @since 0.1.0
 */
public record Trial(
        Optional<PanelLottery> lottery,
        List<MemberChance> chances,
        boolean exact,
        double bound,
        double balance,
        double balanceByChance,
        double balanceByPivot) {

    /** Copies the list. */
    public Trial {
        requireNonNull(lottery, "lottery");
        chances = List.copyOf(chances);
    }

    /**
     * The smallest chance.
     *
     * @return 0 to 1
     */
    public double smallest() {
        return chances.stream().mapToDouble(MemberChance::chance).min().orElse(0);
    }

    /**
     * The largest chance.
     *
     * @return 0 to 1
     */
    public double largest() {
        return chances.stream().mapToDouble(MemberChance::chance).max().orElse(0);
    }
}
