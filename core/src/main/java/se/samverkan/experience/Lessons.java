package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;

/**
 * What was learned: the one text that is enough to save, and the same sorted into what worked and what did not. All may be empty for an
 * experience retold from a source that is silent about it.
 *
 * @param learned what was learned, in running words
 * @param worked what worked
 * @param didNotWork what went wrong; shown first
 * @param wouldChange what they would do differently
 * @since 0.1.0
 */
public record Lessons(String learned, List<String> worked, List<String> didNotWork, List<String> wouldChange) {

    /** Nothing told. */
    public static final Lessons UNTOLD = new Lessons("", List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Lessons {
        requireNonNull(learned, "learned");
        worked = ImmutableList.copyOf(worked);
        didNotWork = ImmutableList.copyOf(didNotWork);
        wouldChange = ImmutableList.copyOf(wouldChange);
    }

    /**
     * Whether nothing is told.
     *
     * @return true if there is no text at all
     */
    public boolean isEmpty() {
        return learned.isBlank() && Iterables.all(Iterables.concat(worked, didNotWork, wouldChange), String::isBlank);
    }
}
