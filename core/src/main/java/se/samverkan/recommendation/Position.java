package se.samverkan.recommendation;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * What one organisation thinks of one recommendation. Its owner is that organisation; there is one per organisation, and it may be changed.
 *
 * @param id its identity
 * @param header what every record carries
 * @param recommendation the recommendation
 * @param title the recommendation's title when the position was taken
 * @param stand whether the organisation endorses it or has a reservation
 * @param reason why, or on what condition; always given for a reservation
 * @since 0.1.0
 */
public record Position(
        PositionId id, Header header, RecommendationId recommendation, String title, Stand stand, String reason)
        implements NetworkRecord {

    /** How positions are stored and found: by {@code recommendation}, {@code organisation} and {@code stand}. */
    public static final RecordType<Position> TYPE =
            RecordType.of("position", Position.class, PositionId::new, Position::facets);

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 1_000;

    /** What an organisation thinks. */
    public enum Stand {
        /** It stands behind the recommendation (stöder). */
        ENDORSES,
        /** It does not, or only on conditions (reservation). */
        RESERVES
    }

    /** Refuses missing parts and a reservation without a reason. */
    public Position {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(recommendation, "recommendation");
        requireNonNull(title, "title");
        requireNonNull(stand, "stand");
        if (stand == Stand.RESERVES && reason.isBlank()) {
            throw new IllegalArgumentException("Reservation on '" + title + "' has no reason: write why");
        }
    }

    private static Facets facets(Position position) {
        return Facets.builder()
                .add("recommendation", position.recommendation().value().toString())
                .add(
                        "organisation",
                        position.header().owner().organisation().value().toString())
                .add("stand", position.stand().name())
                .build();
    }

    @Override
    public Position withHeader(Header other) {
        return new Position(id, other, recommendation, title, stand, reason);
    }
}
