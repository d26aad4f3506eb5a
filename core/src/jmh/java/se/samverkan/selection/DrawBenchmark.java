package se.samverkan.selection;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;

/** How long it takes to draw 24 of the 290 municipalities: within quotas for area, part of the country, group and size, and without any. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DrawBenchmark {
    private static final int SEATS = 24;

    private final PanelSelector selector = new RandomPanelSelector();
    private final List<Municipality> all = MunicipalityCatalogue.bundled().all();
    private final List<Candidate> pool = all.stream().map(Candidate::of).toList();
    private final List<Quota> quotas =
            ProportionalQuotas.of(EnumSet.of(Feature.AREA, Feature.PART, Feature.GROUP, Feature.SIZE), all, SEATS);
    private long seed;

    @Benchmark
    public Selection withinQuotas() {
        return selector.select(new DrawRequest(pool, quotas, SEATS, ++seed));
    }

    @Benchmark
    public Selection withoutQuotas() {
        return selector.select(new DrawRequest(pool, List.of(), SEATS, ++seed));
    }
}
