package se.samverkan.servlet.recommendation;

import se.samverkan.recommendation.Position;

/**
 * A position with the name of the organisation that took it.
 *
 * @param position the position
 * @param organisation the organisation's name
 * @since 0.1.0
 */
public record Taken(Position position, String organisation) {}
