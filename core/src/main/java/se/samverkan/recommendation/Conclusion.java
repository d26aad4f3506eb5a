package se.samverkan.recommendation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.theme.ThemeId;

/**
 * What the network concludes from what was said and done.
 *
 * @param id its identity
 * @param header what every record carries
 * @param text the conclusion, 1–1,000 characters
 * @param themes the themes it belongs to; may be none
 * @param from what it was drawn from: meeting notes, passages, experiences
 * @since 0.1.0
 */
public record Conclusion(ConclusionId id, Header header, String text, Set<ThemeId> themes, List<RecordRef> from)
        implements NetworkRecord {

    /** How conclusions are stored and found: by {@code theme}, and by {@code from}, what they were drawn from. */
    public static final RecordType<Conclusion> TYPE =
            RecordType.of("conclusion", Conclusion.class, ConclusionId::new, Conclusion::facets);

    /** The most characters of a conclusion. */
    public static final int LONGEST_TEXT = 1_000;

    private static final int LONGEST_TITLE = 120;

    /** Copies the links and refuses an empty text. */
    public Conclusion {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        if (text.isBlank()) {
            throw new IllegalArgumentException("Conclusion " + id.value() + " has no text: write at least a sentence");
        }
        themes = ImmutableSet.copyOf(themes);
        from = ImmutableList.copyOf(from);
    }

    private static Facets facets(Conclusion conclusion) {
        Facets.Builder facets = Facets.builder();
        conclusion.themes().forEach(theme -> facets.add("theme", theme.value().toString()));
        conclusion.from().forEach(ref -> facets.add("from", ref.toString()));
        return facets.build();
    }

    /**
     * The beginning of the conclusion, on one line.
     *
     * @return at most 120 characters, with an ellipsis where it was cut
     */
    @Override
    public String title() {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, cut(line)) + "…";
    }

    private static int cut(String line) {
        int space = line.lastIndexOf(' ', LONGEST_TITLE - 1);
        return space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE - 1;
    }

    @Override
    public Conclusion withHeader(Header other) {
        return new Conclusion(id, other, text, themes, from);
    }
}
