package se.samverkan.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samverkan.municipality.MunicipalityCatalogue;

/** How long it takes to find the ten most alike among the 290 municipalities, and among as many made from them by chance. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SimilarityBenchmark {
    private static final int THEMES = 15;

    @Param({"290", "100000"})
    private int candidates;

    private final Random random = new Random(1971);
    private List<Profile> profiles = List.of();
    private Similarity similarity = Similarity.bundled();
    private Profile nybro =
            Profile.of(MunicipalityCatalogue.bundled().byName("Nybro").orElseThrow());

    /** Each synthetic municipality is a real one under another key, with another population and density, and themes by chance. */
    @Setup
    public void fill() {
        List<Profile> made = new ArrayList<>();
        List<Profile> real = Similarity.profiles();
        for (int i = 0; i < candidates; i++) {
            made.add(varied(real.get(i % real.size()), i));
        }
        profiles = made;
        similarity = Similarity.among(made);
        nybro = nybro.workingOn(themes());
    }

    private Profile varied(Profile real, int number) {
        return new Profile(
                        number < Similarity.profiles().size() ? real.key() : "s" + number,
                        real.name(),
                        OptionalDouble.of(real.population().getAsDouble() * factor()),
                        OptionalDouble.of(real.density().getAsDouble() * factor()),
                        real.group(),
                        real.labourMarket(),
                        real.urbanisation(),
                        Optional.of(random.nextInt(10) == 0),
                        real.traits(),
                        real.neighbours(),
                        Set.of())
                .workingOn(themes());
    }

    private double factor() {
        return 0.5 + random.nextDouble();
    }

    private Set<String> themes() {
        Set<String> themes = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
            themes.add("tema-" + random.nextInt(THEMES));
        }
        return themes;
    }

    @Benchmark
    public List<Likeness> nearest() {
        return similarity.nearest(nybro, Weights.USUAL, 10);
    }

    /** With the candidates read anew, as for a page. */
    @Benchmark
    public List<Likeness> readAndNearest() {
        return Similarity.among(profiles).nearest(nybro, Weights.USUAL, 10);
    }
}
