package se.samverkan.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import se.samverkan.record.ContentId;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.PersonKeys;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.retention.RecordTypes;

/** Writes one archive. Used once, by one thread. */
final class Exporter {

    private final RecordStore store;
    private final RecordCodec codec;
    private final ArchiveWriter archive;
    private final Run run;
    private final Set<PersonId> persons = new LinkedHashSet<>();
    private final KeptContents kept = new KeptContents();

    Exporter(RecordStore store, RecordCodec codec, ArchiveWriter archive, Run run) {
        this.store = store;
        this.codec = codec;
        this.archive = archive;
        this.run = run;
    }

    /** What is written of a network. */
    record Wanted(Histories histories, String title, boolean keys, Instant made, String product) {}

    Manifest export(Wanted wanted) throws IOException {
        for (RecordType<?> type : RecordTypes.all()) {
            entries(wanted.histories(), type);
        }
        for (ContentId content : kept.ids()) {
            content(content);
        }
        Optional<PersonKeys> keys = store.personKeys();
        if (wanted.keys() && keys.isPresent()) {
            persons(keys.get());
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                wanted.product(),
                wanted.made(),
                wanted.histories().network(),
                wanted.title(),
                archive.files());
        archive.end(codec.encodeValue(manifest));
        return manifest;
    }

    private <R extends NetworkRecord> void entries(Histories histories, RecordType<R> type) throws IOException {
        ArchiveWriter.Lines lines = archive.lines(RecordFiles.of(type));
        try {
            histories.each(type, entry -> entry(entry, lines));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        lines.end();
    }

    private <R extends NetworkRecord> void entry(Entry<R> entry, ArchiveWriter.Lines lines) {
        try {
            lines.add(codec.encodeEntry(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        persons.addAll(Persons.in(entry));
        kept.follow(entry);
        run.one();
    }

    private void content(ContentId id) throws IOException {
        archive.file(Manifest.CONTENTS + id.value(), to -> {
            if (store.contents().isEmpty() || !store.contents().get().copy(id, to)) {
                throw new StoppedException(Problem.conflict("", "changed-meanwhile"));
            }
        });
        run.one();
    }

    private void persons(PersonKeys keys) throws IOException {
        ArchiveWriter.Lines lines = archive.lines(Manifest.PERSONS);
        for (PersonId person : persons) {
            Optional<String> subject = keys.subject(person);
            if (subject.isPresent()) {
                lines.add(codec.encodeValue(new PersonKey(person, subject.get())));
            }
        }
        lines.end();
    }
}
