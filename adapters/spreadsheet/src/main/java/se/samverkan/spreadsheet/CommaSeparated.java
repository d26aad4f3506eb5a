package se.samverkan.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.writing.Sheet;

/** Reads comma-separated values (RFC 4180), with commas, semicolons or tabs between. */
final class CommaSeparated {

    private static final int LOOKED_AT = 10_000;

    private CommaSeparated() {}

    static Result<Sheet> read(byte[] bytes) {
        TextForm form = TextForm.of(bytes);
        if (form.text().indexOf('\0') >= 0) {
            return Result.refused(Problem.invalid("file", "no-spreadsheet"));
        }
        Collected collected = new Collected();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(form.text()))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(form.text()), format)) {
            for (CSVRecord record : parser) {
                if (!collected.add((int) record.getRecordNumber(), List.of(record.values()))) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return Result.refused(Problem.invalid("file", "broken-csv"));
        }
        return collected.result();
    }

    /** What stands most often between the headings, quoted text left aside; a semicolon when nothing does, as Excel writes in Sweden. */
    private static char delimiter(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        int end = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && counts[0] + counts[1] + counts[2] > 0) {
                break;
            } else if (!quoted && ";,\t".indexOf(c) >= 0) {
                counts[";,\t".indexOf(c)]++;
            }
        }
        int most = counts[1] > counts[0] ? 1 : 0;
        return ";,\t".charAt(counts[2] > counts[most] ? 2 : most);
    }
}
