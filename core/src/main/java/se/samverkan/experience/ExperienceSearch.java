package se.samverkan.experience;

import java.util.List;
import java.util.Map;
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
 *   <li>What was saved before the search began is found; what was changed is found by its newest words only. While an index of a large bank
 *       is being built, a search may answer with what it holds so far.
 *   <li>Any text is a search; nothing in it is an operator that can fail. Words after the {@value #MOST_WORDS}th do not count.
 *   <li>A word that many experiences share may be answered by the best {@value #MOST_HITS} only.
 *   <li>No text leaves the installation.
 * </ol>
 *
 * <p>Implementations are safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface ExperienceSearch extends AutoCloseable {

    /** The most words of a search that count. */
    int MOST_WORDS = 20;

    /** The most characters of a search that count. */
    int LONGEST_TEXT = 400;

    /** The most hits ranked for one search. */
    int MOST_HITS = 200;

    /**
     * Finds experiences.
     *
     * @param query what is looked for
     * @param visibility what the reader may see
     * @param page which part of the list
     * @return the hits, the best first; none for a text without words
     */
    Page<ExperienceHit> search(ExperienceQuery query, Visibility visibility, PageRequest page);

    /**
     * Counts what a search finds per value of a facet, to show beside each choice of a filter. Unlike the list, the counts leave nothing out.
     *
     * @param query what is looked for; its condition on the facet itself is left aside
     * @param facet the facet
     * @param visibility what the reader may see
     * @return per value the number of experiences, by value; values without experiences are left out
     */
    Map<String, Long> counts(ExperienceQuery query, ExperienceFacet facet, Visibility visibility);

    /**
     * Words to try instead when a search found nothing: those of the experiences that come nearest to the words looked for.
     *
     * @param text what was looked for
     * @param visibility what the reader may see; a word that stands only in what they may not see is never given
     * @return at most ten words, the nearest first; empty if nothing comes near
     */
    List<String> nearestWords(String text, Visibility visibility);

    /**
     * How the search is kept, for whoever runs the installation.
     *
     * @return the state
     */
    SearchState state();

    /** Lets go of files. Closing twice does nothing. */
    @Override
    void close();
}
