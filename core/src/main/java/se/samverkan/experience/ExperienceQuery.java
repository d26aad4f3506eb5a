package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.municipality.MunicipalityGroup;

/**
 * What is looked for in the experience bank.
 *
 * @param text what somebody looks for, in their own words; characters after the {@value ExperienceSearch#LONGEST_TEXT}th do not count
 * @param filter which experiences may be found
 * @param asker the kind of municipality that asks, whose likes come first; empty for other askers
 * @since 0.1.0
 */
public record ExperienceQuery(String text, ExperienceFilter filter, Optional<MunicipalityGroup> asker) {

    /** Cuts a text that is too long. */
    public ExperienceQuery {
        text = text.length() > ExperienceSearch.LONGEST_TEXT ? text.substring(0, ExperienceSearch.LONGEST_TEXT) : text;
        requireNonNull(filter, "filter");
        requireNonNull(asker, "asker");
    }

    /**
     * A search among all experiences by nobody in particular.
     *
     * @param text what is looked for
     * @return the query
     */
    public static ExperienceQuery of(String text) {
        return new ExperienceQuery(text, ExperienceFilter.ALL, Optional.empty());
    }

    /**
     * This query with another filter.
     *
     * @param wanted which experiences may be found
     * @return the changed query
     */
    public ExperienceQuery within(ExperienceFilter wanted) {
        return new ExperienceQuery(text, wanted, asker);
    }

    /**
     * This query, asked by a kind of municipality.
     *
     * @param group the group of the municipality that asks
     * @return the changed query
     */
    public ExperienceQuery askedBy(MunicipalityGroup group) {
        return new ExperienceQuery(text, filter, Optional.of(group));
    }
}
