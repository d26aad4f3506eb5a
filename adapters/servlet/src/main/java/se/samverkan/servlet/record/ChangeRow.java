package se.samverkan.servlet.record;

import java.time.Instant;

/**
 * A change as it is shown in the list of the latest.
 *
 * @param at when
 * @param who the name of whoever did it
 * @param type what sort of record it is
 * @param what what was done
 * @param title the record's title, empty when it is no more
 * @param path the address of its history
 * @since 0.1.0
 */
public record ChangeRow(Instant at, String who, String type, String what, String title, String path) {}
