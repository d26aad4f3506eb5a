package se.samverkan.experience;

import java.util.Optional;

/**
 * A reuse as somebody typed it.
 *
 * @param stage a {@link ReuseStage}
 * @param change what they changed to make it fit, at most 2,000 characters; may be empty
 * @param effect what came of it, at most 2,000 characters; may be empty
 * @param ledTo the experience of their own that it led to; empty if there is none
 * @since 0.1.0
 */
public record ReuseDraft(String stage, String change, String effect, Optional<ExperienceId> ledTo) {

    /**
     * A reuse that has not led to an experience of their own.
     *
     * @param stage a {@link ReuseStage}
     * @param change what they changed to make it fit; may be empty
     * @param effect what came of it; may be empty
     */
    public ReuseDraft(String stage, String change, String effect) {
        this(stage, change, effect, Optional.empty());
    }
}
