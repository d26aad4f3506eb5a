package se.samverkan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceQuery;
import se.samverkan.experience.SearchState.Kept;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;

/** What becomes of an index in a folder: kept, damaged, taken, or of another storage. */
final class IndexLifeTest {

    @TempDir
    private Path data;

    private final Bank bank = new Bank();

    @AfterEach
    void close() {
        bank.close();
    }

    private LuceneSearch open(RecordStore store) {
        return new LuceneSearchProvider().open(store, () -> Bank.NOW, Map.of("samverkan.data", data.toString()));
    }

    private static List<String> found(LuceneSearch search, String text) {
        return search.search(ExperienceQuery.of(text), Visibility.everything(), PageRequest.first(10)).items().stream()
                .map(hit -> hit.experience().title())
                .toList();
    }

    private Path folder() {
        return data.resolve("search");
    }

    @Test
    void an_index_is_gone_on_with_at_the_next_start() throws IOException {
        bank.written(Bank.draft("Bybuss"));
        try (LuceneSearch search = open(bank.store())) {
            assertThat(found(search, "bybuss")).hasSize(1);
            assertThat(search.state().kept()).isEqualTo(Kept.IN_FOLDER);
        }
        try (SearchIndex kept = OpenIndex.of(bank.store(), Optional.of(folder()))) {
            assertThat(kept.experiences()).isEqualTo(1);
            assertThat(kept.mark().position()).isPositive();
            assertThat(kept.vocabulary().knows("bybuss")).isTrue();
        }
        bank.written(Bank.draft("Skolbuss"));
        try (LuceneSearch search = open(bank.store())) {
            assertThat(found(search, "buss")).containsExactlyInAnyOrder("Bybuss", "Skolbuss");
        }
    }

    @Test
    void a_damaged_index_is_made_anew() throws IOException {
        bank.written(Bank.draft("Bybuss"));
        try (LuceneSearch search = open(bank.store())) {
            assertThat(found(search, "bybuss")).hasSize(1);
        }
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (LuceneSearch search = open(bank.store())) {
            assertThat(found(search, "bybuss")).hasSize(1);
            assertThat(search.state().kept()).isEqualTo(Kept.IN_FOLDER);
        }
    }

    @Test
    void the_index_of_another_storage_is_made_anew() {
        bank.written(Bank.draft("Bybuss"));
        try (LuceneSearch search = open(bank.store())) {
            assertThat(found(search, "bybuss")).hasSize(1);
        }
        try (Bank other = new Bank();
                LuceneSearch search = open(other.store())) {
            other.written(Bank.draft("Skolbuss"));
            assertThat(found(search, "buss")).containsExactly("Skolbuss");
        }
    }

    @Test
    void a_second_node_on_the_same_folder_keeps_its_index_in_memory_and_says_so() {
        try (LuceneSearch first = open(bank.store());
                LuceneSearch second = open(bank.store())) {
            bank.written(Bank.draft("Bybuss"));

            assertThat(found(first, "bybuss")).hasSize(1);
            assertThat(found(second, "bybuss")).hasSize(1);
            assertThat(first.state().kept()).isEqualTo(Kept.IN_FOLDER);
            assertThat(second.state().kept()).isEqualTo(Kept.IN_MEMORY_FOR_WANT_OF_A_FOLDER);
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_done_without() throws IOException {
        Files.writeString(folder(), "a file where the folder should be");
        bank.written(Bank.draft("Bybuss"));

        try (LuceneSearch search = open(bank.store())) {
            assertThat(found(search, "bybuss")).hasSize(1);
            assertThat(search.state().kept()).isEqualTo(Kept.IN_MEMORY_FOR_WANT_OF_A_FOLDER);
        }
    }

    @Test
    void a_destroyed_experience_leaves_no_word_behind() throws IOException {
        Experience doomed = bank.written(Bank.draft("Vippgunghäst"));
        bank.written(Bank.draft("Bybuss"));
        try (LuceneSearch search = open(bank.store())) {
            assertThat(found(search, "vippgunghäst")).hasSize(1);

            bank.store().destroy(Experience.TYPE, doomed, Optional.empty(), Bank.NOW);

            assertThat(found(search, "vippgunghäst")).isEmpty();
            assertThat(search.state().experiences()).isEqualTo(1);
        }
        try (SearchIndex kept = OpenIndex.of(bank.store(), Optional.of(folder()))) {
            assertThat(kept.vocabulary().knows("vippgunghäst")).isFalse();
            assertThat(kept.vocabulary().knows("bybuss")).isTrue();
        }
    }

    @Test
    void own_synonyms_are_read_from_the_data_folder() throws IOException {
        Files.writeString(data.resolve("synonyms.txt"), "# ours\nkringelbuss, bybuss\n");
        bank.written(Bank.draft("Bybuss"));

        try (LuceneSearch search = open(bank.store())) {
            assertThat(found(search, "kringelbuss")).containsExactly("Bybuss");
        }
    }
}
