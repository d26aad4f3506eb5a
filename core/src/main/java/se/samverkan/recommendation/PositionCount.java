package se.samverkan.recommendation;

import java.util.List;
import se.samverkan.record.Header;

/**
 * How many organisations endorse a recommendation and how many have a reservation.
 *
 * @param endorsements organisations that endorse it
 * @param reservations organisations that have a reservation
 * @param includesExamples whether any of the positions is invented
 * @since 0.1.0
 */
public record PositionCount(int endorsements, int reservations, boolean includesExamples) {

    /** Nobody has taken a position. */
    public static final PositionCount NONE = new PositionCount(0, 0, false);

    /**
     * Counts positions.
     *
     * @param positions the positions on one recommendation
     * @return the count
     */
    public static PositionCount of(List<Position> positions) {
        int endorsements = (int) positions.stream()
                .filter(p -> p.stand() == Position.Stand.ENDORSES)
                .count();
        return new PositionCount(
                endorsements,
                positions.size() - endorsements,
                positions.stream().map(Position::header).anyMatch(Header::isExample));
    }
}
