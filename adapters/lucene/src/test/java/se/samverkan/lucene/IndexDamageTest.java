package se.samverkan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceQuery;
import se.samverkan.experience.SearchState.Kept;
import se.samverkan.record.Visibility;

/** Whatever befalls the files of an index, everything is found after the next start; files that are none of its own are left alone. */
final class IndexDamageTest {

    private static final int EXPERIENCES = 30;

    @TempDir
    private Path data;

    private final Bank bank = new Bank();

    @AfterEach
    void close() {
        bank.close();
    }

    /** What is done to a file. */
    enum Damage {
        DELETED {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
            }
        },
        EMPTIED {
            @Override
            void to(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        CUT_IN_HALF {
            @Override
            void to(Path file) throws IOException {
                byte[] all = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(all, all.length / 2));
            }
        },
        GARBLED_IN_THE_MIDDLE {
            @Override
            void to(Path file) throws IOException {
                byte[] all = Files.readAllBytes(file);
                all[all.length / 2] ^= 0x55;
                Files.write(file, all);
            }
        };

        abstract void to(Path file) throws IOException;
    }

    private Path folder() {
        return data.resolve("search");
    }

    private LuceneSearch open() {
        return new LuceneSearchProvider().open(bank.store(), () -> Bank.NOW, Map.of("samverkan.data", data.toString()));
    }

    private static long found(LuceneSearch search) {
        return search
                .counts(ExperienceQuery.of("bybuss"), ExperienceFacet.MUNICIPALITY, Visibility.everything())
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private void indexed() {
        IntStream.range(0, EXPERIENCES).forEach(number -> bank.written(Bank.draft("Bybuss " + number)));
        try (LuceneSearch search = open()) {
            assertThat(found(search)).isEqualTo(EXPERIENCES);
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void a_damage_to_any_one_file_is_seen_at_the_next_start(Damage damage) throws IOException {
        indexed();
        int files = files().size();
        for (int number = 0; number < files; number++) {
            Path file = files().get(number);
            damage.to(file);
            try (LuceneSearch search = open()) {
                assertThat(found(search))
                        .as("%s %s", file.getFileName(), damage)
                        .isEqualTo(EXPERIENCES);
                assertThat(search.state().kept()).isEqualTo(Kept.IN_FOLDER);
            }
            files = Math.min(files, files().size());
        }
    }

    @Test
    void a_file_that_is_none_of_the_index_is_left_alone() throws IOException {
        Files.createDirectories(folder());
        Path other = Files.writeString(folder().resolve("samverkan.mv.db"), "somebody's database");
        indexed();
        assertThat(other).hasContent("somebody's database");

        for (Path file : files()) {
            if (!file.equals(other)) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (LuceneSearch search = open()) {
            assertThat(found(search)).isEqualTo(EXPERIENCES);
            assertThat(search.state().kept()).isEqualTo(Kept.IN_FOLDER);
        }
        assertThat(other).hasContent("somebody's database");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40})
    void a_process_killed_while_it_writes_leaves_an_index_that_is_gone_on_with_or_made_anew(int commits)
            throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IndexDamageTest.class.getName(),
                        folder().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int line = 0; line < commits; line++) {
                assertThat(lines.readLine()).isNotNull();
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }

        IntStream.range(0, MOST).forEach(number -> bank.written(Bank.draft("Bybuss " + number)));
        try (LuceneSearch search = open()) {
            assertThat(found(search)).isEqualTo(MOST);
            assertThat(search.state().kept()).isEqualTo(Kept.IN_FOLDER);
        }
    }

    private static final int MOST = 500;

    /** The program that is killed: writes the same experiences as the test, one after the other, and keeps each in the index of a folder. */
    public static void main(String[] arguments) throws IOException {
        try (Bank same = new Bank();
                SearchIndex index = OpenIndex.of(same.store(), Optional.of(Path.of(arguments[0])))) {
            LogFollower follower = new LogFollower(same.store(), index);
            for (int number = 0; number < MOST; number++) {
                same.written(Bank.draft("Bybuss " + number));
                while (follower.isBehind()) {
                    follower.step();
                    index.refresh();
                }
                index.commit();
                System.out.println(number);
            }
        }
    }
}
