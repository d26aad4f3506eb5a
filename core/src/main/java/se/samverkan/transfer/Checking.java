package se.samverkan.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.attachment.Attachment;
import se.samverkan.network.Network;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordType;

/** Reads a whole archive and refuses it if anything in it is not as it should be. Writes nothing. */
record Checking(Archive archive, RecordCodec codec, Manifest manifest, Run run) {

    /** What the checked archive says of attachments. */
    KeptContents check() throws IOException {
        KeptContents kept = new KeptContents();
        if (manifest.format() != Manifest.FORMAT) {
            throw new StoppedException(Problem.invalid("archive", "archive-format")
                    .with("value", manifest.format())
                    .with("max", Manifest.FORMAT));
        }
        if (manifest.file(RecordFiles.of(Network.TYPE)).isEmpty()) {
            throw StoppedException.damaged(RecordFiles.of(Network.TYPE), "archive-file-missing");
        }
        for (ArchivedFile file : manifest.files()) {
            if (file.name().startsWith(Manifest.RECORDS)) {
                records(file, kept);
            } else if (file.name().equals(Manifest.PERSONS)) {
                archive.check(file, in -> new PersonLines(codec, archive.lines(file, in)).each(key -> {}));
            }
        }
        contents(kept);
        return kept;
    }

    private void records(ArchivedFile file, KeptContents kept) throws IOException {
        RecordType<?> type = RecordFiles.type(file.name())
                .orElseThrow(() -> StoppedException.damaged(file.name(), "archive-file-unknown"));
        records(file, type, kept);
    }

    private <R extends NetworkRecord> void records(ArchivedFile file, RecordType<R> type, KeptContents kept)
            throws IOException {
        archive.check(file, in -> history(file, Source.of(archive, codec, file, type, in), kept));
    }

    private <R extends NetworkRecord> void history(ArchivedFile file, Source<R> source, KeptContents kept)
            throws IOException {
        HistoryCheck<R> check = new HistoryCheck<>(source.type(), manifest.network());
        for (Optional<Entry<R>> next = source.next(); next.isPresent(); next = source.next()) {
            String complaint = check.complaint(next.get(), source.line());
            if (!complaint.isEmpty()) {
                throw StoppedException.damaged(file.name(), source.line(), complaint);
            }
            kept.follow(next.get());
            run.one();
        }
        check.end(file.name());
        if (source.line() != file.entries()) {
            throw StoppedException.damaged(
                    file.name(), source.line(), "the last of " + file.entries() + " that there should be");
        }
    }

    /** Each attachment has its content, and there is no other. */
    private void contents(KeptContents kept) throws IOException {
        Map<String, Attachment> wanted = new LinkedHashMap<>();
        kept.all().forEach(each -> each.content().ifPresent(id -> wanted.put(Manifest.CONTENTS + id.value(), each)));
        for (ArchivedFile file : manifest.files()) {
            boolean known =
                    file.name().startsWith(Manifest.RECORDS) || file.name().equals(Manifest.PERSONS);
            Attachment attachment = wanted.remove(file.name());
            if (!known && attachment == null) {
                throw StoppedException.damaged(file.name(), "archive-file-unknown");
            }
            if (attachment != null) {
                content(file, attachment);
            }
        }
        wanted.keySet().stream().findFirst().ifPresent(name -> {
            throw StoppedException.damaged(name, "archive-file-missing");
        });
    }

    private void content(ArchivedFile file, Attachment attachment) throws IOException {
        if (file.bytes() != attachment.bytes() || !file.sha256().equals(attachment.sha256())) {
            throw StoppedException.damaged(file.name(), "archive-checksum");
        }
        archive.check(file, InputStream::available);
        run.one();
        run.tell();
    }
}
