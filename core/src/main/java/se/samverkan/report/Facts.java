package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.Origin;

/**
 * Terms and what they are here, such as whom a recommendation is to and how strong it is.
 *
 * @param facts the pairs, at least one
 * @since 0.1.0
 */
public record Facts(List<Fact> facts) implements Block {

    /** Copies the pairs and refuses none. */
    public Facts {
        facts = ImmutableList.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("Facts [] must hold at least one: leave them out");
        }
    }

    /**
     * A term and what it is here.
     *
     * @param origin whether the description is invented
     * @param term the term, in the report's language
     * @param description what it is, at least one span
     */
    public record Fact(Origin origin, String term, List<Span> description) {

        /** Copies the description and refuses missing words. */
        public Fact {
            requireNonNull(origin, "origin");
            Texts.required("term", term);
            description = ImmutableList.copyOf(description);
            if (description.isEmpty()) {
                throw new IllegalArgumentException("Fact '" + term + "' has no description: leave the fact out");
            }
        }

        /**
         * A fact in plain words of the report's language.
         *
         * @param origin whether the description is invented
         * @param term the term
         * @param description what it is
         * @return the fact
         */
        public static Fact of(Origin origin, String term, String description) {
            return new Fact(origin, term, Span.line(description));
        }
    }

    @Override
    public Origin origin() {
        return Marks.of(facts, Fact::origin);
    }
}
