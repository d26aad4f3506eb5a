package se.samverkan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.experience.Experience;
import se.samverkan.record.NetworkRecord;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.testkit.Sample;
import se.samverkan.testkit.Samples;

/**
 * The JSON of every record type as it was released. Databases and archives hold it, so that a file here may change only together with a way
 * to read the old form. A new sample's file is written by {@code mvn test -Dtest=FrozenFormTest -Dsamverkan.freeze=true}.
 */
final class FrozenFormTest {

    private static final Path FOLDER = Path.of("src/test/resources/se/samverkan/jackson/form");

    private final JacksonRecordCodec codec = new JacksonRecordCodec();

    static List<Sample<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_form_stays_as_it_was_released(Sample<?> sample) throws IOException {
        Path file = FOLDER.resolve(sample.name() + ".json");
        if (Boolean.getBoolean("samverkan.freeze") && Files.notExists(file)) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, encoded(sample) + "\n");
        }

        assertThat(file).as("the frozen form of %s", sample).exists();
        assertThat(encoded(sample)).isEqualTo(Files.readString(file).strip());
        assertThat(decoded(sample, Files.readString(file))).isEqualTo(sample.record());
    }

    @Test
    void an_experience_that_was_written_before_it_could_tell_where_it_was_told_is_read() throws IOException {
        String before = Files.readString(FOLDER.resolve("earlier/experience-without-told-in.json"))
                .strip();

        Experience read = codec.decode(Experience.TYPE, before);

        assertThat(read.provenance().toldIn()).isEmpty();
        assertThat(codec.encode(Experience.TYPE, read)).isEqualTo(before);
    }

    @Test
    void a_plan_that_was_written_before_quotas_could_give_way_is_read() throws IOException {
        String before = Files.readString(FOLDER.resolve("earlier/panel-plan-without-limits.json"));

        PanelPlan read = codec.decode(PanelPlan.TYPE, before);

        assertThat(read.limits()).isEmpty();
        assertThat(read.quotas()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_was_decoded_is_encoded_alike(Sample<?> sample) {
        String text = encoded(sample);

        assertThat(JsonForm.mapper().writeValueAsString(decoded(sample, text))).isEqualTo(text);
    }

    private <R extends NetworkRecord> String encoded(Sample<R> sample) {
        return codec.encode(sample.type(), sample.record());
    }

    private <R extends NetworkRecord> R decoded(Sample<R> sample, String text) {
        return codec.decode(sample.type(), text);
    }
}
