package se.samverkan.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import se.samverkan.attachment.Attachment;
import se.samverkan.record.ContentId;
import se.samverkan.record.Contents;
import se.samverkan.record.PersonKeys;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordStore;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Visibility;
import se.samverkan.transfer.Batches.Batch;

/** Stores what a checked archive holds, as one transaction. */
record Storing(
        Archive archive,
        RecordCodec codec,
        Manifest manifest,
        RecordStore store,
        Standing standing,
        KeptContents kept,
        Progress progress) {

    /** Stores all of it; the transaction may run it again from the beginning. */
    Imported inOneTransaction() {
        try {
            return store.inTransaction(this::all);
        } catch (StaleVersionException e) {
            throw new StoppedException(Problem.conflict("archive", "archive-taken")
                    .with("record", e.record())
                    .with("version", e.current().number()));
        }
    }

    private Imported all() {
        Run run = new Run(
                progress, Progress.Step.STORING, manifest.entries() + kept.all().size());
        try {
            boolean empty = store.changes().after(0, 1).isEmpty();
            removeContents();
            long entries = entries(run);
            long contents = contents(run);
            long keys = keys(empty);
            run.tell();
            return new Imported(manifest, entries, manifest.entries() - entries, contents, keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long entries(Run run) throws IOException {
        long stored = 0;
        try (Merge merge = new Merge(archive, codec, manifest);
                Batches batches = new Batches(merge, standing)) {
            for (Batch batch = batches.take(); batch.read() > 0; batch = batches.take()) {
                store.restore(batch.entries());
                stored += batch.entries().size();
                run.some(batch.read());
            }
        }
        return stored;
    }

    private long contents(Run run) throws IOException {
        long stored = 0;
        for (Attachment attachment : kept.all()) {
            if (!standing.has(Attachment.TYPE.ref(attachment.id()))) {
                put(attachment.content().orElseThrow());
                stored++;
            }
            run.one();
        }
        return stored;
    }

    private void put(ContentId id) throws IOException {
        Contents contents = store.contents()
                .orElseThrow(() -> new StoppedException(Problem.conflict("archive", "archive-no-contents")));
        ArchivedFile file = manifest.file(Manifest.CONTENTS + id.value()).orElseThrow();
        try (InputStream in = archive.stream(file)) {
            contents.put(manifest.network(), id, in);
        }
    }

    /** Removes the contents of attachments that are here, and that the archive tells were removed since. */
    private void removeContents() {
        kept.ended().stream()
                .filter(record -> standing.has(record))
                .flatMap(record ->
                        store.find(Attachment.TYPE, Attachment.TYPE.id(record.id()), Visibility.everything()).stream())
                .flatMap(attachment -> attachment.content().stream())
                .forEach(id -> store.contents().ifPresent(contents -> contents.remove(id)));
    }

    /** In a storage without records a key stands for nobody: it is that of the administrator who came to import, and gives way. */
    private long keys(boolean empty) throws IOException {
        Optional<ArchivedFile> file = manifest.file(Manifest.PERSONS);
        if (file.isEmpty()) {
            return 0;
        }
        PersonKeys keys = store.personKeys()
                .orElseThrow(() -> new StoppedException(Problem.conflict("archive", "archive-no-keys")));
        try (InputStream in = archive.stream(file.get())) {
            new PersonLines(codec, archive.lines(file.get(), in)).each(key -> {
                if (empty) {
                    keys.find(key.subject()).ifPresent(keys::forget);
                }
                if (!keys.keep(key.subject(), key.person())) {
                    throw new StoppedException(Problem.conflict("archive", "archive-key-taken")
                            .with("person", key.person().value()));
                }
            });
        }
        return file.get().entries();
    }
}
