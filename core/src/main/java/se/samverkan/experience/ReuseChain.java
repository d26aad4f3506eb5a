package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an experience led to: who had use of it, what they learned themselves, who had use of that, and so on.
 *
 * @param experience the experience
 * @param steps who had use of it, the earliest first
 * @since 0.1.0
 */
public record ReuseChain(Experience experience, List<Step> steps) {

    /**
     * Somebody who had use of an experience.
     *
     * @param reuse the reuse
     * @param ledTo what came of their own experience of it; empty if they have told of none that the reader may see
     */
    public record Step(Reuse reuse, Optional<ReuseChain> ledTo) {

        /** Refuses missing parts. */
        public Step {
            requireNonNull(reuse, "reuse");
            requireNonNull(ledTo, "ledTo");
        }
    }

    /** Copies the steps. */
    public ReuseChain {
        requireNonNull(experience, "experience");
        steps = ImmutableList.copyOf(steps);
    }

    /**
     * Every reuse along the chain.
     *
     * @return the reuses, each before what it led to
     */
    public List<Reuse> reuses() {
        return steps.stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(step.reuse()), step.ledTo().stream().flatMap(next -> next.reuses().stream())))
                .toList();
    }

    /**
     * How many experiences follow each other at most.
     *
     * @return 1 if nobody who had use of it has told of an experience of their own
     */
    public int length() {
        return 1
                + steps.stream()
                        .flatMap(step -> step.ledTo().stream())
                        .mapToInt(ReuseChain::length)
                        .max()
                        .orElse(0);
    }
}
