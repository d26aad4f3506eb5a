package se.samverkan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.samverkan.Samverkan;

final class QuickstartTest {

    private static final int READABLE = 60;

    @Test
    void a_network_in_memory_ends_with_a_pm_of_its_recommendation_and_evidence() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        try (Samverkan samverkan = Samverkan.inMemory()) {
            Quickstart.write(samverkan, Quickstart.coordinator(samverkan.administration()), printed);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Lära av varandra")
                .contains("Ploga först")
                .contains("Samma pengar räckte.")
                .containsIgnoringCase("exempel");
    }

    @Test
    void it_is_short_enough_to_read() throws IOException {
        Path source = Path.of("src/main/java/se/samverkan/examples/quickstart/Quickstart.java");

        assertThat(Files.readAllLines(source)).hasSizeLessThan(READABLE);
    }
}
