package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.samverkan.record.Change;

/**
 * A part of the latest changes of a network.
 *
 * @param changes the changes, the latest first
 * @param older the position before which older ones lie; empty if there are none
 * @since 0.1.0
 */
public record LatestChanges(List<Item> changes, OptionalLong older) {

    /** Copies the changes. */
    public LatestChanges {
        changes = List.copyOf(changes);
        requireNonNull(older, "older");
    }

    /**
     * One change.
     *
     * @param change what was done to which record, and when
     * @param who the name of the membership that did it; empty for former members whose name is erased, and administrators without membership
     * @param title the record's title; empty when it was destroyed
     */
    public record Item(Change change, Optional<String> who, Optional<String> title) {

        /** Refuses missing parts. */
        public Item {
            requireNonNull(change, "change");
            requireNonNull(who, "who");
            requireNonNull(title, "title");
        }
    }
}
