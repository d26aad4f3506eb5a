package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.Origin;

/**
 * What speaks for a statement and what speaks against it.
 *
 * @param items the evidence, at least one
 * @since 0.1.0
 */
public record EvidenceList(List<Item> items) implements Block {

    /** Copies the evidence and refuses none. */
    public EvidenceList {
        items = ImmutableList.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("Evidence [] must hold at least one: write a paragraph that says so");
        }
    }

    /** Which way evidence points; drawn with the same three signs everywhere. */
    public enum Sign {
        /** It speaks for the statement. */
        SUPPORTS,
        /** It holds in part or under conditions. */
        NUANCES,
        /** It speaks against the statement. */
        CONTRADICTS
    }

    /**
     * A piece of evidence.
     *
     * @param origin whether it is invented
     * @param sign which way it points
     * @param spans what it says, with links to the sources, at least one span
     */
    public record Item(Origin origin, Sign sign, List<Span> spans) {

        /** Copies the words and refuses none. */
        public Item {
            requireNonNull(origin, "origin");
            requireNonNull(sign, "sign");
            spans = ImmutableList.copyOf(spans);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("Evidence spans [] must hold words: leave the evidence out");
            }
        }
    }

    @Override
    public Origin origin() {
        return Marks.of(items, Item::origin);
    }
}
