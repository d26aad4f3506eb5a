package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

/**
 * A quotation together with what has been said about it.
 *
 * @param quotation the quotation
 * @param state whether it may be shown
 * @param comment what the interviewed organisation wrote; empty if nothing
 * @since 0.1.0
 */
public record ReviewedQuotation(Quotation quotation, State state, String comment) {

    /** Whether a quotation may be shown. */
    public enum State {
        /** Nobody has answered yet: it may not be shown. */
        PROPOSED,
        /** An official of the interviewed organisation has approved it. */
        APPROVED,
        /** It has been declined, and may not be shown. */
        DECLINED,
        /** The whole interview has been withdrawn. */
        WITHDRAWN
    }

    /** Refuses missing parts. */
    public ReviewedQuotation {
        requireNonNull(quotation, "quotation");
        requireNonNull(state, "state");
        requireNonNull(comment, "comment");
    }

    /**
     * Whether the words may be shown to others.
     *
     * @return true only when approved
     */
    public boolean isApproved() {
        return state == State.APPROVED;
    }
}
