package se.samverkan.competence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * One person's self-assessment. Anonymous: it carries no person, no organisation and only a day; nobody reads a single one.
 *
 * @param id its identity
 * @param header what every record carries; its owner is the organiser
 * @param ratings the levels per theme, at least one, each theme once
 * @since 0.1.0
 */
public record SelfAssessment(SelfAssessmentId id, Header header, List<Rating> ratings) implements NetworkRecord {

    /** How self-assessments are stored; they are found by nothing. */
    public static final RecordType<SelfAssessment> TYPE = RecordType.of(
                    "self-assessment", SelfAssessment.class, SelfAssessmentId::new, assessment -> Facets.NONE)
            .asAnonymous();

    /** Copies the ratings, refuses none and a theme rated twice. */
    public SelfAssessment {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        ratings = ImmutableList.copyOf(ratings);
        long themes = ratings.stream().map(Rating::theme).distinct().count();
        if (ratings.isEmpty() || themes < ratings.size()) {
            throw new IllegalArgumentException("A self-assessment with " + ratings.size() + " ratings of " + themes
                    + " themes must rate at least one theme, and each once");
        }
    }

    @Override
    public String title() {
        return "Självskattning";
    }

    @Override
    public SelfAssessment withHeader(Header other) {
        return new SelfAssessment(id, other, ratings);
    }
}
