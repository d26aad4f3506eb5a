package se.samverkan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;

/**
 * Makes a document of a report. Implementations are found by {@link java.util.ServiceLoader}, or handed in by whoever embeds the library.
 *
 * <ol>
 *   <li>The same report gives the same document.
 *   <li>Everything invented is visibly marked, and nothing else.
 *   <li>The document tells its language, and marks the words that are in another.
 *   <li>A hostile or unusual text never breaks the document; what cannot be written is replaced by a sign that says so.
 *   <li>It is safe for use by several threads.
 * </ol>
 *
 * @since 0.1.0
 */
public interface DocumentWriter {

    /**
     * What this writer makes.
     *
     * @return the format
     */
    DocumentFormat format();

    /**
     * Writes a report as a document.
     *
     * @param report the report
     * @param out where it is written; flushed but not closed
     * @return how it turned out
     * @throws IOException if it cannot be written
     */
    Written write(Report report, OutputStream out) throws IOException;

    /**
     * How a document turned out.
     *
     * @param pages its number of pages, from 1; empty for a document without pages
     */
    record Written(OptionalInt pages) {

        /** Refuses a paged document of no pages. */
        public Written {
            if (pages.isPresent() && pages.getAsInt() < 1) {
                throw new IllegalArgumentException(
                        "Document has " + pages.getAsInt() + " pages: a paged one has at least 1");
            }
        }
    }
}
