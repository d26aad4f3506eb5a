package se.samverkan.servlet.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Ids that a form sends back.
 *
 * @since 0.1.0
 */
public final class Ids {
    private Ids() {}

    /**
     * An id from a form.
     *
     * @param typed what was sent
     * @return the id; one that no record has, and that the use case then tells is not found, for what is no id
     */
    public static UUID read(String typed) {
        try {
            return UUID.fromString(typed.strip());
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes(typed.getBytes(UTF_8));
        }
    }

    /**
     * Ids from a form, in the order they were sent.
     *
     * @param typed what was sent; what is blank is left out
     * @param make makes the typed id
     * @param <I> the typed id
     * @return the ids
     */
    public static <I> Set<I> read(Collection<String> typed, Function<UUID, I> make) {
        Set<I> ids = new LinkedHashSet<>();
        typed.stream()
                .filter(text -> !text.isBlank())
                .map(text -> make.apply(read(text)))
                .forEach(ids::add);
        return ids;
    }
}
