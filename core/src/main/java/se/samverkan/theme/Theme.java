package se.samverkan.theme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;

/**
 * A theme that municipalities of the network work with.
 *
 * @param id its identity
 * @param header what every record carries
 * @param key a short key in addresses, small letters a–z and hyphens, 1–60 characters, unique in the network
 * @param swedish its name in Swedish, 1–120 characters
 * @param english its name in English, 1–120 characters
 * @param description what it is about in a sentence, at most 1,000 characters, in the header's language; may be empty
 * @param foundIn the passages of interviews in which it was found; empty for a theme that was given from the start
 * @since 0.1.0
 */
public record Theme(
        ThemeId id,
        Header header,
        String key,
        String swedish,
        String english,
        String description,
        List<RecordRef> foundIn)
        implements NetworkRecord {

    /** How themes are stored and found: by {@code key}. */
    public static final RecordType<Theme> TYPE = RecordType.of(
            "theme",
            Theme.class,
            ThemeId::new,
            t -> Facets.builder().add("key", t.key()).build());

    /** Copies the passages and refuses a key that cannot stand in an address. */
    public Theme {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        if (!key.matches("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?")) {
            throw new IllegalArgumentException(
                    "Theme key '" + key + "' must be 1-60 small letters a-z, digits and hyphens, such as gang-cykel");
        }
        requireNonNull(swedish, "swedish");
        requireNonNull(english, "english");
        requireNonNull(description, "description");
        foundIn = ImmutableList.copyOf(foundIn);
    }

    @Override
    public String title() {
        return swedish;
    }

    /**
     * The theme's name in a reader's language.
     *
     * @param locale the reader's locale
     * @return the English name for English readers, else the Swedish
     */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }

    @Override
    public Theme withHeader(Header other) {
        return new Theme(id, other, key, swedish, english, description, foundIn);
    }
}
