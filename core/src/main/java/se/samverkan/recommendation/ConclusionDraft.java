package se.samverkan.recommendation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.RecordRef;

/**
 * A conclusion as somebody typed it.
 *
 * @param text the conclusion, at most 1,000 characters
 * @param themes keys of the themes it belongs to; may be none
 * @param from what it is drawn from, at most 100 links
 * @since 0.1.0
 */
public record ConclusionDraft(String text, List<String> themes, List<RecordRef> from) {

    /** Copies the lists. */
    public ConclusionDraft {
        themes = ImmutableList.copyOf(themes);
        from = ImmutableList.copyOf(from);
    }
}
