package se.samverkan.transfer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.attachment.Attachment;
import se.samverkan.record.ContentId;
import se.samverkan.record.Entry;
import se.samverkan.record.RecordRef;

/** Follows the history of attachments and knows which of them have a content at its end. Used by one thread. */
final class KeptContents {

    private final Map<RecordRef, Attachment> newest = new LinkedHashMap<>();
    private final Set<RecordRef> ended = new LinkedHashSet<>();

    /** Takes in the next entry of any type; of each record in the order of its versions. */
    void follow(Entry<?> entry) {
        RecordRef record = entry.change().record();
        Optional<Attachment> written = entry.payload()
                .filter(Attachment.class::isInstance)
                .map(Attachment.class::cast)
                .filter(attachment -> attachment.content().isPresent());
        if (written.isPresent()) {
            newest.put(record, written.get());
            ended.remove(record);
        } else if (entry.type().equals(Attachment.TYPE)) {
            newest.remove(record);
            ended.add(record);
        }
    }

    /** The attachments that have a content. */
    List<Attachment> all() {
        return List.copyOf(newest.values());
    }

    /** The attachments that have none any more. */
    List<RecordRef> ended() {
        return List.copyOf(ended);
    }

    /** The contents of those that have one. */
    List<ContentId> ids() {
        return newest.values().stream()
                .flatMap(attachment -> attachment.content().stream())
                .toList();
    }
}
