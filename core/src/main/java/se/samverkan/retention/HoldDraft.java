package se.samverkan.retention;

import java.util.Optional;

/**
 * A legal hold as somebody typed it.
 *
 * @param title the reason in a line, 1–200 characters
 * @param decision what it rests on
 * @param scope what it keeps; empty if nothing was chosen
 * @since 0.1.0
 */
public record HoldDraft(String title, DecisionDraft decision, Optional<HoldScope> scope) {}
