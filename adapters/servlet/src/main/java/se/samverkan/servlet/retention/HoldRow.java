package se.samverkan.servlet.retention;

import se.samverkan.retention.LegalHold;

/**
 * A legal hold as it is shown.
 *
 * @param hold the hold
 * @param scope what it keeps, in words
 * @param decision the decision behind
 * @param since since when it holds, and until when
 * @since 0.1.0
 */
public record HoldRow(LegalHold hold, String scope, String decision, String since) {}
