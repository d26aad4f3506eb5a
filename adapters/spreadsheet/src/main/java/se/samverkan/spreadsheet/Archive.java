package se.samverkan.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.samverkan.record.Problem;

/**
 * A workbook's zip archive, unpacked once without keeping anything, so that what would burst the memory is refused before it is read.
 *
 * @param problem why it cannot be read; empty if it can
 * @param merged whether it has merged cells, of which only the first holds a value
 */
record Archive(Optional<Problem> problem, boolean merged) {

    private static final int MOST_ENTRIES = 1_000;
    private static final long LARGEST = 50_000_000;
    private static final int STEP = 64_000;
    private static final String MERGED = "<mergeCell ";

    static Archive of(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            Unpacking unpacking = new Unpacking(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!unpacking.take(entry.getName())) {
                    return refused("workbook-too-large");
                }
            }
            return unpacking.workbook ? new Archive(Optional.empty(), unpacking.merged) : refused("no-spreadsheet");
        } catch (IOException | IllegalArgumentException e) {
            return refused("broken-workbook");
        }
    }

    private static Archive refused(String code) {
        return new Archive(Optional.of(Problem.invalid("file", code).with("max", LARGEST)), false);
    }

    private static final class Unpacking {
        private final ZipInputStream zip;
        private final byte[] buffer = new byte[STEP];
        private long size;
        private int entries;
        private boolean workbook;
        private boolean merged;

        private Unpacking(ZipInputStream zip) {
            this.zip = zip;
        }

        /** Reads an entry to its end; false when there is too much. */
        private boolean take(String name) throws IOException {
            workbook |= name.equals("xl/workbook.xml");
            boolean sheet = name.startsWith("xl/worksheets/");
            String tail = "";
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    return false;
                }
                if (sheet && !merged) {
                    String text = tail + new String(buffer, 0, read, ISO_8859_1);
                    merged = text.contains(MERGED);
                    tail = text.substring(Math.max(0, text.length() - MERGED.length()));
                }
            }
            return ++entries <= MOST_ENTRIES;
        }
    }
}
