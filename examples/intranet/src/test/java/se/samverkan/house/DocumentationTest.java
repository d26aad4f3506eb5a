package se.samverkan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentationTest {
    @Test
    void every_public_type_and_member_is_documented() {
        assertThat(PublicDocumentation.gaps(Repository.shippedSources())).isEmpty();
    }

    @Test
    void every_package_says_what_happens_in_it_and_that_it_is_null_safe() {
        List<Path> packages = Repository.shippedSources().stream()
                .filter(file -> !file.getFileName().toString().equals("module-info.java"))
                .map(Path::getParent)
                .distinct()
                .toList();

        assertThat(packages).allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Repository.read(info)).contains("/**").contains("@NullMarked");
        });
    }

    @Test
    void what_is_missing_is_named(@TempDir Path folder) throws Exception {
        Path source = folder.resolve("Shape.java");
        Files.writeString(source, """
                package shape;
                /** A shape. */
                public record Shape(int sides) {
                    /** Checks. */
                    public Shape {}
                    public static final int MANY = 9;
                    /** Turns it. */
                    public Shape turned(int degrees) { return this; }
                    @Override public String toString() { return ""; }
                    String hidden() { return ""; }
                    /** {@return the area} */
                    public int area() { return 0; }
                    /** A kind. */
                    public enum Kind { ROUND }
                }
                """);

        assertThat(PublicDocumentation.gaps(List.of(source)))
                .extracting(gap -> gap.replace(source.toString(), "Shape.java"))
                .containsExactly(
                        "Shape.java:3 Shape: no @since",
                        "Shape.java:3 Shape: no @param for sides",
                        "Shape.java:6 MANY: no comment",
                        "Shape.java:8 turned: no @param for degrees",
                        "Shape.java:8 turned: no @return",
                        "Shape.java:14 ROUND: no comment");
    }
}
