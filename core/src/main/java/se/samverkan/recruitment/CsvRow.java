package se.samverkan.recruitment;

import java.util.List;

/** A row of a CSV file: its number in the file, the header being 1, and its values. */
record CsvRow(int number, List<String> values) {

    CsvRow {
        values = List.copyOf(values);
    }
}
