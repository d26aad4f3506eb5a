package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.Interest;
import se.samverkan.network.Records;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.selection.Panel;

/**
 * What tells nothing without the record it came from: the answers to a call for interest, and the personal links of a panel. Whoever destroys the call or the
 * panel destroys these too. Immutable and safe for use by several threads.
 *
 * @param records the gate to the storage
 * @since 0.1.0
 */
public record HangingOnPanels(Records records) {

    /** Refuses a missing gate. */
    public HangingOnPanels {
        requireNonNull(records, "records");
    }

    /**
     * What hangs on a record, whoever may see it.
     *
     * @param record a call or a panel; on others nothing hangs here
     * @param network its network
     * @return links to the answers or the personal links
     */
    public List<RecordRef> of(RecordRef record, NetworkId network) {
        if (record.type().equals(CallForInterest.TYPE.name())) {
            return with("call", record, network, Interest.TYPE);
        }
        return record.type().equals(Panel.TYPE.name()) ? with("panel", record, network, PanelLinks.TYPE) : List.of();
    }

    private <R extends NetworkRecord> List<RecordRef> with(
            String facet, RecordRef of, NetworkId network, RecordType<R> type) {
        return records.allIn(network, RecordQuery.of(type).with(facet, of.id().toString())).stream()
                .map(record -> type.ref(record.id()))
                .toList();
    }
}
