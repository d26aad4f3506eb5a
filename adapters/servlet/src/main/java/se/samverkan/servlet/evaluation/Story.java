package se.samverkan.servlet.evaluation;

import se.samverkan.evaluation.ValueCreated;

/**
 * A story of what use the network was.
 *
 * @param organisation the name of the organisation that tells it
 * @param value the story
 * @since 0.1.0
 */
public record Story(String organisation, ValueCreated value) {}
