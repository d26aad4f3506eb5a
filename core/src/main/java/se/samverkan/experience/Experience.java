package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * An experience: what one or more municipalities did, what came of it and what they learned.
 *
 * <pre>{@code
 * Experience.builder(id, header, scope).slug(Slug.from(title)).title(title).lessons(lessons).build();
 * }</pre>
 *
 * @param id its identity
 * @param header what every record carries
 * @param slug its name in addresses, unique in the network
 * @param title what was done in a sentence, 1–120 characters
 * @param scope where, about what and when
 * @param work why, what and by whom
 * @param means what it took
 * @param outcome what came of it
 * @param lessons what was learned
 * @param transfer what others need to know to do the same
 * @param provenance how one knows
 * @since 0.1.0
 */
public record Experience(
        ExperienceId id,
        Header header,
        Slug slug,
        String title,
        Scope scope,
        Work work,
        Means means,
        Outcome outcome,
        Lessons lessons,
        Transfer transfer,
        Provenance provenance)
        implements NetworkRecord {

    /**
     * How experiences are stored and found: by {@code slug}, {@code theme}, {@code municipality}, {@code group}, {@code county},
     * {@code phase} and {@code source} (see {@link ExperienceFacet}).
     */
    public static final RecordType<Experience> TYPE = RecordType.of(
                    "experience", Experience.class, ExperienceId::new, Experience::facets)
            .withFacetEdition(3);

    /** The most characters a title may have. */
    public static final int LONGEST_TITLE = 120;

    /** Refuses missing parts and a title that is empty or too long. */
    public Experience {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(slug, "slug");
        if (title.isBlank() || title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            throw new IllegalArgumentException("Title '" + title + "' must be 1-" + LONGEST_TITLE + " characters");
        }
        requireNonNull(scope, "scope");
        requireNonNull(work, "work");
        requireNonNull(means, "means");
        requireNonNull(outcome, "outcome");
        requireNonNull(lessons, "lessons");
        requireNonNull(transfer, "transfer");
        requireNonNull(provenance, "provenance");
    }

    private static Facets facets(Experience experience) {
        return ExperienceFacet.of(experience);
    }

    /**
     * Starts an experience of which nothing more is told.
     *
     * @param id its identity
     * @param header what every record carries
     * @param scope where, about what and when
     * @return a builder; slug and title remain to be given
     */
    public static ExperienceBuilder builder(ExperienceId id, Header header, Scope scope) {
        return new ExperienceBuilder(id, header, scope);
    }

    Experience verifiedOn(LocalDate day) {
        return new Experience(
                id, header, slug, title, scope, work, means, outcome, lessons, transfer, provenance.verifiedOn(day));
    }

    @Override
    public Experience withHeader(Header other) {
        return new Experience(id, other, slug, title, scope, work, means, outcome, lessons, transfer, provenance);
    }
}
