package se.samverkan.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import se.samverkan.network.Records;
import se.samverkan.record.ContentId;
import se.samverkan.record.Contents;
import se.samverkan.record.RecordRef;

/** A file that was found fit to be kept. */
record NewAttachment(RecordRef about, String name, FileKind kind, Upload upload) {

    /** Keeps the content and its record. Called in a transaction, which may run it again. */
    Attachment store(Records records, Contents contents, Carrier carrier) {
        ContentId content = new ContentId(records.newId());
        try (InputStream in = Files.newInputStream(upload.file())) {
            contents.put(carrier.network(), content, in);
        } catch (IOException e) {
            throw new UncheckedIOException("The content of " + name + " could not be kept", e);
        }
        Attachment attachment = new Attachment(
                new AttachmentId(records.newId()),
                carrier.header(records.now()),
                about,
                name,
                kind,
                upload.bytes(),
                upload.sha256(),
                Optional.of(content));
        return records.store().save(Attachment.TYPE, attachment, carrier.person());
    }
}
