package se.samverkan.jdbc;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.samverkan.Samverkan;
import se.samverkan.experience.Experience;
import se.samverkan.jackson.JacksonRecordCodec;
import se.samverkan.network.Actor;
import se.samverkan.record.NetworkId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordCodec;
import se.samverkan.transfer.Imported;
import se.samverkan.transfer.Limits;
import se.samverkan.transfer.Manifest;
import se.samverkan.transfer.Progress;

/** Moving a whole network to an archive and from it into an empty database, and the same of its experiences by hand, unchecked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MoveBenchmark {

    private static final String EXPERIENCES = "records/experience.jsonl";

    private final RecordCodec codec = new JacksonRecordCodec();

    @Param({"H2", "POSTGRESQL"})
    public MeasuredDatabase database;

    @Param("1000")
    public int size;

    private FilledStore filled;
    private PlainJdbc from;
    private Actor administrator;
    private Path archive;
    private JdbcRecordStore emptyStore;
    private PlainJdbc empty;

    @Setup
    public void fill() throws IOException {
        filled = FilledStore.of(database, size);
        from = new PlainJdbc(filled.settings());
        NetworkId network = filled.pattern().header().network();
        administrator = Actor.administrator(network, new PersonId("administrator"));
        archive = Files.createTempFile("measured", ".zip");
        exportByStore();
    }

    @Setup(Level.Iteration)
    public void open() {
        var settings = database.settings();
        emptyStore = new JdbcStorageProvider().open(settings);
        empty = new PlainJdbc(settings);
    }

    @TearDown(Level.Iteration)
    public void close() {
        empty.close();
        emptyStore.close();
    }

    @TearDown
    public void end() throws IOException {
        from.close();
        Files.delete(archive);
    }

    @Benchmark
    public Manifest exportByStore() throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
            return Samverkan.on(filled.store())
                    .transfer(codec, Limits.USUAL)
                    .export(administrator, filled.pattern().header().network(), false, out, Progress.NONE)
                    .orThrow();
        }
    }

    @Benchmark
    public long exportByHand() throws IOException, SQLException {
        Path file = Files.createTempFile("by-hand", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.putNextEntry(new ZipEntry(EXPERIENCES));
            return from.export(codec, out);
        } finally {
            Files.delete(file);
        }
    }

    @Benchmark
    public Imported importByStore() throws IOException {
        return Samverkan.on(emptyStore)
                .transfer(codec, Limits.USUAL)
                .importFrom(administrator, archive, Progress.NONE)
                .orThrow();
    }

    @Benchmark
    public void importByHand() throws IOException, SQLException {
        try (ZipFile zip = new ZipFile(archive.toFile());
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(zip.getInputStream(zip.getEntry(EXPERIENCES)), StandardCharsets.UTF_8))) {
            Iterator<Experience> experiences = lines.lines()
                    .map(line ->
                            codec.decodeEntry(Experience.TYPE, line).payload().orElseThrow())
                    .iterator();
            empty.createAll(experiences, size + FilledStore.PATTERNS);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
