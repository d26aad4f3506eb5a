package se.samverkan.selection;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All of leximin beside the first of its stages by a general solver in Java, in one run: the ratio of their times is what is lost by not knowing types. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class RatioBenchmark {

    @Param({"60/12/3/1", "100/20/3/1", "150/22/4/1"})
    private String instance = "";

    private DrawRequest request = new DrawRequest(List.of(), List.of(), 1, 0);

    @Setup
    public void prepare() {
        request = Instances.of(instance);
    }

    @Benchmark
    public Selection leximin() {
        return new LeximinPanelSelector().select(request);
    }

    @Benchmark
    public double firstStageByOjAlgo() {
        return new TextbookMaximin(request).smallestChance();
    }
}
