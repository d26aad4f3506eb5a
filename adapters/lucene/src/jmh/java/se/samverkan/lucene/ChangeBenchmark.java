package se.samverkan.lucene;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.ExperienceQuery;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;

/** How long it takes from when an experience begins to be saved with a word that is new until a search has found it by that word. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ChangeBenchmark {

    @Param({"1000", "100000"})
    private int experiences;

    private final RecordStore store = RecordStore.inMemory();
    private Path folder;
    private LuceneSearch search;
    private int changes;

    @Setup
    public void fill() throws IOException {
        SyntheticBank.fill(store, experiences);
        folder = Files.createTempDirectory("samverkan");
        search = LuceneSearch.in(store, () -> SyntheticBank.NOW, folder);
        while (search.state().experiences() < experiences) {
            find("cykel");
        }
    }

    @TearDown
    public void close() throws IOException {
        search.close();
        store.close();
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }

    private Page<ExperienceHit> find(String text) {
        return search.search(ExperienceQuery.of(text), Visibility.everything(), PageRequest.first(10));
    }

    @Benchmark
    public Page<ExperienceHit> savedAndFound() {
        changes++;
        String word = "kvurm" + changes;
        Experience before = store.find(
                        Experience.TYPE, SyntheticBank.id(changes * 7_919 % experiences), Visibility.everything())
                .orElseThrow();
        Experience changed = Experience.builder(before.id(), before.header(), before.scope())
                .slug(before.slug())
                .title("Prov " + word)
                .work(before.work())
                .outcome(before.outcome())
                .lessons(before.lessons())
                .build();
        store.save(Experience.TYPE, changed, Optional.empty());
        Page<ExperienceHit> found = find(word);
        while (found.total() == 0) {
            found = find(word);
        }
        return found;
    }
}
