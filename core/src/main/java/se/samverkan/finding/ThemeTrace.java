package se.samverkan.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.interview.Passage;
import se.samverkan.interview.Quotation;
import se.samverkan.theme.Theme;

/**
 * What lies behind a theme. Everyone gets the figures and members the approved quotations; the passages themselves only those who may read
 * the interviews. Withdrawn interviews count for nothing.
 *
 * @param theme the theme
 * @param organisations in how many organisations' interviews it was found
 * @param interviews in how many interviews
 * @param passages the passages the reader may read, by organisation and place in the text
 * @param quotations the approved quotations from its passages
 * @param example whether any passage behind it was invented as an example
 * @since 0.1.0
 */
public record ThemeTrace(
        Theme theme,
        int organisations,
        int interviews,
        List<Passage> passages,
        List<Quotation> quotations,
        boolean example) {

    /** Copies the lists. */
    public ThemeTrace {
        requireNonNull(theme, "theme");
        passages = ImmutableList.copyOf(passages);
        quotations = ImmutableList.copyOf(quotations);
    }
}
