package se.samverkan.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverkan.record.RecordCodec;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

final class JacksonRecordCodecTest {

    private static final int DEEP = 200;

    private final RecordCodec codec = new JacksonRecordCodec();

    private final Probe probe = new Probe(
            new ProbeId(UUID.fromString("33333333-3333-4333-8333-333333333333")),
            new HeaderBuilder().build(),
            "Cykel \"i\" stan 🚲",
            "å\u0000\n",
            Instant.parse("2026-11-23T08:00:00Z"),
            new TreeSet<>(List.of("b", "a")),
            List.of("z", "y"),
            Optional.empty());

    private final String text = codec.encode(Probe.TYPE, probe);

    @Test
    void is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(RecordCodec.class)).hasAtLeastOneElementOfType(JacksonRecordCodec.class);
    }

    @Test
    void writes_components_in_order_ids_as_text_and_times_to_the_microsecond() {
        assertThat(text)
                .startsWith("{\"id\":\"33333333-3333-4333-8333-333333333333\",\"header\":{\"network\":\"1111")
                .contains("\"version\":0,\"sharing\":\"NETWORK\",\"language\":\"sv\"")
                .contains("\"created\":\"2026-11-23T08:30:00.123456Z\"")
                .contains("\"moment\":\"2026-11-23T08:00:00.000000Z\"")
                .endsWith("\"themes\":[\"a\",\"b\"],\"assigned\":[\"z\",\"y\"]}");
    }

    @Test
    void reads_what_it_wrote() {
        assertThat(codec.decode(Probe.TYPE, text)).isEqualTo(probe);
    }

    @Test
    void reads_an_absent_optional_list_or_set_as_empty() {
        String less = text.replace(",\"themes\":[\"a\",\"b\"],\"assigned\":[\"z\",\"y\"]", "");

        assertThat(codec.decode(Probe.TYPE, less))
                .isEqualTo(probe.withThemes(new TreeSet<>()).withAssigned(List.of()));
        assertThat(codec.decode(Probe.TYPE, text.replace("\"themes\"", "\"group\":null,\"themes\"")))
                .isEqualTo(probe);
    }

    @Test
    void refuses_a_property_that_no_component_has() {
        refuses(text.replace("\"version\":0", "\"version\":0,\"extra\":1"), "$.header.extra", "extra");
    }

    @Test
    void refuses_a_missing_component() {
        refuses(text.replace("\"version\":0,", ""), "$.header", "version");
    }

    @Test
    void refuses_null_for_what_must_be_there() {
        refuses(text.replace("\"version\":0", "\"version\":null"), "$.header.version");
        refuses(text.replace("[\"z\",\"y\"]", "[\"z\",null]"), "$.assigned");
        refuses("null", "$");
    }

    @Test
    void refuses_a_doubled_property() {
        refuses(text.replace("\"version\":0", "\"version\":0,\"version\":1"), "version");
    }

    @Test
    void refuses_the_wrong_kind_of_value() {
        refuses(text.replace("\"version\":0", "\"version\":\"0\""), "$.header.version");
        refuses(text.replace("\"version\":0", "\"version\":0.5"), "$.header.version");
        refuses(text.replace("\"NETWORK\"", "3"), "$.header.sharing");
        refuses(text.replace("\"NETWORK\"", "\"EVERYBODY\""), "$.header.sharing", "EVERYBODY");
        refuses(text.replace("\"å\\u0000\\n\"", "17"), "$.text");
        refuses(text.replace("2026-11-23T08:00:00.000000Z", "yesterday"), "$.moment", "yesterday", "RFC 3339");
        refuses(text.replace("33333333-3333", "3333"), "$.id");
    }

    @Test
    void tells_what_a_value_itself_refuses() {
        refuses(text.replace("\"version\":0", "\"version\":-1"), "$.header.version", "the first stored version is 1");
        refuses(text.replace("\"sv\"", "\"svenska språket\""), "$.header.language", "BCP 47");
    }

    @Test
    void refuses_what_is_cut_off_or_goes_on() {
        refuses(text.substring(0, text.length() - 10), "probe");
        refuses(text + "{}", "probe");
        refuses("", "probe");
        refuses("[".repeat(DEEP), "probe");
    }

    @Test
    void refuses_to_write_what_would_not_be_read_again_equal() {
        refusesToWrite(probe.withText("\ud83d"), "$.text", "half a character");
        refusesToWrite(probe.at(Instant.parse("2026-11-23T08:00:00.123456789Z")), "$.moment", "microsecond");
    }

    private void refuses(String broken, String... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.decode(Probe.TYPE, broken))
                .satisfies(e -> assertThat(e.getMessage()).contains(parts));
    }

    private void refusesToWrite(Probe wrong, String... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.encode(Probe.TYPE, wrong))
                .satisfies(e -> assertThat(e.getMessage()).contains(parts));
    }
}
