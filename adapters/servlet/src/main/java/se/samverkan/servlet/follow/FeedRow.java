package se.samverkan.servlet.follow;

/**
 * A feed in the list of feeds.
 *
 * @param name what it is about
 * @param address its whole address, with a key in it
 * @since 0.1.0
 */
public record FeedRow(String name, String address) {}
