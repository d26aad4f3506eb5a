package se.samverkan.servlet.retention;

/**
 * A type of record with its rule, as it is shown.
 *
 * @param name the type's name in words
 * @param retention how long its records are kept
 * @param decision the decision behind; empty without a rule
 * @param path the address of the form for its rule
 * @since 0.1.0
 */
public record ScheduleRow(String name, String retention, String decision, String path) {}
