package se.samverkan.lucene;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.samverkan.experience.Experience;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;

/** How many experiences a second are indexed from the change log, and by plain Lucene from memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class IndexingBenchmark {

    private static final int EXPERIENCES = 10_000;

    private RecordStore store;

    @Setup
    public void fill() {
        store = RecordStore.inMemory();
        SyntheticBank.fill(store, EXPERIENCES);
    }

    @TearDown
    public void close() {
        store.close();
    }

    @Benchmark
    @OperationsPerInvocation(EXPERIENCES)
    public long ours() throws IOException {
        try (SearchIndex index = SearchIndex.open(IndexPlace.memory())) {
            LogFollower follower = new LogFollower(store, index);
            boolean more = true;
            while (more) {
                more = follower.step();
            }
            index.refresh();
            return index.experiences();
        }
    }

    @Benchmark
    @OperationsPerInvocation(EXPERIENCES)
    public int plainLucene() throws IOException {
        try (PlainIndex plain = new PlainIndex(new ByteBuffersDirectory())) {
            for (Experience experience : store.all(RecordQuery.of(Experience.TYPE), Visibility.everything())) {
                plain.add(experience);
            }
            return plain.open();
        }
    }
}
