package se.samverkan.examples.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.Samples;

/** What happens at opening when the file is not as it was left. */
final class DamagedJournalTest {

    @TempDir
    private Path data;

    private Path file;

    @BeforeEach
    void write_three_transactions() {
        try (RecordStore store = Journals.open(data)) {
            for (String title : List.of("Ett", "Två", "Tre")) {
                save(store, title);
            }
        }
        file = Journals.file(data);
    }

    @Test
    void a_last_line_that_is_cut_off_anywhere_is_left_out_and_the_rest_is_there() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int last = startOfLine(whole, 3);
        for (int end = last; end < whole.length; end += 1 + (whole.length - last) / 40) {
            Files.write(file, Arrays.copyOf(whole, end));
            try (RecordStore store = Journals.open(data)) {
                assertThat(titles(store)).as("%s bytes", end).containsExactly("Ett", "Två");
                save(store, "Fyra");
            }
            try (RecordStore store = Journals.open(data)) {
                assertThat(titles(store)).as("%s bytes", end).containsExactly("Ett", "Fyra", "Två");
            }
        }
    }

    @Test
    void what_is_cut_off_is_laid_aside() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] torn = Arrays.copyOfRange(whole, startOfLine(whole, 3), whole.length - 9);
        Files.write(file, Arrays.copyOf(whole, whole.length - 9));

        Journals.open(data).close();

        assertThat(file.resolveSibling("cut-off-line-3")).hasBinaryContent(torn);
        assertThat(file).hasBinaryContent(Arrays.copyOf(whole, startOfLine(whole, 3)));
    }

    @Test
    void a_last_line_of_which_a_part_never_reached_the_disk_is_left_out() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 200, bytes.length - 100, (byte) 0);
        Files.write(file, bytes);

        try (RecordStore store = Journals.open(data)) {
            assertThat(titles(store)).containsExactly("Ett", "Två");
        }
    }

    @Test
    void damage_elsewhere_is_refused_with_the_number_of_the_line_and_changes_nothing() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[startOfLine(bytes, 2) + 100] ^= 1;
        assertIsRefused(bytes, "Line 2 of");
    }

    @Test
    void a_line_that_is_missing_is_refused() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int second = startOfLine(bytes, 2);
        assertIsRefused(Arrays.copyOfRange(bytes, second, bytes.length), "Line 1 of");
    }

    private void assertIsRefused(byte[] bytes, String line) throws IOException {
        Files.write(file, bytes);

        assertThatIllegalStateException()
                .isThrownBy(() -> Journals.open(data))
                .withMessageContaining(line)
                .withMessageContaining("is damaged");
        assertThat(file).hasBinaryContent(bytes);
    }

    private static int startOfLine(byte[] bytes, int number) {
        int line = 1;
        int start = 0;
        while (line < number) {
            if (bytes[start++] == '\n') {
                line++;
            }
        }
        return start;
    }

    private static void save(RecordStore store, String title) {
        Probe probe = Samples.of(Probe.TYPE).titled(title).build();
        assertThat(store.save(Probe.TYPE, probe, Optional.of(HeaderBuilder.PERSON))
                        .title())
                .isEqualTo(title);
    }

    private static List<String> titles(RecordStore store) {
        return store.all(RecordQuery.of(Probe.TYPE), Visibility.everything()).stream()
                .map(Probe::title)
                .toList();
    }
}
