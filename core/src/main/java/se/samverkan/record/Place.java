package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a list: the sort key and the id of the record that stands there. It stays where it is when records before it come and go, which a
 * page number does not.
 *
 * @param key the sort key of a list by title ({@link SwedishOrder#key}), or the moment of a list in time as {@link Instant#toString} writes it
 * @param id the record's id
 * @since 0.1.0
 */
public record Place(String key, UUID id) {

    private static final int LONGEST_TOKEN = 400;

    /** Refuses missing parts. */
    public Place {
        requireNonNull(key, "key");
        requireNonNull(id, "id");
    }

    /**
     * The key of a list in time.
     *
     * @return the moment
     * @throws IllegalArgumentException if the key is no moment, since the place was taken in a list by title
     */
    public Instant moment() {
        try {
            return Instant.parse(key);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Place '" + key + "' is no moment: it was taken in a list by title, ask for that order", e);
        }
    }

    /**
     * The place as a short text for addresses.
     *
     * @return letters, digits, hyphens, underscores and one full stop
     */
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8)) + "." + id;
    }

    /**
     * Reads a place from an address.
     *
     * @param token what {@link #token} gave
     * @return the place, empty if the text is none
     */
    public static Optional<Place> of(String token) {
        int stop = token.indexOf('.');
        if (stop < 0 || token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(token.substring(0, stop)), StandardCharsets.UTF_8);
            return Optional.of(new Place(key, UUID.fromString(token.substring(stop + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
