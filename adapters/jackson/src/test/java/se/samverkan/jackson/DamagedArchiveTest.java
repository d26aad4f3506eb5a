package se.samverkan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.Samverkan;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Result;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Sample;
import se.samverkan.testkit.Samples;
import se.samverkan.theme.Theme;
import se.samverkan.transfer.Imported;
import se.samverkan.transfer.Limits;
import se.samverkan.transfer.Progress;

final class DamagedArchiveTest {

    private static final int ROUNDS = 600;
    private static final Limits TIGHT = new Limits(10, 100_000, 20_000, 200);

    private final Actor administrator = Actor.administrator(HeaderBuilder.NETWORK, new PersonId("administrator"));
    private final JacksonRecordCodec codec = new JacksonRecordCodec();

    @TempDir
    private Path folder;

    private byte[] archive() throws IOException {
        RecordStore store = RecordStore.inMemory();
        save(store, Samples.full(Network.TYPE));
        save(store, Samples.full(Theme.TYPE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Samverkan.on(store)
                .transfer(codec, TIGHT)
                .export(administrator, HeaderBuilder.NETWORK, false, out, Progress.NONE)
                .orThrow();
        return out.toByteArray();
    }

    private static <R extends NetworkRecord> void save(RecordStore store, Sample<R> sample) {
        store.save(
                sample.type(),
                sample.type().recordClass().cast(sample.record().withHeader(new HeaderBuilder().build())),
                Optional.of(HeaderBuilder.PERSON));
    }

    private Result<Imported> take(RecordStore into, byte[] archive) throws IOException {
        Path file = folder.resolve("network.zip");
        Files.write(file, archive);
        return Samverkan.on(into).transfer(codec, TIGHT).importFrom(administrator, file, Progress.NONE);
    }

    private Problem refusal(byte[] archive) throws IOException {
        RecordStore store = RecordStore.inMemory();
        Result<Imported> result = take(store, archive);
        assertThat(store.changes().after(0, 1)).isEmpty();
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused<?>) result).problems().get(0);
    }

    /** The archive with one file changed and nothing else, so that its sum in the ZIP is right. */
    private static byte[] with(byte[] archive, String name, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        String before = new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        files.put(name, change.apply(before).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_flipped_bit_anywhere_is_refused_or_does_not_matter() throws IOException {
        byte[] whole = archive();
        List<Change> expected = log(whole);
        Random random = new Random(20261125);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            refused += refusedOrEqual(damaged, expected);
        }
        assertThat(refused).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void an_archive_that_ends_too_early_is_refused() throws IOException {
        byte[] whole = archive();
        Random random = new Random(20261126);
        for (int round = 0; round < ROUNDS / 10; round++) {
            refusal(Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
    }

    private int refusedOrEqual(byte[] damaged, List<Change> expected) throws IOException {
        RecordStore store = RecordStore.inMemory();
        Result<Imported> result = take(store, damaged);
        ChangeLog log = store.changes();
        assertThat(log.after(0, 10)).isEqualTo(result.isDone() ? expected : List.of());
        return result.isDone() ? 0 : 1;
    }

    private List<Change> log(byte[] archive) throws IOException {
        RecordStore store = RecordStore.inMemory();
        take(store, archive).orThrow();
        return store.changes().after(0, 10);
    }

    @Test
    void a_damaged_line_is_named_with_file_and_number() throws IOException {
        Problem problem =
                refusal(with(archive(), "records/theme.jsonl", text -> text.replace("\"version\":1", "\"version\":x")));

        assertThat(problem.code()).isEqualTo("archive-line");
        assertThat(problem.arguments())
                .containsEntry("file", "records/theme.jsonl")
                .containsEntry("line", "1");
    }

    @Test
    void a_changed_value_is_found_by_the_checksum() throws IOException {
        Problem problem = refusal(with(archive(), "records/theme.jsonl", text -> text.replace("svenska", "svanska")));

        assertThat(problem.code()).isEqualTo("archive-checksum");
        assertThat(problem.arguments()).containsEntry("file", "records/theme.jsonl");
    }

    @Test
    void a_version_that_does_not_follow_is_refused_with_its_line() throws IOException {
        Problem problem = refusal(with(archive(), "records/theme.jsonl", text -> text + text));

        assertThat(problem.code()).isEqualTo("archive-line");
        assertThat(problem.arguments()).containsEntry("line", "2");
    }

    @Test
    void a_file_that_the_manifest_does_not_name_is_refused_wherever_its_name_leads() throws IOException {
        Problem problem = refusal(with(archive(), "../outside.txt", text -> "x"));

        assertThat(problem.code()).isEqualTo("archive-file-unknown");
        assertThat(problem.arguments()).containsEntry("file", "../outside.txt");
        assertThat(folder.resolveSibling("outside.txt")).doesNotExist();
    }

    @Test
    void a_newer_format_is_refused() throws IOException {
        Problem problem =
                refusal(with(archive(), "manifest.json", text -> text.replace("\"format\":1", "\"format\":2")));

        assertThat(problem.code()).isEqualTo("archive-format");
    }

    @Test
    void a_line_longer_than_allowed_is_refused_before_it_is_whole_in_memory() throws IOException {
        Problem problem = refusal(with(archive(), "records/theme.jsonl", text -> " ".repeat(30_000) + text));

        assertThat(problem.code()).isIn("archive-line", "archive-checksum");
    }

    @Test
    void more_files_than_allowed_are_refused() throws IOException {
        byte[] archive = archive();
        for (int i = 0; i < TIGHT.files(); i++) {
            archive = with(archive, "contents/" + i, text -> "x");
        }

        assertThat(refusal(archive).code()).isEqualTo("archive-too-many-files");
    }

    @Test
    void a_manifest_that_promises_more_bytes_than_allowed_is_refused() throws IOException {
        Problem problem = refusal(with(
                archive(), "manifest.json", text -> text.replaceFirst("\"bytes\":\\d+", "\"bytes\":999999999999")));

        assertThat(problem.code()).isEqualTo("archive-too-large");
    }

    @Test
    void what_is_no_archive_is_refused() throws IOException {
        assertThat(refusal("hej".getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("archive-no-zip");
    }

    @Test
    void only_administrators_of_the_installation_move_networks() throws IOException {
        byte[] archive = archive();
        Path file = folder.resolve("network.zip");
        Files.write(file, archive);
        Samverkan samverkan = Samverkan.inMemory();

        Result<Imported> result = samverkan
                .transfer(codec, TIGHT)
                .importFrom(Actor.anonymous(HeaderBuilder.NETWORK), file, Progress.NONE);

        assertThat(result.isDone()).isFalse();
        assertThat(samverkan.store().changes().after(0, 1)).isEmpty();
    }
}
