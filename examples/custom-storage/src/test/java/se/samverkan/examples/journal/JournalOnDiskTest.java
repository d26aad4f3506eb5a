package se.samverkan.examples.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.StorageProvider;
import se.samverkan.record.ContentId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.Samples;

/** What lies in the folder. */
final class JournalOnDiskTest {

    private static final Optional<PersonId> WRITER = Optional.of(HeaderBuilder.PERSON);

    @TempDir
    private Path data;

    @Test
    void the_storage_is_found_by_its_name() {
        assertThat(ServiceLoader.load(StorageProvider.class).stream())
                .extracting(provider -> provider.get().name())
                .containsExactly("journal");
    }

    @Test
    void a_missing_data_folder_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JournalStorageProvider().open(Collections.emptyMap()))
                .withMessageContaining("samverkan.data is missing");
    }

    @Test
    void a_data_folder_that_is_a_file_is_told() throws IOException {
        Path file = Files.createFile(data.resolve("a-file"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Journals.open(file))
                .withMessageContaining("samverkan.data is '" + file + "'");
    }

    @Test
    void a_transaction_is_one_line() throws IOException {
        try (RecordStore store = Journals.open(data)) {
            store.inTransaction(() -> store.save(Probe.TYPE, probe("Ett"), WRITER)
                    .header()
                    .equals(store.save(Probe.TYPE, probe("Två"), WRITER).header()));
            store.personKeys().orElseThrow().of("anna");
        }

        assertThat(Files.readAllLines(Journals.file(data))).hasSize(2);
    }

    @Test
    void what_was_erased_destroyed_or_forgotten_leaves_the_file_at_the_next_opening() throws IOException {
        Probe kept;
        try (RecordStore store = Journals.open(data)) {
            Probe first = store.save(Probe.TYPE, probe("hemligt ett"), WRITER);
            kept = store.save(Probe.TYPE, first.withTitle("rättat"), WRITER);
            store.changes().erase(Probe.TYPE.ref(first.id()), new Version(1));
            Probe second = store.save(Probe.TYPE, probe("hemligt två"), WRITER);
            store.destroy(Probe.TYPE, second, WRITER, HeaderBuilder.TIME);
            PersonId person = store.personKeys().orElseThrow().of("hemlig.person");
            store.personKeys().orElseThrow().forget(person);
        }
        assertThat(Journals.file(data)).content().contains("hemlig");

        try (RecordStore store = Journals.open(data)) {
            assertThat(store.changes().after(0, 10)).hasSize(4);
        }

        assertThat(Journals.file(data)).content().doesNotContain("hemlig").contains("rättat");
        try (RecordStore store = Journals.open(data)) {
            assertThat(store.find(Probe.TYPE, kept.id(), Visibility.everything()))
                    .contains(kept);
            assertThat(store.changes().after(0, 10)).hasSize(4);
            assertThat(store.save(Probe.TYPE, kept.withTitle("igen"), WRITER)
                            .header()
                            .version())
                    .isEqualTo(new Version(3));
        }
    }

    @Test
    void files_that_the_journal_does_not_tell_of_are_deleted_at_opening() throws IOException {
        ContentId id = new ContentId(UUID.randomUUID());
        Path contents = data.resolve("journal").resolve("contents");
        try (RecordStore store = Journals.open(data)) {
            store.contents().orElseThrow().put(HeaderBuilder.NETWORK, id, new ByteArrayInputStream(new byte[9]));
            Files.write(contents.resolve(UUID.randomUUID().toString()), new byte[3]);
        }

        try (RecordStore store = Journals.open(data)) {
            assertThat(store.contents().orElseThrow().total(HeaderBuilder.NETWORK))
                    .isEqualTo(9);
            assertThat(contents.toFile().list()).hasSize(1);
            store.contents().orElseThrow().remove(id);
        }
        assertThat(contents).isEmptyDirectory();
    }

    @Test
    void what_cannot_be_written_is_not_stored() {
        RecordStore store = Journals.open(data);
        store.close();
        Probe probe = probe("Ett");

        assertThatIllegalStateException().isThrownBy(() -> store.save(Probe.TYPE, probe, WRITER));
        assertThat(store.find(Probe.TYPE, probe.id(), Visibility.everything())).isEmpty();
    }

    private static Probe probe(String title) {
        return Samples.of(Probe.TYPE).titled(title).build();
    }
}
