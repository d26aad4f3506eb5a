package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import se.samverkan.Samverkan;
import se.samverkan.attachment.Attachment;
import se.samverkan.experience.Experience;
import se.samverkan.jackson.JacksonRecordCodec;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.record.ContentId;
import se.samverkan.record.NetworkId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Samples;
import se.samverkan.transfer.Imported;
import se.samverkan.transfer.Limits;
import se.samverkan.transfer.Progress;
import se.samverkan.transfer.Transfer;

/**
 * A network of its own in an archive: experiences in two versions, a file beside one of them and the key to a pseudonym; and the storage that it
 * comes from, to be compared with those that took it in.
 */
final class ArchivedNetwork implements AutoCloseable {

    private static final Actor ADMINISTRATOR =
            Actor.administrator(HeaderBuilder.NETWORK, new PersonId("administrator"));

    /** In parts in every database. */
    private static final int CONTENT = 600_000;

    private final NetworkId id = new NetworkId(UUID.randomUUID());
    private final String subject = "Åsa i " + id.value();
    private final RecordStore origin = RecordStore.inMemory();
    private final Path file;
    private final long entries;

    ArchivedNetwork(Path folder, int experiences) throws IOException {
        Samples.of(Network.TYPE).in(id).saveIn(origin);
        PersonId writer = origin.personKeys().orElseThrow().of(subject);
        for (int number = 0; number < experiences; number++) {
            Experience first =
                    Samples.of(Experience.TYPE).in(id).writtenBy(writer).saveIn(origin);
            origin.save(Experience.TYPE, first, Optional.of(writer));
        }
        attach();
        file = exported(origin, folder);
        entries = origin.changes().after(0, Integer.MAX_VALUE).size();
    }

    private void attach() throws IOException {
        byte[] content = new byte[CONTENT];
        new Random(CONTENT).nextBytes(content);
        ContentId contentId = new ContentId(UUID.randomUUID());
        origin.contents().orElseThrow().put(id, contentId, new ByteArrayInputStream(content));
        Samples.of(Attachment.TYPE)
                .in(id)
                .with("bytes", (long) CONTENT)
                .with("sha256", sha256(content))
                .with("content", contentId)
                .saveIn(origin);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private Path exported(RecordStore store, Path folder) throws IOException {
        Path archive = Files.createTempFile(folder, "network", ".zip");
        try (OutputStream out = Files.newOutputStream(archive)) {
            transfer(store).export(ADMINISTRATOR, id, true, out, Progress.NONE).orThrow();
        }
        return archive;
    }

    private static Transfer transfer(RecordStore store) {
        return Samverkan.on(store).transfer(new JacksonRecordCodec(), Limits.USUAL);
    }

    /** Takes in an archive. */
    static Imported take(RecordStore store, Path archive, Progress progress) throws IOException {
        return transfer(store).importFrom(ADMINISTRATOR, archive, progress).orThrow();
    }

    Path file() {
        return file;
    }

    /** How many entries of the log it has. */
    long entries() {
        return entries;
    }

    boolean isIn(RecordStore store) {
        return store.find(Network.TYPE, id, Visibility.everything()).isPresent();
    }

    /** All of it is there: what the storage exports holds nothing that the origin has not, and is found as there. */
    void assertIsWhollyIn(RecordStore store) throws IOException {
        Path archive = exported(store, file.getParent());
        Imported nothing = take(origin, archive, Progress.NONE);
        Files.delete(archive);
        assertThat(nothing.entries()).isZero();
        assertThat(nothing.skipped()).isEqualTo(entries);
        assertThat(store.contents().orElseThrow().total(id)).isEqualTo(CONTENT);
        assertThat(store.personKeys().orElseThrow().find(subject))
                .isEqualTo(origin.personKeys().orElseThrow().find(subject));
        for (String facet : List.of("theme", "municipality")) {
            assertThat(counts(store, facet)).isNotEmpty().isEqualTo(counts(origin, facet));
        }
    }

    private Map<String, Long> counts(RecordStore store, String facet) {
        return store.count(RecordQuery.of(Experience.TYPE), facet, Visibility.everythingIn(id));
    }

    /** Nothing of it is there. */
    void assertIsNotIn(RecordStore store) {
        for (RecordType<?> type : List.of(Network.TYPE, Experience.TYPE, Attachment.TYPE)) {
            assertThat(store.changes().history(type, id, 0, 1)).isEmpty();
            assertThat(store.slice(RecordQuery.of(type), Optional.empty(), Visibility.everythingIn(id))
                            .items())
                    .isEmpty();
        }
        assertThat(store.contents().orElseThrow().total(id)).isZero();
        assertThat(store.personKeys().orElseThrow().find(subject)).isEmpty();
    }

    @Override
    public void close() {
        origin.close();
    }
}
