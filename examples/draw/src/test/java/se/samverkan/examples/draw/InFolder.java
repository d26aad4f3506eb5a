package se.samverkan.examples.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program in a folder with files of 2 women and 4 men, 1 seat and 2: everybody has the chance 1/2. */
abstract class InFolder {

    static final String CANDIDATES = "id,Sex\na,w\nb,w\nc,m\nd,m\ne,m\nf,m\n";
    static final String FEATURES = "feature,value,min,max,min_flex,max_flex\nSex,w,1,1,0,2\nSex,m,2,2,0,4\n";

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    final AtomicBoolean cancelled = new AtomicBoolean();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void files() throws IOException {
        Files.writeString(file("c.csv"), CANDIDATES);
        Files.writeString(file("f.csv"), FEATURES);
    }

    final Path file(String name) {
        return folder.resolve(name);
    }

    final int run(String... arguments) {
        err.reset();
        out.reset();
        return Draw.run(
                arguments,
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        cancelled));
    }

    final int select(String method, String seed, String... more) {
        String what = "select --candidates c.csv --features f.csv --seats 3 --out r.json --method ";
        return line(what + method + " --seed " + seed, more);
    }

    final int verify() {
        return line("verify --result r.json --candidates c.csv --features f.csv");
    }

    final JsonNode result() {
        return JsonMapper.shared().readTree(file("r.json"));
    }

    final String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Words that name a file stand for it in the folder. */
    final int line(String line, String... more) {
        Stream<String> words = Arrays.stream(line.split(" ", -1))
                .map(word -> word.endsWith(".csv") || word.endsWith(".json")
                        ? file(word).toString()
                        : word);
        return run(Stream.concat(words, Arrays.stream(more)).toArray(String[]::new));
    }
}
