package se.samverkan.lucene;

import com.google.common.collect.Maps;
import java.util.Map;
import java.util.UUID;
import se.samverkan.experience.RankFactor;

/**
 * An experience with its rank.
 *
 * @param id its id
 * @param factors what the rank depends on
 * @param score the words' weight, lifted by the shares of the other factors
 */
record Ranked(UUID id, Map<RankFactor, Double> factors, double score) {

    Ranked {
        factors = Maps.immutableEnumMap(factors);
    }

    /** An experience with what its rank depends on. */
    static Ranked of(UUID id, Map<RankFactor, Double> factors) {
        double lift = 1;
        for (Map.Entry<RankFactor, Double> factor : factors.entrySet()) {
            lift += factor.getKey() == RankFactor.WORDS ? 0 : factor.getValue();
        }
        return new Ranked(id, factors, factors.getOrDefault(RankFactor.WORDS, 0.0) * lift);
    }
}
