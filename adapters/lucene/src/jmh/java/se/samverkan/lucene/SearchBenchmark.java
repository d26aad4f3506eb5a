package se.samverkan.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.ExperienceQuery;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;

/**
 * How long one search takes a member, p50 and p99, in turn for a common word, a rare one, a compound, a misspelling and sentences; and the same
 * words in a plain Lucene index with its Swedish analyser, ten hits without texts, reasons or rights.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBenchmark {

    private static final List<String> QUERIES = List.of(
            "cykel",
            "bussar på landsbygden",
            "sopsaltning",
            "mobilitetshubb",
            "elskooter",
            "hur får man anställda att resa kollektivt till jobbet",
            "laddstolpar på gatumark",
            "p-norm",
            "samordnad varudistribution till skolor",
            "kommunen ville veta hur många som reser");

    @Param({"1000", "100000"})
    private int experiences;

    private static final Map<Integer, Filled> FILLED = new HashMap<>();

    private LuceneSearch search;
    private PlainIndex plain;
    private int next;

    /** A bank with both indexes, filled once for all measurements of a JVM; with {@code -f 0}, of all. */
    private record Filled(LuceneSearch search, PlainIndex plain) {}

    @Setup
    public void fill() throws IOException {
        Filled filled = FILLED.get(experiences);
        if (filled == null) {
            filled = new Filled(indexed(), plain());
            FILLED.put(experiences, filled);
        }
        search = filled.search();
        plain = filled.plain();
    }

    private LuceneSearch indexed() {
        RecordStore store = RecordStore.inMemory();
        SyntheticBank.fill(store, experiences);
        LuceneSearch made = LuceneSearch.inMemory(store, () -> SyntheticBank.NOW);
        while (made.state().experiences() < experiences) {
            made.search(ExperienceQuery.of("cykel"), member(), PageRequest.first(10));
        }
        return made;
    }

    private PlainIndex plain() throws IOException {
        PlainIndex made = new PlainIndex();
        for (Experience experience : (Iterable<Experience>) SyntheticBank.first(experiences)::iterator) {
            made.add(experience);
        }
        made.open();
        return made;
    }

    private static Visibility member() {
        return new Visibility(
                Optional.of(SyntheticBank.NETWORK),
                Visibility.Level.MEMBER,
                Set.of(new OrganisationId(new UUID(2, 7))),
                Optional.of(new PersonId("anna")));
    }

    private String text() {
        next = (next + 1) % QUERIES.size();
        return QUERIES.get(next);
    }

    private static ExperienceQuery query(String text) {
        return new ExperienceQuery(text, ExperienceFilter.ALL, Optional.of(MunicipalityGroup.C7));
    }

    @Benchmark
    public Page<ExperienceHit> ours() {
        return search.search(query(text()), member(), PageRequest.first(10));
    }

    @Benchmark
    public Object counts() {
        return search.counts(query(text()), ExperienceFacet.THEME, member());
    }

    @Benchmark
    public int plainLucene() throws IOException {
        return plain.find(text(), 10);
    }
}
