package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.Origin;

/**
 * A list, numbered where the order matters or the items are referred to.
 *
 * @param numbered whether the items have numbers, from 1
 * @param items the items, at least one
 * @since 0.1.0
 */
public record ItemList(boolean numbered, List<Item> items) implements Block {

    /** Copies the items and refuses none. */
    public ItemList {
        items = ImmutableList.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("List items [] must hold at least one: leave the list out");
        }
    }

    /**
     * One item.
     *
     * @param origin whether it is invented
     * @param anchor a name that links lead to, such as {@code kalla-4}; empty if none do
     * @param spans the words, at least one span
     */
    public record Item(Origin origin, Optional<String> anchor, List<Span> spans) {

        /** Copies the words, refuses none and an anchor that cannot stand in an address. */
        public Item {
            requireNonNull(origin, "origin");
            anchor.ifPresent(Anchors::check);
            spans = ImmutableList.copyOf(spans);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("Item spans [] must hold words: leave the item out");
            }
        }

        /**
         * An item of plain words in the report's language.
         *
         * @param origin whether it is invented
         * @param text the words
         * @return the item
         */
        public static Item of(Origin origin, String text) {
            return new Item(origin, Optional.empty(), Span.line(text));
        }
    }

    /**
     * A list whose order says nothing.
     *
     * @param items the items, at least one
     * @return the list
     */
    public static ItemList bullets(List<Item> items) {
        return new ItemList(false, items);
    }

    /**
     * A list with numbers from 1.
     *
     * @param items the items, at least one
     * @return the list
     */
    public static ItemList numbered(List<Item> items) {
        return new ItemList(true, items);
    }

    @Override
    public Origin origin() {
        return Marks.of(items, Item::origin);
    }
}
