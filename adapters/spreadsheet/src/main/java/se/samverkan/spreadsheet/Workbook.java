package se.samverkan.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.writing.Sheet;

/** Reads the first sheet of an Excel workbook, row by row. A formula is never evaluated: the value that Excel last kept for it counts. */
final class Workbook {

    private Workbook() {}

    static Result<Sheet> read(byte[] bytes) {
        Archive archive = Archive.of(bytes);
        if (archive.problem().isPresent()) {
            return Result.refused(archive.problem().get());
        }
        Collected collected = new Collected();
        if (archive.merged()) {
            collected.note(Problem.invalid("file", "merged-cells"));
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            boolean formulas = collect(rows.iterator(), collected);
            if (formulas) {
                collected.note(Problem.invalid("file", "formulas"));
            }
        } catch (IOException | RuntimeException e) {
            // The library throws whatever its parser does: of a broken workbook nothing more precise can be said.
            return Result.refused(Problem.invalid("file", "broken-workbook"));
        }
        return collected.result();
    }

    private static boolean collect(Iterator<Row> rows, Collected collected) throws ExcelReaderException {
        boolean formulas = false;
        boolean goesOn = true;
        while (goesOn && rows.hasNext()) {
            Row row = rows.next();
            if (row.getCellCount() > Sheet.MOST_COLUMNS) {
                goesOn = collected.refuse(Problem.invalid("file", "too-many-columns")
                        .with("row", row.getRowNum())
                        .with("max", Sheet.MOST_COLUMNS));
            } else {
                formulas |= row.stream().anyMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
                goesOn = collected.add(row.getRowNum(), cells(row));
            }
        }
        return formulas;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(Workbook::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        return switch (cell.getType()) {
            case ERROR -> "";
            case NUMBER -> raw.endsWith(".0") ? raw.substring(0, raw.length() - 2) : raw;
            case FORMULA -> raw.startsWith("#") ? "" : raw;
            default -> Optional.ofNullable(cell.getText()).orElse(raw);
        };
    }
}
