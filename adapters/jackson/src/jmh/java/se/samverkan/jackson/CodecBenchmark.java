package se.samverkan.jackson;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.samverkan.experience.Experience;
import se.samverkan.record.RecordCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long it takes to write an experience as JSON and to read it, beside what Jackson needs for the JSON alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CodecBenchmark {
    private final RecordCodec codec = new JacksonRecordCodec();
    private final Experience experience = WrittenExperience.of(1);
    private final String text = codec.encode(Experience.TYPE, experience);
    private final JsonMapper mapper = JsonMapper.shared();
    private final JsonNode tree = mapper.readTree(text);

    @Benchmark
    public String encode() {
        return codec.encode(Experience.TYPE, experience);
    }

    @Benchmark
    public Experience decode() {
        return codec.decode(Experience.TYPE, text);
    }

    @Benchmark
    public String writeTreeOnly() {
        return mapper.writeValueAsString(tree);
    }

    @Benchmark
    public JsonNode readTreeOnly() {
        return mapper.readTree(text);
    }
}
