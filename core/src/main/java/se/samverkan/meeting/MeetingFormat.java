package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A format (upplägg) that meetings may have. The ready-made ones are {@link ReadyMadeFormats}; a network may add its own or replace a
 * ready-made one by its own of the same key ({@link OwnFormat}).
 *
 * @param key its key
 * @param name its name
 * @param purpose what it is good for, in a sentence
 * @param size for how long and how many
 * @param roles who is needed, such as a facilitator, a note-taker and a timekeeper
 * @param preparation what is done before
 * @param outputs what there is afterwards
 * @since 0.1.0
 */
public record MeetingFormat(
        FormatKey key,
        Bilingual name,
        Bilingual purpose,
        Size size,
        List<Bilingual> roles,
        List<Bilingual> preparation,
        List<Bilingual> outputs) {

    /**
     * For how long and how many a format is meant. A plan outside it is allowed, since it is advice.
     *
     * @param minutes its length, 5–1,440 minutes
     * @param rounds how many rounds of the same kind it has, 1–20
     * @param groupSize persons in a breakout group, 2–50; the whole meeting's size where there are no groups
     * @param fewest the fewest participants, 2–1,000
     * @param most the most participants, at least the fewest and at most 1,000
     */
    public record Size(int minutes, int rounds, int groupSize, int fewest, int most) {

        /** Refuses numbers outside the ranges. */
        public Size {
            check("minutes", minutes, 5, 1_440);
            check("rounds", rounds, 1, 20);
            check("groupSize", groupSize, 2, 50);
            check("fewest", fewest, 2, 1_000);
            check("most", most, fewest, 1_000);
        }

        private static void check(String what, int value, int least, int greatest) {
            if (value < least || value > greatest) {
                throw new IllegalArgumentException(
                        "Format's " + what + " " + value + " must be " + least + "-" + greatest);
            }
        }

        /**
         * Whether a number of participants suits the format.
         *
         * @param participants how many take part
         * @return true if it is neither too few nor too many
         */
        public boolean suits(int participants) {
            return participants >= fewest && participants <= most;
        }
    }

    /** Copies the lists. */
    public MeetingFormat {
        requireNonNull(key, "key");
        requireNonNull(name, "name");
        requireNonNull(purpose, "purpose");
        requireNonNull(size, "size");
        roles = ImmutableList.copyOf(roles);
        preparation = ImmutableList.copyOf(preparation);
        outputs = ImmutableList.copyOf(outputs);
    }
}
