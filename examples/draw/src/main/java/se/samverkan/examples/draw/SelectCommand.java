package se.samverkan.examples.draw;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samverkan.selection.Fairness;
import se.samverkan.selection.PanelLottery;

/** Draws a panel and writes the result. */
final class SelectCommand {

    /** What tells how a lottery is made. */
    static final List<String> OPTIONS = Stream.concat(
                    Pool.OPTIONS.stream(),
                    Stream.of(
                            "--seats",
                            "--method",
                            "--fairness",
                            "--spread",
                            "--apart",
                            "--total",
                            "--seconds",
                            "--language",
                            "--out"))
            .toList();

    private SelectCommand() {}

    static int run(String[] arguments, Console console) {
        Arguments given = new Arguments(
                arguments, Stream.concat(OPTIONS.stream(), Stream.of("--seed")).toList());
        Path out = given.file("--out");
        Pool pool = Pool.read(given, Method.of(given).spread(), Pool.apart(given));
        Progress progress = console.progress(given);
        Drawn drawn = drawn(given, pool, progress);
        new JsonFile(out).write(new Report(drawn, Method.of(given), pool).result(progress.seconds()));
        tell(given, drawn, progress, console);
        console.err()
                .printf(Locale.ROOT, "%d members drawn: %s%n", drawn.panel().size(), out);
        return Draw.FINE;
    }

    static Drawn drawn(Arguments given, Pool pool, Progress progress) {
        return new Drawing(Method.of(given), pool, given.language(), progress)
                .drawn(
                        given.positive("--seats"),
                        given.number("--seed", 0),
                        given.number("--total", PanelLottery.TOTAL));
    }

    /** Tells how fair the lottery is, what is proven of it, and how far from the fairest it may be. */
    static void tell(Arguments given, Drawn drawn, Progress progress, Console console) {
        drawn.relaxation()
                .ifPresent(change -> console.err()
                        .println("The quotas cannot be met and give way within their limits. "
                                + change.describe(given.language())));
        drawn.fairness().ifPresent(fairness -> tell(fairness, console));
        drawn.lottery()
                .ifPresent(lottery -> console.err()
                        .printf(
                                Locale.ROOT,
                                "%d panels in the lottery, SHA-256 %s, after %.1f s%n",
                                lottery.panels().size(),
                                lottery.fingerprint(),
                                progress.seconds()));
    }

    private static void tell(Fairness fairness, Console console) {
        console.err()
                .printf(
                        Locale.ROOT,
                        "smallest chance %.6f, proven at most %.6f; Gini %.3f; geometric mean %.6f%s; %s%n",
                        fairness.lottery().smallestProbability(),
                        fairness.bound(),
                        fairness.gini(),
                        fairness.geometricMean(),
                        fairness.meanBound() < 1
                                ? String.format(Locale.ROOT, ", proven at most %.6f", fairness.meanBound())
                                : "",
                        fairness.exact()
                                ? "exact"
                                : String.format(
                                        Locale.ROOT,
                                        "NOT exact, the best found so far: a chance may be %.1e from the fairest",
                                        fairness.gap()));
    }
}
