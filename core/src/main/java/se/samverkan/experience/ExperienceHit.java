package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An experience that a search found, and why.
 *
 * @param experience the experience
 * @param words the words of the experience that the search hit, the best first; the reason to show
 * @param excerpts the passages that answer best, in the order of the experience's fields, each with the words marked; empty if the search
 *     makes none
 * @param factors what its place depends on; empty if the search does not tell
 * @since 0.1.0
 */
public record ExperienceHit(
        Experience experience, List<String> words, List<Excerpt> excerpts, Map<RankFactor, Double> factors) {

    /** Copies the lists. */
    public ExperienceHit {
        requireNonNull(experience, "experience");
        words = ImmutableList.copyOf(words);
        excerpts = ImmutableList.copyOf(excerpts);
        EnumMap<RankFactor, Double> copy = new EnumMap<>(RankFactor.class);
        copy.putAll(factors);
        factors = Maps.immutableEnumMap(copy);
    }

    /**
     * A hit of which only the words are told.
     *
     * @param experience the experience
     * @param words the words it was found by
     */
    public ExperienceHit(Experience experience, List<String> words) {
        this(experience, words, List.of(), new EnumMap<>(RankFactor.class));
    }
}
