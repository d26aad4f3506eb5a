package se.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class MeetingFormatTest {

    private final SmallNetwork network = new SmallNetwork(1);
    private final Meetings meetings = network.samverkan().meetings();
    private final Actor coordinator = network.coordinator();

    private static MeetingFormat format(String key, String name) {
        return new MeetingFormat(
                new FormatKey(key),
                new Bilingual(name, name),
                new Bilingual("", ""),
                new MeetingFormat.Size(60, 1, 4, 3, 12),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void a_new_network_begins_with_nine_formats_in_both_languages() {
        assertThat(meetings.formats(network.official(0))).hasSize(9).allSatisfy(format -> {
            assertThat(format.name().swedish())
                    .isNotBlank()
                    .isNotEqualTo(format.name().english());
            assertThat(format.purpose().in(Locale.ENGLISH)).isNotBlank();
            assertThat(format.roles()).isNotEmpty();
            assertThat(format.preparation()).isNotEmpty();
            assertThat(format.outputs()).isNotEmpty();
        });
        assertThat(meetings.formats(coordinator))
                .extracting(MeetingFormat::key)
                .doesNotHaveDuplicates()
                .contains(new FormatKey("coachningsgrupp"));
    }

    @Test
    void a_format_of_the_networks_own_replaces_the_ready_made_one_of_the_same_key() {
        meetings.addFormat(coordinator, format("frukostmote", "Kaffe")).orThrow();
        OwnFormat own =
                meetings.addFormat(coordinator, format("promenad", "Promenad")).orThrow();

        assertThat(meetings.formats(coordinator)).hasSize(10);
        assertThat(meetings.format(coordinator, new FormatKey("frukostmote"))
                        .orElseThrow()
                        .name()
                        .swedish())
                .isEqualTo("Kaffe");

        meetings.changeFormat(coordinator, own, format("promenad", "Lunchpromenad"))
                .orThrow();

        assertThat(meetings.format(coordinator, new FormatKey("promenad"))
                        .orElseThrow()
                        .name()
                        .swedish())
                .isEqualTo("Lunchpromenad");
    }

    @Test
    void formats_are_kept_by_coordinators_each_key_once() {
        OwnFormat own =
                meetings.addFormat(coordinator, format("promenad", "Promenad")).orThrow();

        assertThat(Problems.of(meetings.addFormat(network.official(0), format("egen", "Egen"))))
                .containsExactly(": coordinators-only");
        assertThat(Problems.of(meetings.addFormat(coordinator, format("promenad", "Igen"))))
                .containsExactly("key: taken");
        assertThat(Problems.of(meetings.addFormat(coordinator, format("tom", " "))))
                .containsExactly("swedish: missing", "english: missing");
        assertThat(Problems.of(meetings.changeFormat(coordinator, own, format("annan", "Annan"))))
                .containsExactly("key: fixed");
    }

    @Test
    void sizes_and_keys_outside_their_ranges_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingFormat.Size(60, 1, 4, 12, 3))
                .withMessageContaining("most 3 must be 12-1000");
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingFormat.Size(4, 1, 4, 3, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> new FormatKey("Öppet rum"));
        assertThat(new MeetingFormat.Size(60, 1, 4, 3, 12).suits(3)).isTrue();
        assertThat(new MeetingFormat.Size(60, 1, 4, 3, 12).suits(13)).isFalse();
    }
}
