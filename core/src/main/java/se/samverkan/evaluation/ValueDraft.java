package se.samverkan.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.RecordRef;

/**
 * A story of value as somebody typed it.
 *
 * @param title what came of it in a sentence, at most 120 characters
 * @param cycle a {@link ValueCycle}
 * @param story how it came about, at most 2,000 characters; may be empty
 * @param from what it came from, at most 20 links
 * @since 0.1.0
 */
public record ValueDraft(String title, String cycle, String story, List<RecordRef> from) {

    /** Copies the links. */
    public ValueDraft {
        from = ImmutableList.copyOf(from);
    }
}
