package se.samverkan.jdbc;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import se.samverkan.experience.Experience;
import se.samverkan.network.Permissions;
import se.samverkan.record.RecordQuery;

/** Runs the benchmarks, then says how many times as long the storage takes as JDBC by hand, and how the databases read a slice. */
public final class StorageReport {

    private static final String BY_STORE = "ByStore";
    private static final int FOR_PLANS = 10_000;

    private static final Names NAMES = new Names(
            "samverkan_record", "samverkan_record_facet", "samverkan_change", "samverkan_change_payload", false);

    private final PrintStream out;

    private StorageReport(PrintStream out) {
        this.out = out;
    }

    /** Takes what JMH takes. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, SQLException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        StorageReport report = new StorageReport(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (options.shouldList() || options.shouldHelp()) {
            return;
        }
        report.ratios(new Runner(options).run());
        for (MeasuredDatabase database : MeasuredDatabase.values()) {
            report.plans(database);
        }
        // The PostgreSQL that was started ends with the virtual machine.
        System.exit(0);
    }

    private void ratios(Collection<RunResult> results) {
        Map<String, Double> scores = new TreeMap<>();
        results.forEach(
                result -> scores.put(name(result), result.getPrimaryResult().getScore()));
        out.printf("%n%-52s %12s %12s %8s %10s%n", "microseconds", "storage", "by hand", "times", "a second");
        scores.forEach((name, score) -> {
            Double byHand = scores.get(name.replace(BY_STORE, "ByHand"));
            if (name.contains(BY_STORE) && byHand != null) {
                out.printf(
                        Locale.ROOT,
                        "%-52s %12.1f %12.1f %8.2f %10.0f%n",
                        name.replace(BY_STORE, ""),
                        score,
                        byHand,
                        score / byHand,
                        perSecond(name, score));
            }
        });
    }

    /** Whole networks are moved; everything else is measured one by one. */
    private static double perSecond(String name, double microseconds) {
        boolean whole = name.startsWith("import") || name.startsWith("export");
        int size = Integer.parseInt(name.substring(name.lastIndexOf(' ') + 1));
        return 1_000_000 / microseconds * (whole ? size + FilledStore.PATTERNS : 1);
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1) + " "
                + result.getParams().getParam("database") + " "
                + result.getParams().getParam("size");
    }

    private void plans(MeasuredDatabase database) throws SQLException {
        FilledStore filled = FilledStore.of(database, FOR_PLANS);
        try (PlainJdbc plain = new PlainJdbc(filled.settings());
                Connection connection = plain.connection()) {
            Experience like = filled.store()
                    .find(Experience.TYPE, filled.id(FOR_PLANS / 2), Permissions.visibility(filled.member()))
                    .orElseThrow();
            RecordQuery<Experience> query = RecordQuery.of(Experience.TYPE)
                    .with(
                            "theme",
                            Experience.TYPE.facets(like).of("theme").iterator().next())
                    .newestFirst();
            Sql slice = new Selection(NAMES, Experience.TYPE, Permissions.visibility(filled.member()), query.facets())
                    .after(query.order(), query.place(like))
                    .bodies(query.order(), 0, 21);
            out.printf("%nHow %s reads 20 of a theme, from the middle of %d experiences:%n", database, FOR_PLANS);
            new Sql("explain ")
                    .add(slice)
                    .read(connection, row -> row.getString(1))
                    .forEach(out::println);
        }
    }
}
