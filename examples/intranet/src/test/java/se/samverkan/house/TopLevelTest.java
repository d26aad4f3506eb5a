package se.samverkan.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TopLevelTest {
    @Test
    void the_top_level_holds_what_was_agreed_and_nothing_else() {
        assertThat(Repository.topLevel())
                .containsExactly("CHANGELOG.md", "README.md", "adapters", "core", "examples", "pom.xml");
    }

    @Test
    void no_source_file_is_longer_than_four_hundred_lines() {
        assertThat(Repository.files(Repository.root(), ".java"))
                .allSatisfy(file -> assertThat(Repository.read(file).lines().count())
                        .as("lines of %s", file)
                        .isLessThanOrEqualTo(400));
    }

    @Test
    void no_type_is_named_after_nothing() {
        assertThat(Repository.files(Repository.root(), ".java"))
                .extracting(file -> file.getFileName().toString())
                .noneMatch(name -> name.matches(".*(Util|Utils|Helper|Manager|Impl|Base)\\.java"));
    }
}
