package se.samverkan.examples.intranet.network;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.ExperienceQuery;
import se.samverkan.experience.WordSearch;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;

/** How long a search by words takes among the 72 real experiences and among 10,000, kept in memory: a common word, a rare one, a sentence. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {
    private static final PageRequest PAGE = new PageRequest(1, 20);

    @Param({"72", "10000"})
    private int experiences;

    private RecordStore store;
    private WordSearch search;

    @Setup
    public void fill() {
        store = RecordStore.inMemory();
        FilledBank.in(store, experiences);
        search = new WordSearch(store);
        find("bilpool");
    }

    @TearDown
    public void close() {
        store.close();
    }

    @Benchmark
    public Page<ExperienceHit> commonWord() {
        return find("cykel");
    }

    @Benchmark
    public Page<ExperienceHit> rareWord() {
        return find("parkeringsledning");
    }

    @Benchmark
    public Page<ExperienceHit> sentence() {
        return find("hur får man anställda att resa kollektivt till jobbet");
    }

    private Page<ExperienceHit> find(String text) {
        return search.search(ExperienceQuery.of(text), Visibility.everything(), PAGE);
    }
}
