package se.samverkan.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samverkan.municipality.MunicipalityCatalogue;

/** How long it takes to make the leximin lottery of 24 among 290 by six features, and to draw from it. Quotas: a random panel's counts ± 1. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LotteryBenchmark {
    private static final int SEATS = 24;
    private static final List<Feature> FEATURES = List.of(
            Feature.GROUP,
            Feature.SIZE,
            Feature.AREA,
            Feature.URBANISATION,
            Feature.UNIVERSITY_TOWN,
            Feature.COMMUTING);

    private final LeximinPanelSelector selector = new LeximinPanelSelector();
    private DrawRequest request = new DrawRequest(List.of(), List.of(), 1, 0);
    private PanelLottery lottery = new PanelLottery(List.of(), List.of(new PanelLottery.Ticket(1, List.of())));

    private AnnouncedLottery announced = new AnnouncedLottery(lottery, "nothing", Instant.EPOCH);
    private DrawRequest impossible = request;

    @Setup(Level.Trial)
    public void prepare() {
        List<Candidate> pool = MunicipalityCatalogue.bundled().all().stream()
                .map(Candidate::of)
                .toList();
        List<Candidate> panel = new ArrayList<>(pool);
        Collections.shuffle(panel, new Random(1));
        List<Quota> quotas = new ArrayList<>();
        for (Feature feature : FEATURES) {
            for (String value : feature.possible()) {
                Quota all = new Quota(feature.key(), value, 0, SEATS);
                int number = (int)
                        panel.subList(0, SEATS).stream().filter(all::counts).count();
                quotas.add(new Quota(feature.key(), value, Math.max(0, number - 1), number + 1));
            }
        }
        request = new DrawRequest(pool, quotas, SEATS, 1);
        lottery = ((Selection.Selected) leximin()).fairness().orElseThrow().lottery();
        announced = new AnnouncedLottery(lottery, "a lottery's numbers", Instant.EPOCH);
        impossible = new DrawRequest(
                pool,
                quotas.stream()
                        .map(quota -> new Quota(quota.feature(), quota.value(), quota.min() + 1, quota.max() + 1))
                        .toList(),
                SEATS,
                1);
    }

    @Benchmark
    public Selection leximin() {
        return selector.select(request);
    }

    @Benchmark
    public Feasibility feasibility() {
        return new QuotaCheck().check(request);
    }

    @Benchmark
    public Feasibility relaxation() {
        return new QuotaCheck().check(impossible);
    }

    @Benchmark
    public PanelLottery.Ticket draw() {
        return lottery.panelAt("1");
    }

    @Benchmark
    public PanelLottery.Ticket drawAnnounced() {
        return announced.draw("1");
    }
}
