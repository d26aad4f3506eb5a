/**
 * Interviews with officials: what they were told, what they said, the passages that were coded, and the quotations that their organisation
 * approved. An interview is read by coordinators and by the coders it is assigned to, and by nobody else.
 *
 * <p>What many people write at once lies in records of its own: a passage with its codings, a quotation, the answer to a quotation, an
 * objection. The words are those of REFI-QDA 1.0: an interview is its TextSource, a passage its PlainTextSelection with Codings.
 */
@NullMarked
package se.samverkan.interview;

import org.jspecify.annotations.NullMarked;
