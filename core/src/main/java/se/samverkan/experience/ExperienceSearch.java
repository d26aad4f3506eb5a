package se.samverkan.experience;

import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Visibility;

/**
 * Port: finds experiences by words. Contract:
 *
 * <ol>
 *   <li>Only experiences that {@link Visibility#permits} and the filter accepts are found and counted.
 *   <li>The best come first; the same search over the same experiences gives the same list.
 *   <li>Each hit names the words it was found by.
 *   <li>What was saved before the search began is found; what was changed is found by its newest words only.
 *   <li>Any text is a search; nothing in it is an operator that can fail. Words after the {@value #MOST_WORDS}th do not count.
 *   <li>A word that many experiences share may be answered by the best {@value #MOST_HITS} only.
 * </ol>
 *
 * <p>Implementations are safe for use by several threads.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ExperienceSearch {

    /** The most words of a search that count. */
    int MOST_WORDS = 20;

    /** The most characters of a search that count. */
    int LONGEST_TEXT = 400;

    /** The most hits ranked for one search. */
    int MOST_HITS = 200;

    /**
     * Finds experiences.
     *
     * @param text what somebody looks for, in their own words
     * @param filter which experiences may be found
     * @param visibility what the reader may see
     * @param page which part of the list
     * @return the hits, the best first; none for a text without words
     */
    Page<ExperienceHit> search(String text, ExperienceFilter filter, Visibility visibility, PageRequest page);
}
