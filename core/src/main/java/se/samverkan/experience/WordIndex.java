package se.samverkan.experience;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ranks experiences by the words of a search. A rare word counts more than a common one (inverse document frequency), a word in the title more
 * than one in the text, and an experience that answers more of the words comes before one that answers few.
 */
final class WordIndex {

    private final Map<ExperienceId, IndexedExperience> experiences = new LinkedHashMap<>();
    private final Map<String, Integer> frequencies = new TreeMap<>();

    /** An experience found, with its rank and the words it was found by. */
    record Found(ExperienceId id, double score, List<String> words) {

        Found {
            words = ImmutableList.copyOf(words);
        }
    }

    void put(IndexedExperience experience) {
        remove(experience.id());
        experiences.put(experience.id(), experience);
        experience.words().keySet().forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }

    void remove(ExperienceId id) {
        IndexedExperience before = experiences.remove(id);
        if (before != null) {
            before.words().keySet().forEach(word -> frequencies.merge(word, -1, Integer::sum));
        }
    }

    int size() {
        return experiences.size();
    }

    /** The best answers to some words; ties in a fixed order. */
    List<Found> find(Collection<String> wanted, int most) {
        List<Map<String, Double>> answers = new ArrayList<>();
        wanted.forEach(word -> answers.add(answers(word)));
        Comparator<Found> best = comparing(Found::score).reversed();
        return experiences.values().stream()
                .map(experience -> rank(experience, answers))
                .filter(found -> found.score() > 0)
                .sorted(best.thenComparing(found -> found.id().value().toString()))
                .limit(most)
                .toList();
    }

    /** The words of the index that answer a word looked for, and what each is worth. */
    private Map<String, Double> answers(String wanted) {
        Map<String, Double> answers = new LinkedHashMap<>();
        frequencies.forEach((word, count) -> {
            WordMatch match = WordMatch.of(wanted, word);
            if (match != WordMatch.NONE && count > 0) {
                answers.put(word, match.worth() * rarity(count));
            }
        });
        return answers;
    }

    private double rarity(int count) {
        return StrictMath.log(1 + (experiences.size() - count + 0.5) / (count + 0.5));
    }

    private static Found rank(IndexedExperience experience, List<Map<String, Double>> answers) {
        double score = 0;
        int answered = 0;
        List<String> hits = new ArrayList<>();
        for (Map<String, Double> answer : answers) {
            String best = "";
            double worth = 0;
            for (Map.Entry<String, Double> word : answer.entrySet()) {
                double here = word.getValue() * experience.words().getOrDefault(word.getKey(), 0.0);
                if (here > worth) {
                    worth = here;
                    best = word.getKey();
                }
            }
            if (worth > 0) {
                score += worth;
                answered++;
                hits.add(best);
            }
        }
        double coverage = answers.isEmpty() ? 0 : (double) answered / answers.size();
        return new Found(
                experience.id(), score * coverage, hits.stream().distinct().toList());
    }
}
