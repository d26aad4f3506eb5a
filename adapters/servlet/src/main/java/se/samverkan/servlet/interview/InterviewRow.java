package se.samverkan.servlet.interview;

import se.samverkan.interview.Interview;

/**
 * An interview in the list.
 *
 * @param interview the interview
 * @param organisation the name of the interviewed organisation
 * @param coders how many it is assigned to
 * @param withdrawn whether it has been withdrawn
 * @since 0.1.0
 */
public record InterviewRow(Interview interview, String organisation, int coders, boolean withdrawn) {}
