package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.RecordRef;

/**
 * How one knows, and for how long it may be trusted.
 *
 * @param kind where the experience comes from
 * @param sources its published sources, at most 20
 * @param doubts what is uncertain about it (förbehåll); may be empty
 * @param validUntil the last day it is thought to hold; empty when not told
 * @param lastVerified the day somebody last checked it; empty when never
 * @param toldIn the record it was first told in, such as a note of a meeting, which its readers may be unable to see; empty when none
 * @since 0.1.0
 */
public record Provenance(
        SourceKind kind,
        List<Source> sources,
        String doubts,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> lastVerified,
        Optional<RecordRef> toldIn) {

    /** The most sources one experience may have. */
    public static final int MOST_SOURCES = 20;

    /** Written by those who did it, with nothing more told. */
    public static final Provenance SELF =
            new Provenance(SourceKind.SELF, List.of(), "", Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the sources and refuses too many. */
    public Provenance {
        requireNonNull(kind, "kind");
        sources = ImmutableList.copyOf(sources);
        if (sources.size() > MOST_SOURCES) {
            throw new IllegalArgumentException(
                    "An experience with " + sources.size() + " sources may have at most " + MOST_SOURCES);
        }
        requireNonNull(doubts, "doubts");
        requireNonNull(validUntil, "validUntil");
        requireNonNull(lastVerified, "lastVerified");
        requireNonNull(toldIn, "toldIn");
    }

    /**
     * The same, checked on a day.
     *
     * @param day the day somebody found that it still holds
     * @return the changed provenance; a last day that has passed is forgotten, since it did hold longer
     */
    public Provenance verifiedOn(LocalDate day) {
        return new Provenance(
                kind, sources, doubts, validUntil.filter(last -> !last.isBefore(day)), Optional.of(day), toldIn);
    }
}
