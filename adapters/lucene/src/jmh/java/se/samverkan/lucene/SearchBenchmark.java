package se.samverkan.lucene;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.ExperienceQuery;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.PersonId;
import se.samverkan.record.Visibility;

/**
 * How long one search takes a member, p50 and p99, over what people {@linkplain AskedByPeople ask}, with the index in a folder; and the same words in
 * a plain Lucene index with its Swedish analyser, ten hits without texts, reasons or rights.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBenchmark {

    private static final int HITS = 10;
    /** A second of warming up, as the profile has, is too short for the compiler to see what it has to. */
    private static final int COMPILED_AFTER = 2_000;

    /** The index of the search. */
    @State(Scope.Benchmark)
    public static class Ours {

        @Param({"1000", "100000"})
        private int experiences;

        /** Where indexes are kept for the next measurement; without it each is made anew. */
        @Param("")
        private String keptIn;

        private final AskedByPeople asked = new AskedByPeople();
        private final AskedInIllWill hostile = new AskedInIllWill();
        private Folder folder;
        private LuceneSearch search;

        @Setup
        public void fill() throws IOException {
            folder = Folder.of(keptIn, "samverkan-" + experiences);
            search = LuceneSearch.in(new SyntheticStore(experiences), () -> SyntheticBank.NOW, folder.path());
            while (search.state().experiences() < experiences) {
                search.search(ExperienceQuery.of("cykel"), MEMBER, PageRequest.first(HITS));
            }
            for (int times = 0; times < COMPILED_AFTER; times++) {
                ours();
            }
        }

        private Page<ExperienceHit> ours() {
            return search.search(query(), MEMBER, PageRequest.first(HITS));
        }

        @TearDown
        public void close() throws IOException {
            search.close();
            folder.close();
        }

        private ExperienceQuery query() {
            return new ExperienceQuery(asked.next(), ExperienceFilter.ALL, Optional.of(MunicipalityGroup.C7));
        }
    }

    /** The index of plain Lucene. */
    @State(Scope.Benchmark)
    public static class Plain {

        @Param({"1000", "100000"})
        private int experiences;

        @Param("")
        private String keptIn;

        private final AskedByPeople asked = new AskedByPeople();
        private Folder folder;
        private PlainIndex index;

        @Setup
        public void fill() throws IOException {
            folder = Folder.of(keptIn, "plain-" + experiences);
            index = new PlainIndex(FSDirectory.open(folder.path()));
            if (index.open() != experiences) {
                index.addAll(SyntheticBank.first(experiences));
                index.open();
            }
        }

        @TearDown
        public void close() throws IOException {
            index.close();
            folder.close();
        }
    }

    /** A folder that is kept, or goes when it is closed. */
    private record Folder(Path path, boolean kept) {

        static Folder of(String keptIn, String name) throws IOException {
            return keptIn.isEmpty()
                    ? new Folder(Files.createTempDirectory(name), false)
                    : new Folder(Files.createDirectories(Path.of(keptIn, name)), true);
        }

        void close() throws IOException {
            if (!kept) {
                MoreFiles.deleteRecursively(path, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        }
    }

    private static final Visibility MEMBER = new Visibility(
            Optional.of(SyntheticBank.NETWORK),
            Visibility.Level.MEMBER,
            Set.of(new OrganisationId(new UUID(2, 7))),
            Optional.of(new PersonId("anna")));

    @Benchmark
    public Page<ExperienceHit> ours(Ours ours) {
        return ours.ours();
    }

    @Benchmark
    public Object counts(Ours ours) {
        return ours.search.counts(ours.query(), ExperienceFacet.THEME, MEMBER);
    }

    /** What nobody should have typed: the longest texts, and as many misspelt words as count. */
    @Benchmark
    public Page<ExperienceHit> hostile(Ours ours) {
        return ours.search.search(ExperienceQuery.of(ours.hostile.next()), MEMBER, PageRequest.first(HITS));
    }

    @Benchmark
    public int plainLucene(Plain plain) throws IOException {
        return plain.index.find(plain.asked.next(), HITS);
    }
}
