package se.samverkan.lucene;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One thing that a search asks for: every word that would answer it, the word itself first, and groups of words that answer it together. It scores as
 * its best way to be answered, and the others by {@value #TIE}: by its close words, which count as if they were one, by the other words, which also
 * count as one (a common word that hardly answers would otherwise make a rare one that does look common), or by a group.
 *
 * @param stems the stems that answer it, each with what it is worth, above 0 and at most 1
 * @param groups the groups that answer it when all of their stems are there
 * @param weight how much of what is asked for it is, above 0 and at most 1
 */
record Concept(Map<String, Float> stems, List<Group> groups, float weight) {

    /** What the ways to answer that are not the best one count. */
    static final float TIE = 0.25f;

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

    /** The concept as a smaller part of what is asked for. */
    Concept weighing(float less) {
        return new Concept(stems, groups, less);
    }

    /** The stems that answer well. */
    Map<String, Float> close() {
        return Maps.filterValues(stems, Concept::isClose);
    }

    /** The stems that hardly answer. */
    Map<String, Float> rest() {
        return Maps.filterValues(stems, worth -> !isClose(worth));
    }

    /** The concept without what hardly answers. */
    Concept closely() {
        return new Concept(
                close(),
                groups.stream().filter(group -> isClose(group.weight())).toList(),
                weight);
    }

    static boolean isClose(float worth) {
        return worth >= CLOSE;
    }

    /** The groups, as queries. */
    List<Query> together() {
        return groups.stream().map(Concept::together).toList();
    }

    private static Query together(Group group) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        group.stems().forEach(stem -> all.add(new TermQuery(new Term(Fields.STEMS, stem)), Occur.MUST));
        return new BoostQuery(all.build(), group.weight() / group.stems().size());
    }

    /** What each stem is worth here, alone or in a group. */
    Map<String, Float> worth() {
        Map<String, Float> worth = new HashMap<>(stems);
        groups.forEach(group -> group.stems().forEach(stem -> worth.merge(stem, group.weight(), Math::max)));
        return worth;
    }
}
