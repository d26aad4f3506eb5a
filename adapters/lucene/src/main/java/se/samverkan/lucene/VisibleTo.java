package se.samverkan.lucene;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.record.Sharing;
import se.samverkan.record.Visibility;

/** Turns what a reader may see, and what they want to see, into queries: nothing is taken away after the search. */
final class VisibleTo {

    private VisibleTo() {}

    /** Selects exactly the experiences that {@link Visibility#permits}. */
    static Query of(Visibility visibility) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(levels(visibility), Occur.FILTER);
        visibility
                .network()
                .ifPresent(network -> all.add(is(Fields.NETWORK, network.value().toString()), Occur.FILTER));
        return all.build();
    }

    private static Query levels(Visibility visibility) {
        return switch (visibility.level()) {
            case EVERYTHING -> new MatchAllDocsQuery();
            case PUBLIC, SETTINGS -> is(Sharing.PUBLIC);
            case MEMBER, COORDINATOR -> member(visibility);
        };
    }

    private static Query member(Visibility visibility) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(is(Sharing.PUBLIC), Occur.SHOULD);
        any.add(is(Sharing.NETWORK), Occur.SHOULD);
        Set<String> organisations = visibility.organisations().stream()
                .map(organisation -> organisation.value().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        any.add(both(is(Sharing.ORGANISATION), anyOf(Fields.ORGANISATION, organisations)), Occur.SHOULD);
        visibility.person().ifPresent(person -> {
            any.add(both(is(Sharing.DRAFT), is(Fields.AUTHOR, person.value())), Occur.SHOULD);
            any.add(both(is(Sharing.RESTRICTED), is(Fields.ASSIGNED, person.value())), Occur.SHOULD);
        });
        if (visibility.level() == Visibility.Level.COORDINATOR) {
            any.add(is(Sharing.RESTRICTED), Occur.SHOULD);
        }
        return any.build();
    }

    /** Selects exactly the experiences that a filter accepts. */
    static Query accepted(ExperienceFilter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        for (Map.Entry<ExperienceFacet, Set<String>> wanted : filter.wanted().entrySet()) {
            all.add(anyOf(Fields.facet(wanted.getKey()), wanted.getValue()), Occur.FILTER);
        }
        return all.build();
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    private static Query anyOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query is(Sharing sharing) {
        return is(Fields.SHARING, sharing.name());
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
