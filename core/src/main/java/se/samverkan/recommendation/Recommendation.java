package se.samverkan.recommendation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.theme.ThemeId;

/**
 * What the network recommends somebody to do, with all that speaks for and against it.
 *
 * @param id its identity
 * @param header what every record carries
 * @param title the recommendation in a sentence, 1–150 characters
 * @param text how to follow it, at most 4,000 characters; may be empty
 * @param addressee whom it is made to
 * @param themes the themes it belongs to, at least one
 * @param appliesTo where it applies
 * @param evidence for and against, at most 100 pieces; none while it is being written
 * @param status how far it has come
 * @param followUp the day it is followed up; empty when not decided
 * @since 0.1.0
 */
public record Recommendation(
        RecommendationId id,
        Header header,
        String title,
        String text,
        Addressee addressee,
        Set<ThemeId> themes,
        Applicability appliesTo,
        List<Evidence> evidence,
        Status status,
        Optional<LocalDate> followUp)
        implements NetworkRecord {

    /** How recommendations are stored and found: by {@code theme}, {@code addressee}, {@code status}, and {@code evidence}, a link. */
    public static final RecordType<Recommendation> TYPE =
            RecordType.of("recommendation", Recommendation.class, RecommendationId::new, Recommendation::facets);

    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 150;

    /** Copies themes and evidence and refuses an empty title, no theme and too much evidence. */
    public Recommendation {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        if (title.isBlank() || title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            throw new IllegalArgumentException("Title '" + title + "' must be 1-" + LONGEST_TITLE + " characters");
        }
        requireNonNull(text, "text");
        requireNonNull(addressee, "addressee");
        themes = ImmutableSet.copyOf(themes);
        if (themes.isEmpty()) {
            throw new IllegalArgumentException("Recommendation '" + title + "' has no theme: give at least one");
        }
        requireNonNull(appliesTo, "appliesTo");
        evidence = ImmutableList.copyOf(evidence);
        if (evidence.size() > Evidence.MOST) {
            throw new IllegalArgumentException("Recommendation '" + title + "' has " + evidence.size()
                    + " pieces of evidence: at most " + Evidence.MOST);
        }
        requireNonNull(status, "status");
        requireNonNull(followUp, "followUp");
    }

    private static Facets facets(Recommendation recommendation) {
        Facets.Builder facets = Facets.builder()
                .add("addressee", recommendation.addressee().name())
                .add("status", recommendation.status().name());
        recommendation
                .themes()
                .forEach(theme -> facets.add("theme", theme.value().toString()));
        recommendation.evidence().forEach(e -> facets.add("evidence", e.record().toString()));
        return facets.build();
    }

    /**
     * How strong it is, by {@link StrengthRule}.
     *
     * @return its strength
     */
    public Strength strength() {
        return StrengthRule.strength(evidence);
    }

    @Override
    public Recommendation withHeader(Header other) {
        return new Recommendation(id, other, title, text, addressee, themes, appliesTo, evidence, status, followUp);
    }

    Recommendation withStatus(Status next) {
        return new Recommendation(id, header, title, text, addressee, themes, appliesTo, evidence, next, followUp);
    }

    Recommendation withEvidence(List<Evidence> all) {
        return new Recommendation(id, header, title, text, addressee, themes, appliesTo, all, status, followUp);
    }
}
