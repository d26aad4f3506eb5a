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

/** How long it takes to make a whole lottery of invented pools, cold, as a person who starts the program waits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class FairLotteryBenchmark {

    @Param({"300/45/4/1", "500/50/5/1", "1000/100/5/1", "2000/200/2/1"})
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
    public Selection nash() {
        return new NashPanelSelector().select(request);
    }

    @Benchmark
    public Feasibility feasibility() {
        return new QuotaCheck().check(request);
    }
}
