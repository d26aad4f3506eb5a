package se.samverkan.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceId;
import se.samverkan.network.Permissions;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.Visibility;

/**
 * Finding, slicing, creating, following the log and restoring among experiences: through the storage, and the same by hand in JDBC.
 * {@code -p size=1000,10000,100000} measures larger storages.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StoreBenchmark {

    private static final int SLICE = 20;
    private static final int ENTRIES = 100;
    private static final int RESTORED = 500;

    @Param({"H2", "POSTGRESQL"})
    public MeasuredDatabase database;

    @Param("1000")
    public int size;

    private FilledStore filled;
    private PlainJdbc plain;
    private Visibility coordinator;
    private String theme;
    private String group;
    private int next;

    @Setup
    public void fill() {
        filled = FilledStore.of(database, size);
        plain = new PlainJdbc(filled.settings());
        coordinator = Permissions.visibility(filled.member());
        theme = value(ExperienceFacet.THEME);
        group = value(ExperienceFacet.GROUP);
    }

    private String value(ExperienceFacet facet) {
        return Experience.TYPE
                .facets(filled.pattern())
                .of(facet.facet())
                .iterator()
                .next();
    }

    @TearDown
    public void close() {
        plain.close();
    }

    /** Somewhere else in the storage each time. */
    private ExperienceId any() {
        next += 7_919;
        return filled.id(next);
    }

    @Benchmark
    public Optional<Experience> findByStore() {
        return filled.store().find(Experience.TYPE, any(), coordinator);
    }

    @Benchmark
    public Experience findByHand() throws SQLException {
        return plain.find(any(), filled.pattern());
    }

    private List<Experience> sliceByStore(ExperienceFacet facet, String value) {
        return filled.store()
                .slice(
                        ExperienceFilter.ALL
                                .with(facet, value)
                                .query()
                                .newestFirst()
                                .page(1, SLICE),
                        Optional.empty(),
                        coordinator)
                .items();
    }

    @Benchmark
    public List<Experience> sliceOfThemeByStore() {
        return sliceByStore(ExperienceFacet.THEME, theme);
    }

    @Benchmark
    public List<Experience> sliceOfThemeByHand() throws SQLException {
        return plain.slice(filled.pattern(), ExperienceFacet.THEME.facet(), theme);
    }

    @Benchmark
    public List<Experience> sliceOfGroupByStore() {
        return sliceByStore(ExperienceFacet.GROUP, group);
    }

    @Benchmark
    public List<Experience> sliceOfGroupByHand() throws SQLException {
        return plain.slice(filled.pattern(), ExperienceFacet.GROUP.facet(), group);
    }

    @Benchmark
    public Experience createByStore() {
        return filled.store()
                .save(
                        Experience.TYPE,
                        filled.variants().unsaved(),
                        filled.member().person());
    }

    @Benchmark
    public void createByHand() throws SQLException {
        plain.create(filled.variants().unsaved());
    }

    private long position() {
        next += 7_919;
        return Math.floorMod(next, size);
    }

    @Benchmark
    public List<Change> followByStore() {
        return filled.store().changes().after(position(), ENTRIES);
    }

    @Benchmark
    public List<Change> followByHand() throws SQLException {
        return plain.follow(position(), ENTRIES);
    }

    /** Time for one record of the many that come in one transaction. */
    @Benchmark
    @OperationsPerInvocation(RESTORED)
    public void restoreByStore() {
        filled.store().restore(filled.variants().history(RESTORED));
    }

    @Benchmark
    @OperationsPerInvocation(RESTORED)
    public void restoreByHand() throws SQLException {
        plain.createAll(filled.variants().history(RESTORED).stream()
                .map(Entry::payload)
                .map(Optional::orElseThrow)
                .toList());
    }
}
