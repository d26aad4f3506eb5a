package se.samverkan.follow;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * A person's key to their feeds: whoever has it reads what they may read. Only its hash is kept, so that nobody who sees the storage can use it.
 *
 * @param id its identity
 * @param header what every record carries; its author is the person, its owner the organisation they act for
 * @param hash the SHA-256 of the key, in hexadecimal
 * @since 0.1.0
 */
public record FeedKey(FeedKeyId id, Header header, String hash) implements NetworkRecord {

    /** How keys are stored and found: by {@code hash}. */
    public static final RecordType<FeedKey> TYPE =
            RecordType.of("feed-key", FeedKey.class, FeedKeyId::new, FeedKey::facets);

    /** Refuses missing parts. */
    public FeedKey {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(hash, "hash");
    }

    private static Facets facets(FeedKey key) {
        return Facets.builder().add("hash", key.hash()).build();
    }

    @Override
    public String title() {
        return "Feed";
    }

    @Override
    public FeedKey withHeader(Header other) {
        return new FeedKey(id, other, hash);
    }
}
