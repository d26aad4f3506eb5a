package se.samverkan.lucene;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import se.samverkan.experience.RankFactor;

/**
 * An experience with its rank.
 *
 * @param id its id
 * @param factors what the rank depends on
 */
record Ranked(UUID id, Map<RankFactor, Double> factors) {

    Ranked {
        EnumMap<RankFactor, Double> copy = new EnumMap<>(RankFactor.class);
        copy.putAll(factors);
        factors = Maps.immutableEnumMap(copy);
    }

    /** The words' weight, lifted by the shares of the other factors. */
    double score() {
        double lift = 1;
        for (Map.Entry<RankFactor, Double> factor : factors.entrySet()) {
            lift += factor.getKey() == RankFactor.WORDS ? 0 : factor.getValue();
        }
        return factors.getOrDefault(RankFactor.WORDS, 0.0) * lift;
    }
}
