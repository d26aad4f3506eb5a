package se.samverkan.reflection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.samverkan.meeting.FormatKey;

/**
 * How formats were rated on one question, honest about small numbers: a format with fewer than five answers shows none of them, and one
 * format is called higher than another only when their intervals have nothing in common. There is no ranking.
 *
 * @param question the question compared
 * @param formats the formats that have been reflected on, by key
 * @since 0.1.0
 */
public record FormatComparison(Question question, List<Row> formats) {

    /**
     * One format.
     *
     * @param format its key
     * @param meetings how many of its meetings the counted ratings come from
     * @param spread how its ratings spread; empty while fewer than five have answered
     * @param example whether any of its answers were invented as examples
     */
    public record Row(FormatKey format, int meetings, Optional<Spread> spread, boolean example) {

        /** Refuses missing parts. */
        public Row {
            requireNonNull(format, "format");
            requireNonNull(spread, "spread");
        }
    }

    /**
     * Two formats that differ.
     *
     * @param higher the format rated higher
     * @param lower the format rated lower
     */
    public record Difference(FormatKey higher, FormatKey lower) {}

    /** Copies the formats. */
    public FormatComparison {
        requireNonNull(question, "question");
        formats = ImmutableList.copyOf(formats);
    }

    /**
     * The differences that the answers are enough for.
     *
     * @return the pairs whose intervals have nothing in common; empty when nothing can be said
     */
    public List<Difference> differences() {
        return formats.stream()
                .flatMap(a ->
                        formats.stream().filter(b -> isHigher(a, b)).map(b -> new Difference(a.format(), b.format())))
                .toList();
    }

    private static boolean isHigher(Row a, Row b) {
        return a.spread().isPresent()
                && b.spread().isPresent()
                && a.spread().get().low() > b.spread().get().high();
    }
}
