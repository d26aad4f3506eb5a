package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.Samverkan;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.PersonKeys;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Result;
import se.samverkan.record.Visibility;
import se.samverkan.theme.Theme;
import se.samverkan.transfer.Imported;
import se.samverkan.transfer.Limits;
import se.samverkan.transfer.Progress;
import se.samverkan.transfer.Transfer;

/**
 * That a whole network moves into a storage and out of it without loss, and nothing of it when something is wrong. The storage in memory, the
 * reference, is the other end: what moves between it and two storages moves between those two.
 *
 * @since 0.1.0
 */
public abstract class NetworkMoveContract {

    private static final Actor ADMINISTRATOR =
            Actor.administrator(HeaderBuilder.NETWORK, new PersonId("administrator"));
    private static final NetworkId OTHER = new NetworkId(new UUID(1, 1));

    @TempDir
    private Path folder;

    private RecordStore store = RecordStore.inMemory();
    private RecordStore reference = RecordStore.inMemory();

    /** Called by the test class that extends this. */
    protected NetworkMoveContract() {}

    /**
     * Opens an empty storage. Called once in each test; what it returns is closed after it.
     *
     * @return a storage that holds nothing
     */
    protected abstract RecordStore open();

    /**
     * The text form of records.
     *
     * @return a codec
     */
    protected abstract RecordCodec codec();

    @BeforeEach
    final void openStorages() {
        store = open();
        reference = RecordStore.inMemory();
        LivedNetwork.in(reference);
    }

    @AfterEach
    final void closeStorages() {
        store.close();
        reference.close();
    }

    private Transfer transfer(RecordStore of) {
        return Samverkan.on(of).transfer(codec(), Limits.USUAL);
    }

    private Path archive(RecordStore of) throws IOException {
        Path file = Files.createTempFile(folder, "network", ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            transfer(of)
                    .export(
                            ADMINISTRATOR,
                            HeaderBuilder.NETWORK,
                            of.personKeys().isPresent(),
                            out,
                            Progress.NONE)
                    .orThrow();
        }
        return file;
    }

    private Result<Imported> take(RecordStore into, Path archive) throws IOException {
        return transfer(into).importFrom(ADMINISTRATOR, archive, Progress.NONE);
    }

    private static StoredNetwork network(RecordStore of) {
        return StoredNetwork.in(of, HeaderBuilder.NETWORK);
    }

    private static Problem refusal(Result<?> result) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused<?>) result).problems().get(0);
    }

    private static void change(RecordStore in, String title) {
        Network stored = in.find(Network.TYPE, HeaderBuilder.NETWORK, Visibility.everything())
                .orElseThrow();
        in.save(
                Network.TYPE,
                new Network(stored.id(), stored.header(), title, stored.purpose()),
                Optional.of(HeaderBuilder.PERSON));
    }

    private static <R extends NetworkRecord> void saveElsewhere(RecordStore in, RecordType<R> type, R record) {
        in.save(
                type,
                type.recordClass()
                        .cast(record.withHeader(
                                new HeaderBuilder().network(OTHER).build())),
                Optional.of(HeaderBuilder.PERSON));
    }

    @Test
    final void a_network_moves_into_the_storage_without_loss() throws IOException {
        Imported imported = take(store, archive(reference)).orThrow();

        assertThat(network(store)).isEqualTo(network(reference));
        assertThat(imported.skipped()).isZero();
        assertThat(imported.contents()).isEqualTo(2);
        assertThat(imported.keys()).isEqualTo(1);
    }

    @Test
    final void a_key_that_stands_for_nobody_yet_gives_way_to_that_of_the_archive() throws IOException {
        PersonKeys keys = store.personKeys().orElseThrow();
        keys.of(LivedNetwork.SUBJECT);

        take(store, archive(reference)).orThrow();

        assertThat(keys.find(LivedNetwork.SUBJECT))
                .isEqualTo(reference.personKeys().orElseThrow().find(LivedNetwork.SUBJECT));
    }

    @Test
    final void a_key_of_somebody_whose_records_are_here_is_never_changed() throws IOException {
        PersonKeys keys = store.personKeys().orElseThrow();
        PersonId before = keys.of(LivedNetwork.SUBJECT);
        saveElsewhere(store, Theme.TYPE, Samples.of(Theme.TYPE).build());

        Problem problem = refusal(take(store, archive(reference)));

        assertThat(problem.code()).isEqualTo("archive-key-taken");
        assertThat(keys.find(LivedNetwork.SUBJECT)).contains(before);
    }

    @Test
    final void a_network_moves_out_of_the_storage_without_loss() throws IOException {
        LivedNetwork.in(store);
        RecordStore target = RecordStore.inMemory();

        take(target, archive(store)).orThrow();

        assertThat(network(target)).isEqualTo(network(store));
    }

    @Test
    final void what_is_stored_already_is_left_as_it_is() throws IOException {
        Path archive = archive(reference);
        take(store, archive).orThrow();
        StoredNetwork before = network(store);

        Imported again = take(store, archive).orThrow();

        assertThat(again.entries()).isZero();
        assertThat(again.contents()).isZero();
        assertThat(network(store)).isEqualTo(before);
    }

    @Test
    final void history_that_continues_the_stored_one_is_added() throws IOException {
        take(store, archive(reference)).orThrow();
        change(reference, "Nytt namn");

        Imported more = take(store, archive(reference)).orThrow();

        assertThat(more.entries()).isEqualTo(1);
        assertThat(network(store)).isEqualTo(network(reference));
    }

    @Test
    final void history_that_diverges_from_the_stored_one_is_refused_with_the_place() throws IOException {
        take(store, archive(reference)).orThrow();
        change(store, "Ett namn");
        change(reference, "Ett annat namn");
        StoredNetwork before = network(store);

        Problem problem = refusal(take(store, archive(reference)));

        assertThat(problem.code()).isEqualTo("archive-diverges");
        assertThat(problem.arguments())
                .containsEntry("file", "records/network.jsonl")
                .containsEntry("line", "3")
                .containsEntry("version", "3");
        assertThat(network(store)).isEqualTo(before);
    }

    @Test
    final void a_record_whose_id_another_network_has_is_refused_and_that_network_stays() throws IOException {
        saveElsewhere(store, Theme.TYPE, Samples.full(Theme.TYPE).record());
        StoredNetwork other = StoredNetwork.in(store, OTHER);

        Problem problem = refusal(take(store, archive(reference)));

        assertThat(problem.code()).isEqualTo("archive-taken");
        assertThat(StoredNetwork.in(store, OTHER)).isEqualTo(other);
        assertThat(network(store)).isEqualTo(network(RecordStore.inMemory()));
    }

    @Test
    final void a_stopped_import_leaves_nothing() throws IOException {
        Path archive = archive(reference);

        Result<Imported> stopped = transfer(store)
                .importFrom(
                        ADMINISTRATOR, archive, (step, done, total) -> step != Progress.Step.STORING || done < total);

        assertThat(refusal(stopped).code()).isEqualTo("transfer-stopped");
        assertThat(network(store)).isEqualTo(network(RecordStore.inMemory()));
    }
}
