package se.samverkan.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.writing.Sheet;
import se.samverkan.writing.SheetReader;

final class SpreadsheetReaderTest {

    private static final String CSV = "Titel;Kommun;Lärdom\r\n\"Räls; och\nhjul\";Växjö;Fråga först\r\n";
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static Result<Sheet> read(byte[] bytes) throws IOException {
        return SheetReader.found().orElseThrow().read(new ByteArrayInputStream(bytes), "fil");
    }

    private static List<String> refused(byte[] bytes) throws IOException {
        return read(bytes) instanceof Result.Refused<Sheet> refused
                ? refused.problems().stream().map(Problem::code).toList()
                : List.of();
    }

    private static byte[] after(byte[] mark, byte[] bytes) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(mark);
        both.writeBytes(bytes);
        return both.toByteArray();
    }

    private static void assertIsRead(byte[] bytes) throws IOException {
        assertThat(read(bytes).orThrow().rows())
                .containsExactly(
                        new Sheet.Row(1, List.of("Titel", "Kommun", "Lärdom")),
                        new Sheet.Row(2, List.of("Räls; och\nhjul", "Växjö", "Fråga först")));
    }

    @Test
    void every_encoding_that_excel_saves_is_read() throws IOException {
        assertIsRead(CSV.getBytes(UTF_8));
        assertIsRead(after(BOM, CSV.getBytes(UTF_8)));
        assertIsRead(CSV.getBytes(Charset.forName("windows-1252")));
        assertIsRead(CSV.getBytes(UTF_16LE));
        assertIsRead(CSV.getBytes(UTF_16BE));
        assertIsRead(("\uFEFF" + CSV).getBytes(UTF_16LE));
        assertIsRead(("\uFEFF" + CSV).getBytes(UTF_16BE));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void whatever_stands_between_the_headings_separates(String between) throws IOException {
        String csv =
                String.join(between, "Titel", "\"Kommun;,\t\"", "Tema") + "\n" + String.join(between, "a", "b", "c");

        assertThat(read(csv.getBytes(UTF_8)).orThrow().rows().get(1).cells()).containsExactly("a", "b", "c");
    }

    @Test
    void a_row_keeps_the_number_it_has_in_the_spreadsheet() throws IOException {
        assertThat(read("Titel\n\n\nTre tomma\n".getBytes(UTF_8)).orThrow().rows())
                .extracting(Sheet.Row::number)
                .containsExactly(1, 4);
        assertThat(read(Books.of(Books.row(1, "Titel") + Books.row(7, "Sju")))
                        .orThrow()
                        .rows())
                .extracting(Sheet.Row::number)
                .containsExactly(1, 7);
    }

    @Test
    void a_workbook_is_read_with_numbers_as_they_are_typed() throws IOException {
        byte[] book = Books.of(
                Books.row(1, "Titel", "Startår")
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Gång &amp; cykel</t></is></c><c r=\"B2\"><v>2024</v></c></row>");

        assertThat(read(book).orThrow().rows().get(1).cells()).containsExactly("Gång & cykel", "2024");
    }

    @Test
    void a_formula_is_never_evaluated_and_its_kept_value_counts() throws IOException {
        byte[] book = Books.of(
                Books.row(1, "Titel")
                        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>HYPERLINK(\"http://ond.invalid\",\"x\")</f><v>sparat</v></c></row>");

        Sheet sheet = read(book).orThrow();

        assertThat(sheet.rows().get(1).cells()).containsExactly("sparat");
        assertThat(sheet.notes()).extracting(Problem::code).containsExactly("formulas");
    }

    @Test
    void merged_cells_are_told_of() throws IOException {
        byte[] book = Books.of(
                Books.row(1, "Titel") + Books.row(2, "Delad"),
                "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>");

        assertThat(read(book).orThrow().notes()).extracting(Problem::code).containsExactly("merged-cells");
    }

    @Test
    void what_is_no_spreadsheet_is_refused_with_a_reason() throws IOException {
        assertThat(refused(new byte[0])).containsExactly("file-empty");
        assertThat(refused(new byte[Sheet.LARGEST + 1])).containsExactly("file-too-large");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .containsExactly("old-excel");
        assertThat(refused("Titel\0\1\2".getBytes(UTF_8))).containsExactly("no-spreadsheet");
        assertThat(refused("%PDF-1.7\n1 0 obj\n".getBytes(UTF_8))).containsExactly("pdf-not-spreadsheet");
        assertThat(refused("Titel\n\"aldrig stängd".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void a_zip_file_that_is_no_workbook_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Books.put(zip, "word/document.xml", "<w/>");
        }

        assertThat(refused(bytes.toByteArray())).containsExactly("no-spreadsheet");
    }

    @Test
    void a_small_file_that_unpacks_to_a_large_one_is_refused_before_it_is_read() throws IOException {
        byte[] bomb = Books.of(Books.row(1, "Titel"), "<!--" + " ".repeat(60_000_000) + "-->");

        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refused(bomb)).containsExactly("workbook-too-large");
    }

    @Test
    void a_workbook_that_points_outside_itself_fetches_nothing() throws IOException {
        byte[] book = Books.of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&ond;</t></is></c></row>");

        assertThat(refused(book)).containsExactly("broken-workbook");
    }

    @Test
    void more_rows_columns_or_characters_than_a_sheet_may_have_are_refused_and_never_cut() throws IOException {
        assertThat(refused("a\n".repeat(Sheet.MOST_ROWS + 1).getBytes(UTF_8))).containsExactly("too-many-rows");
        assertThat(refused(";".repeat(Sheet.MOST_COLUMNS).concat("a").getBytes(UTF_8)))
                .containsExactly("too-many-columns");
        assertThat(refused("x".repeat(Sheet.LONGEST_CELL + 1).getBytes(UTF_8))).containsExactly("cell-too-long");
        assertThat(refused(("x".repeat(Sheet.LONGEST_CELL) + "\n").repeat(101).getBytes(UTF_8)))
                .containsExactly("sheet-too-long");
        String far = "<row r=\"1\"><c r=\"XFD1\" t=\"inlineStr\"><is><t>långt bort</t></is></c></row>";
        assertThat(refused(Books.of(far))).containsExactly("too-many-columns");
    }

    /** Each seed damages a workbook or a text elsewhere; whatever comes of it is a sheet within the limits or a reason. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void damaged_files_are_read_or_refused_and_never_throw(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] book = Books.of(Books.row(1, "Titel", "Kommun") + Books.row(2, "Räls", "Växjö"));
        for (byte[] whole : List.of(book, CSV.getBytes(UTF_8), ("\uFEFF" + CSV).getBytes(UTF_16LE))) {
            for (int attempt = 0; attempt < 200; attempt++) {
                byte[] damaged = whole.clone();
                for (int hits = random.nextInt(8); hits >= 0; hits--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                assertIsSheetOrReason(damaged);
                assertIsSheetOrReason(java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
            }
        }
    }

    /** Random rows written as CSV come back as they were. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void what_is_written_as_csv_is_read_back(long seed) throws IOException {
        Random random = new Random(seed);
        String signs = "abcåäö;,\t\"\n =+-@";
        for (int attempt = 0; attempt < 100; attempt++) {
            StringBuilder csv = new StringBuilder("A;B\r\n");
            StringBuilder cell = new StringBuilder("x");
            for (int length = random.nextInt(20); length > 0; length--) {
                cell.append(signs.charAt(random.nextInt(signs.length())));
            }
            csv.append('"').append(cell.toString().replace("\"", "\"\"")).append("\";slut\r\n");

            assertThat(read(csv.toString().getBytes(UTF_8))
                            .orThrow()
                            .rows()
                            .get(1)
                            .cells())
                    .containsExactly(cell.toString(), "slut");
        }
    }

    private static void assertIsSheetOrReason(byte[] bytes) throws IOException {
        Result<Sheet> result = read(bytes);
        if (result instanceof Result.Refused<Sheet> refused) {
            assertThat(refused.problems()).isNotEmpty();
        } else {
            assertThat(result.orThrow().rows()).hasSizeLessThanOrEqualTo(Sheet.MOST_ROWS);
        }
    }
}
