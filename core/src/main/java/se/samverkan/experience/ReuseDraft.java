package se.samverkan.experience;

/**
 * A reuse as somebody typed it.
 *
 * @param stage a {@link ReuseStage}
 * @param change what they changed to make it fit, at most 2,000 characters; may be empty
 * @param effect what came of it, at most 2,000 characters; may be empty
 * @since 0.1.0
 */
public record ReuseDraft(String stage, String change, String effect) {}
