package se.samverkan.writing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.ServiceLoader;
import se.samverkan.record.Result;

/**
 * Port: reads spreadsheets, found by {@link ServiceLoader}. Without one nothing is read in and the pages for it are hidden. Contract:
 *
 * <ol>
 *   <li>The first sheet is read, its rows in order with their numbers as the spreadsheet shows them; empty rows are left out.
 *   <li>Formulas are never evaluated: a cell holds the value that was last kept for it.
 *   <li>Time and memory are bounded by {@link Sheet}'s limits, whatever the file holds; what exceeds them is refused, never cut.
 *   <li>What is no spreadsheet is refused with a problem that says what to do; only a broken stream throws.
 * </ol>
 *
 * <p>Implementations are safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface SheetReader {

    /**
     * Reads a spreadsheet.
     *
     * @param content the file; left open
     * @param fileName the name it was sent under; what kind of file it is, is told by its content
     * @return the first sheet, or why it cannot be read
     * @throws IOException if the stream breaks
     */
    Result<Sheet> read(InputStream content, String fileName) throws IOException;

    /**
     * The reader that an adapter offers.
     *
     * @return the first one found, empty if there is none
     */
    static Optional<SheetReader> found() {
        return ServiceLoader.load(SheetReader.class, SheetReader.class.getClassLoader())
                .findFirst();
    }
}
