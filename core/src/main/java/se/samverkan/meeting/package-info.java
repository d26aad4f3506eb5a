/**
 * Meetings of the network: the formats they may have, the invitation and its answers, who came, and the notes that were taken, sorted so that
 * conclusions can be drawn from them.
 *
 * <p>A meeting belongs to the organiser. What many people write at once lies in records of its own, each owned by the organisation that writes
 * it: the answer to an invitation and the note.
 */
@NullMarked
package se.samverkan.meeting;

import org.jspecify.annotations.NullMarked;
