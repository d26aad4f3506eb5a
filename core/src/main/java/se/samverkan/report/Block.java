package se.samverkan.report;

import se.samverkan.record.Origin;

/**
 * A part of a section. Whether it is invented is asked for wherever a statement is made, and never has a default.
 *
 * @since 0.1.0
 */
public sealed interface Block permits Paragraph, Quotation, ItemList, Table, PointMap, Facts, EvidenceList, Notice {

    /**
     * Whether the block holds anything invented. Where only some of its items are, those are marked and not the whole.
     *
     * @return {@link Origin#EXAMPLE} if any statement in it is
     */
    Origin origin();
}
