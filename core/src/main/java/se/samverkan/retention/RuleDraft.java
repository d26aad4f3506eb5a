package se.samverkan.retention;

/**
 * A rule of the retention schedule as somebody typed it.
 *
 * @param type the type's name
 * @param preserve whether its records are kept for good
 * @param years after how many years they are disposed of, 1–{@value RetentionClass#MOST_YEARS}, such as {@code 5}; left aside when they are
 *     preserved
 * @param decision what the rule rests on
 * @since 0.1.0
 */
public record RuleDraft(String type, boolean preserve, String years, DecisionDraft decision) {}
