package se.samverkan.servlet.evaluation;

import se.samverkan.evaluation.Participation;

/**
 * How often an organisation came.
 *
 * @param organisation its name
 * @param participation the figures
 * @since 0.1.0
 */
public record Attending(String organisation, Participation participation) {}
