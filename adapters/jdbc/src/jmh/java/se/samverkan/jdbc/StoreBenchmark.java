package se.samverkan.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceId;
import se.samverkan.network.Permissions;
import se.samverkan.record.Header;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;

/** Finding, listing and creating among 1,000 experiences on H2 in memory: through the storage, and the same by hand in JDBC. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StoreBenchmark {
    private static final PageRequest PAGE = new PageRequest(1, 20);

    private FilledStore filled;
    private PlainJdbc plain;
    private Visibility coordinator;
    private int next;

    @Setup
    public void fill() {
        filled = new FilledStore();
        plain = new PlainJdbc(filled.url());
        coordinator = Permissions.visibility(filled.member());
    }

    @TearDown
    public void close() {
        plain.close();
        filled.close();
    }

    @Benchmark
    public Optional<Experience> findByStore() {
        return filled.store().find(Experience.TYPE, filled.experience(++next).id(), coordinator);
    }

    @Benchmark
    public Experience findByHand() throws SQLException {
        return plain.find(filled.experience(++next));
    }

    @Benchmark
    public List<Experience> listByStore() {
        String theme =
                filled.experience(0).scope().themes().iterator().next().value().toString();
        return filled.store()
                .list(
                        ExperienceFilter.ALL
                                .with(ExperienceFacet.THEME, theme)
                                .query()
                                .newestFirst()
                                .page(PAGE),
                        coordinator)
                .items();
    }

    @Benchmark
    public List<Experience> listByHand() throws SQLException {
        return plain.list(filled.experience(0));
    }

    @Benchmark
    public Experience createByStore() {
        return filled.store().save(Experience.TYPE, unsaved(), filled.member().person());
    }

    @Benchmark
    public void createByHand() throws SQLException {
        plain.create(unsaved());
    }

    private Experience unsaved() {
        Experience like = filled.experience(++next);
        Header header = like.header();
        return new Experience(
                new ExperienceId(UUID.randomUUID()),
                new Header(
                        header.network(),
                        header.owner(),
                        Version.NEW,
                        header.sharing(),
                        header.language(),
                        header.origin(),
                        header.author(),
                        header.created(),
                        header.changed()),
                like.slug(),
                like.title(),
                like.scope(),
                like.work(),
                like.means(),
                like.outcome(),
                like.lessons(),
                like.transfer(),
                like.provenance());
    }
}
