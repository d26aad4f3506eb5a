package se.samverkan.follow;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * That somebody follows something. Only they see it.
 *
 * @param id its identity
 * @param header what every record carries; its author is the follower
 * @param title what the thing was called when it was followed, 1–200 characters
 * @param followed what is followed
 * @since 0.1.0
 */
public record Follow(FollowId id, Header header, String title, Followed followed) implements NetworkRecord {

    /** How follows are stored and found: by {@code followed}. */
    public static final RecordType<Follow> TYPE = RecordType.of("follow", Follow.class, FollowId::new, Follow::facets);

    /** Refuses missing parts. */
    public Follow {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(followed, "followed");
    }

    private static Facets facets(Follow follow) {
        return Facets.builder().add("followed", follow.followed().facet()).build();
    }

    @Override
    public Follow withHeader(Header other) {
        return new Follow(id, other, title, followed);
    }
}
