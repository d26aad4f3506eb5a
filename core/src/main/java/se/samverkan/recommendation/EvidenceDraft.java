package se.samverkan.recommendation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.RecordRef;

/**
 * A piece of evidence as somebody typed it. Who is behind it need not be typed: the municipalities an experience tells of are, or the
 * organisation that said or wrote a passage or a note.
 *
 * @param stance a {@link Stance}
 * @param record where it is found: an experience, a passage or a meeting note
 * @param statement what it says in a sentence, at most 500 characters
 * @param municipalities codes of the municipalities behind it
 * @param organisations ids of the organisations behind it
 * @since 0.1.0
 */
public record EvidenceDraft(
        String stance, RecordRef record, String statement, List<String> municipalities, List<String> organisations) {

    /** Copies the lists. */
    public EvidenceDraft {
        municipalities = ImmutableList.copyOf(municipalities);
        organisations = ImmutableList.copyOf(organisations);
    }
}
