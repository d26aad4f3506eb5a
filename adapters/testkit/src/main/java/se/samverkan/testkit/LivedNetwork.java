package se.samverkan.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import se.samverkan.attachment.Attachment;
import se.samverkan.attachment.AttachmentId;
import se.samverkan.attachment.FileKind;
import se.samverkan.experience.Experience;
import se.samverkan.finding.PriorityVote;
import se.samverkan.finding.PriorityVoteId;
import se.samverkan.record.ContentId;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.theme.Theme;

/**
 * A network in which everything that a storage must keep has happened: every type of record in two versions, some erased, some destroyed,
 * anonymous answers in the log and waiting, attachments and a removed one, keys to pseudonyms.
 */
final class LivedNetwork {

    static final String SUBJECT = "Åsa Östlund";

    private static final int LARGE = 300_000;
    private static final int VOTES = 6;

    private final RecordStore store;
    private final Optional<PersonId> writer;

    private LivedNetwork(RecordStore store) {
        this.store = store;
        this.writer =
                Optional.of(store.personKeys().map(keys -> keys.of(SUBJECT)).orElse(HeaderBuilder.PERSON));
    }

    /** Lets it happen in a storage. */
    static void in(RecordStore store) {
        LivedNetwork network = new LivedNetwork(store);
        Samples.all().stream()
                .filter(sample -> !sample.type().equals(Attachment.TYPE))
                .forEach(network::save);
        for (int i = 0; i < VOTES; i++) {
            network.vote(i);
        }
        network.destroy(PriorityVote.TYPE, new PriorityVoteId(new UUID(VOTES, VOTES)));
        network.destroy(Theme.TYPE, Samples.full(Theme.TYPE).record().id());
        RecordRef experience =
                Experience.TYPE.ref(Samples.full(Experience.TYPE).record().id());
        store.changes().erase(experience, new Version(1));
        if (store.contents().isPresent()) {
            network.attach(1, 0);
            network.attach(2, LARGE);
            network.remove(network.attach(3, VOTES));
        }
    }

    /** The next version of a sample's record; the least and the full sample of a type are versions of one. */
    private <R extends NetworkRecord> void save(Sample<R> sample) {
        RecordType<R> type = sample.type();
        Version version = store.find(type, sample.record().id(), Visibility.everything())
                .map(stored -> stored.header().version())
                .orElse(Version.NEW);
        store.save(
                type,
                type.recordClass().cast(sample.record().withHeader(header(type, version))),
                type.isAnonymous() ? Optional.empty() : writer);
    }

    private static Header header(RecordType<?> type, Version version) {
        HeaderBuilder header = new HeaderBuilder().version(version.number());
        return type.isAnonymous()
                ? header.author(Optional.empty())
                        .time(HeaderBuilder.TIME.truncatedTo(ChronoUnit.DAYS))
                        .build()
                : header.build();
    }

    private void vote(int number) {
        store.save(
                PriorityVote.TYPE,
                new PriorityVote(
                        new PriorityVoteId(new UUID(number + 1L, VOTES)),
                        header(PriorityVote.TYPE, Version.NEW),
                        Samples.full(PriorityVote.TYPE).record().themes()),
                Optional.empty());
    }

    private <R extends NetworkRecord> void destroy(RecordType<R> type, RecordId id) {
        R record = store.find(type, id, Visibility.everything()).orElseThrow();
        store.destroy(
                type,
                record,
                type.isAnonymous() ? Optional.empty() : writer,
                header(type, Version.NEW).changed());
    }

    private Attachment attach(int number, int bytes) {
        byte[] content = new byte[bytes];
        new Random(number).nextBytes(content);
        ContentId id = new ContentId(new UUID(number, LARGE));
        try {
            store.contents().orElseThrow().put(HeaderBuilder.NETWORK, id, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Attachment attachment = new Attachment(
                new AttachmentId(new UUID(number, number)),
                header(Attachment.TYPE, Version.NEW),
                Experience.TYPE.ref(Samples.full(Experience.TYPE).record().id()),
                "Övergångsställe " + number + ".pdf",
                FileKind.PDF,
                bytes,
                sha256(content),
                Optional.of(id));
        return store.save(Attachment.TYPE, attachment, writer);
    }

    private void remove(Attachment attachment) {
        store.contents().orElseThrow().remove(attachment.content().orElseThrow());
        store.save(
                Attachment.TYPE,
                new Attachment(
                        attachment.id(),
                        attachment.header(),
                        attachment.about(),
                        attachment.title(),
                        attachment.kind(),
                        attachment.bytes(),
                        attachment.sha256(),
                        Optional.empty()),
                writer);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
