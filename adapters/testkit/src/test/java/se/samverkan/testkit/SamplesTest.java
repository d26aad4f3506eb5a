package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

final class SamplesTest {

    static List<Sample<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_the_same_each_time(Sample<?> sample) {
        assertThat(Samples.all()).contains(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_has_a_title(Sample<?> sample) {
        assertThat(sample.record().title()).isNotBlank();
    }

    @Test
    void every_type_of_the_domain_library_has_its_samples() throws IOException {
        List<String> sampled = Samples.all().stream()
                .map(sample -> sample.type().name())
                .distinct()
                .sorted()
                .toList();

        assertThat(typesOfCore()).isNotEmpty().containsExactlyElementsOf(sampled);
    }

    private static List<String> typesOfCore() throws IOException {
        URI core = location();
        if (core.getPath().endsWith("/")) {
            return typesIn(Path.of(core));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(core), Collections.emptyMap())) {
            return typesIn(jar.getPath("/"));
        }
    }

    private static URI location() {
        try {
            return NetworkRecord.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> typesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .flatMap(SamplesTest::typeNames)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> typeNames(String className) {
        try {
            Class<?> type = Class.forName(className, false, SamplesTest.class.getClassLoader());
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.getType() == RecordType.class && Modifier.isStatic(field.getModifiers()))
                    .map(SamplesTest::name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Field field) {
        try {
            field.setAccessible(true);
            return ((RecordType<?>) field.get(null)).name();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
