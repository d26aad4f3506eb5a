package se.samverkan.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the best answers to a search speak of, by which the other answers are ranked a little as well: who asks in words of their own finds what is
 * written in those that the best answers use (pseudo-relevance feedback: Abdul-Jaleel and others, <cite>UMass at TREC 2004</cite>, RM3). It brings no
 * answer that the search itself does not.
 */
final class Feedback {

    /** How many of the best answers are read. */
    static final int BEST = 3;

    private static final int MOST = 12;

    private Feedback() {}

    /**
     * One of the best answers.
     *
     * @param stems what it speaks of most
     * @param score how well it answers
     */
    record Answer(HeaviestStems stems, double score) {}

    /** What the best answers speak of. */
    static Speaking of(Lookup lookup, List<Answer> best) throws IOException {
        Map<String, Double> spoken = new HashMap<>();
        for (Answer answer : best) {
            for (Map.Entry<String, Integer> stem : answer.stems().weights().entrySet()) {
                double worth =
                        answer.score() * Speaking.saturated(stem.getValue()) * rarityOfShared(lookup, stem.getKey());
                if (worth > 0) {
                    spoken.merge(stem.getKey(), worth, Double::sum);
                }
            }
        }
        return new Speaking(lookup, Greatest.of(spoken, MOST));
    }

    /** A word that no other experience holds says nothing of them. */
    private static double rarityOfShared(Lookup lookup, String stem) throws IOException {
        return lookup.experiences(Fields.STEMS, stem) < 2 ? 0 : lookup.rarity(Fields.STEMS, stem);
    }
}
