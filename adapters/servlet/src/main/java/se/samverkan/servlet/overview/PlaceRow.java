package se.samverkan.servlet.overview;

/**
 * A municipality that experiences tell of.
 *
 * @param name its name
 * @param count how many experiences tell of it
 * @param href the list of them
 * @param onMap whether it lies on the map; an invented one does not
 * @since 0.1.0
 */
public record PlaceRow(String name, long count, String href, boolean onMap) {}
