package se.samverkan.servlet.finding;

/**
 * A theme in the tally.
 *
 * @param theme the theme's name
 * @param href the theme's address, as a link needs it
 * @param votes how many voted for it
 * @param share those as a part of all who voted, 0–1
 * @since 0.1.0
 */
public record PriorityRow(String theme, String href, int votes, double share) {}
