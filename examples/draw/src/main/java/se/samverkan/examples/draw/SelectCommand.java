package se.samverkan.examples.draw;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import se.samverkan.selection.DrawRequest;
import se.samverkan.selection.PanelLottery;

/** Draws a panel and writes the result. */
final class SelectCommand {

    private static final List<String> OPTIONS = List.of(
            "--candidates",
            "--respondents",
            "--features",
            "--categories",
            "--seats",
            "--method",
            "--seed",
            "--total",
            "--seconds",
            "--out");

    private SelectCommand() {}

    static int run(String[] arguments, PrintStream err) {
        Arguments given = new Arguments(arguments, OPTIONS);
        Path out = given.file("--out");
        String method = given.find("--method").orElse(Drawn.LEXIMIN);
        Pool pool = Pool.read(given.file("--candidates", "--respondents"), given.file("--features", "--categories"));
        DrawRequest request =
                new DrawRequest(pool.candidates(), pool.quotas(), given.positive("--seats"), given.number("--seed", 0));
        Progress progress = new Progress(err, given.number("--seconds", 600));
        try {
            Drawn drawn = Drawn.by(method, request, pool.map(), given.number("--total", PanelLottery.TOTAL), progress);
            new ResultFile(out).write(method, request, pool.map(), drawn, progress.seconds());
            tell(drawn, out, progress, err);
            return Draw.FINE;
        } catch (Drawn.ImpossibleException e) {
            err.println(e.getMessage());
            return Draw.IMPOSSIBLE;
        }
    }

    private static void tell(Drawn drawn, Path out, Progress progress, PrintStream err) {
        err.printf("%d members drawn in %.1f s: %s%n", drawn.panel().size(), progress.seconds(), out);
        drawn.fairness()
                .ifPresent(fairness -> err.printf(
                        "smallest chance %.6f, proven at most %.6f; %s%n",
                        fairness.lottery().smallestProbability(),
                        fairness.bound(),
                        fairness.exact() ? "exact" : "NOT exact, gap " + fairness.gap()));
        drawn.lottery().ifPresent(lottery -> err.println("SHA-256 of the lottery " + lottery.fingerprint()));
    }
}
