package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Header;

/**
 * Puts an {@link Experience} together. What is not given counts as untold. Not safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ExperienceBuilder {

    private final ExperienceId id;
    private final Header header;
    private final Scope scope;
    private String title = "";
    private String slug = "";
    private Work work = Work.UNTOLD;
    private Means means = Means.UNTOLD;
    private Outcome outcome = Outcome.UNKNOWN;
    private Lessons lessons = Lessons.UNTOLD;
    private Transfer transfer = Transfer.UNTOLD;
    private Provenance provenance = Provenance.SELF;

    ExperienceBuilder(ExperienceId id, Header header, Scope scope) {
        this.id = requireNonNull(id, "id");
        this.header = requireNonNull(header, "header");
        this.scope = requireNonNull(scope, "scope");
    }

    /**
     * Sets the name in addresses; without it, one is made from the title.
     *
     * @param value the slug
     * @return this
     */
    public ExperienceBuilder slug(Slug value) {
        slug = value.value();
        return this;
    }

    /**
     * Sets the title.
     *
     * @param value 1–120 characters
     * @return this
     */
    public ExperienceBuilder title(String value) {
        title = value;
        return this;
    }

    /**
     * Sets why, what and by whom.
     *
     * @param value the work
     * @return this
     */
    public ExperienceBuilder work(Work value) {
        work = value;
        return this;
    }

    /**
     * Sets what it took.
     *
     * @param value the means
     * @return this
     */
    public ExperienceBuilder means(Means value) {
        means = value;
        return this;
    }

    /**
     * Sets what came of it.
     *
     * @param value the outcome
     * @return this
     */
    public ExperienceBuilder outcome(Outcome value) {
        outcome = value;
        return this;
    }

    /**
     * Sets what was learned.
     *
     * @param value the lessons
     * @return this
     */
    public ExperienceBuilder lessons(Lessons value) {
        lessons = value;
        return this;
    }

    /**
     * Sets what others need to know to do the same.
     *
     * @param value the advice
     * @return this
     */
    public ExperienceBuilder transfer(Transfer value) {
        transfer = value;
        return this;
    }

    /**
     * Sets how one knows.
     *
     * @param value the provenance
     * @return this
     */
    public ExperienceBuilder provenance(Provenance value) {
        provenance = value;
        return this;
    }

    /**
     * The experience.
     *
     * @return the experience
     * @throws IllegalArgumentException if the title is missing or too long
     */
    public Experience build() {
        Slug name = slug.isEmpty() ? Slug.from(title) : new Slug(slug);
        return new Experience(id, header, name, title, scope, work, means, outcome, lessons, transfer, provenance);
    }
}
