package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

/**
 * Where a meeting is held.
 *
 * @param name the place, at most 200 characters, such as {@code Teams} or {@code Rådhuset, Växjö}; may be empty
 * @param link the address of a digital room, beginning with {@code https://}; empty for a meeting without one. For members only: whoever has
 *     it can walk in
 * @since 0.1.0
 */
public record Place(String name, String link) {

    /** Refuses missing parts. */
    public Place {
        requireNonNull(name, "name");
        requireNonNull(link, "link");
    }

    Place withoutLink() {
        return new Place(name, "");
    }
}
