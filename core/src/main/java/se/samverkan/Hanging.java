package se.samverkan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.attachment.Attachments;
import se.samverkan.interview.HangingOnInterviews;
import se.samverkan.network.Records;
import se.samverkan.record.NetworkId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordRef;
import se.samverkan.recruitment.HangingOnPanels;
import se.samverkan.retention.DestructionListener;

/** What goes with a record that is destroyed, of all that the library keeps. */
record Hanging(Records records) implements DestructionListener {

    @Override
    public List<RecordRef> hangingOn(RecordRef record, NetworkId network) {
        return Stream.of(
                        new HangingOnInterviews(records).of(record, network),
                        new HangingOnPanels(records).of(record, network),
                        Attachments.hangingOn(records, record, network))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void onDestroy(RecordRef record, Optional<PersonId> actor, Instant at) {
        Attachments.destroyWith(records.store(), record, actor, at);
    }
}
