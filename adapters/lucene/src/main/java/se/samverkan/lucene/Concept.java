package se.samverkan.lucene;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * One thing that a search asks for: every word that would answer it, the word itself first, and groups of words that answer it together.
 *
 * @param stems the stems that answer it, each with what it is worth, above 0 and at most 1
 * @param groups the groups that answer it when all of their stems are there
 */
record Concept(Map<String, Float> stems, List<Group> groups) {

    private static final float TIE = 0.1f;
    private static final float CLOSE = 0.3f;

    /** Stems that answer together, and what that is worth, above 0 and at most 1. */
    record Group(List<String> stems, float weight) {

        Group {
            stems = ImmutableList.copyOf(stems);
        }
    }

    Concept {
        stems = ImmutableMap.copyOf(stems);
        groups = ImmutableList.copyOf(groups);
    }

    /**
     * All answers as one query. The close ones are counted as if they were one word, and so are the others by themselves: a common word that hardly
     * answers would otherwise make a rare one that does look common.
     */
    Query query() {
        List<Query> ways = new ArrayList<>();
        add(ways, close());
        add(ways, Maps.filterValues(stems, worth -> worth < CLOSE));
        groups.forEach(group -> ways.add(together(group)));
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, TIE);
    }

    /** The stems that answer well. */
    Map<String, Float> close() {
        return Maps.filterValues(stems, worth -> worth >= CLOSE);
    }

    private static void add(List<Query> ways, Map<String, Float> stems) {
        if (!stems.isEmpty()) {
            SynonymQuery.Builder words = new SynonymQuery.Builder(Fields.STEMS);
            stems.forEach((stem, worth) -> words.addTerm(new Term(Fields.STEMS, stem), worth));
            ways.add(words.build());
        }
    }

    private static Query together(Group group) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        group.stems().forEach(stem -> all.add(new TermQuery(new Term(Fields.STEMS, stem)), Occur.MUST));
        return new BoostQuery(all.build(), group.weight() / group.stems().size());
    }

    /** What a stem is worth here, alone or in a group; 0 if it does not answer. */
    float worth(String stem) {
        float alone = stems.getOrDefault(stem, 0f);
        float grouped = (float) groups.stream()
                .filter(group -> group.stems().contains(stem))
                .mapToDouble(Group::weight)
                .max()
                .orElse(0);
        return Math.max(alone, grouped);
    }
}
