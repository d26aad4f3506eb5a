package se.samverkan.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.writing.Sheet;
import se.samverkan.writing.SheetReader;

/**
 * Reads CSV and Excel (.xlsx, ISO/IEC 29500) by their content, whatever the file is called.
 *
 * @since 0.1.0
 */
public final class SpreadsheetReader implements SheetReader {

    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    /** For the service loader. */
    public SpreadsheetReader() {}

    @Override
    public Result<Sheet> read(InputStream content, String fileName) throws IOException {
        byte[] bytes = content.readNBytes(Sheet.LARGEST + 1);
        if (bytes.length > Sheet.LARGEST) {
            return Result.refused(Problem.invalid("file", "file-too-large").with("max", Sheet.LARGEST));
        }
        if (bytes.length == 0) {
            return Result.refused(Problem.invalid("file", "file-empty"));
        }
        if (begins(bytes, OLD_EXCEL)) {
            return Result.refused(Problem.invalid("file", "old-excel"));
        }
        if (begins(bytes, PDF)) {
            return Result.refused(Problem.invalid("file", "pdf-not-spreadsheet"));
        }
        return begins(bytes, new byte[] {'P', 'K', 3, 4}) ? Workbook.read(bytes) : CommaSeparated.read(bytes);
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
