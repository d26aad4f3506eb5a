package se.samverkan.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.writing.Sheet;

/** Collects the rows of a sheet as long as they keep within the limits. For one sheet, by one thread. */
final class Collected {

    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private final List<Problem> refusals = new ArrayList<>();
    private int length;

    /** Takes a row; false when the limits are exceeded and no more should be read. */
    boolean add(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (rows.size() == Sheet.MOST_ROWS) {
            return refuse(Problem.invalid("file", "too-many-rows").with("max", Sheet.MOST_ROWS - 1));
        }
        if (cells.size() > Sheet.MOST_COLUMNS) {
            return refuse(Problem.invalid("file", "too-many-columns")
                    .with("row", number)
                    .with("max", Sheet.MOST_COLUMNS));
        }
        for (int column = 0; column < cells.size(); column++) {
            length += cells.get(column).length();
            if (cells.get(column).length() > Sheet.LONGEST_CELL) {
                return refuse(Problem.invalid("file", "cell-too-long")
                        .with("row", number)
                        .with("column", column + 1)
                        .with("max", Sheet.LONGEST_CELL));
            }
        }
        if (length > Sheet.LONGEST) {
            return refuse(Problem.invalid("file", "sheet-too-long").with("max", Sheet.LONGEST));
        }
        rows.add(new Sheet.Row(number, cells));
        return true;
    }

    boolean refuse(Problem problem) {
        refusals.add(problem);
        return false;
    }

    void note(Problem note) {
        notes.add(note);
    }

    Result<Sheet> result() {
        return refusals.isEmpty() ? Result.done(new Sheet(rows, notes)) : new Result.Refused<>(refusals);
    }
}
