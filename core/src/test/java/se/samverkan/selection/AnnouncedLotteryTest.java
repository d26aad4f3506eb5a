package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class AnnouncedLotteryTest {

    private static final Instant AT = Instant.parse("2026-09-04T19:00:00Z");

    private final PanelLottery lottery = new PanelLottery(
            List.of("a", "b", "c"),
            List.of(
                    new PanelLottery.Ticket(4, List.of("a", "b")),
                    new PanelLottery.Ticket(2, List.of("a", "c")),
                    new PanelLottery.Ticket(1, List.of("b", "c"))));
    private final AnnouncedLottery announced = new AnnouncedLottery(lottery, "A lottery's numbers", AT);

    @Test
    void what_is_published_has_the_fingerprint() {
        assertThat(announced.text()).isEqualTo("7\n4\ta\tb\n2\ta\tc\n1\tb\tc\n");
        assertThat(announced.fingerprint())
                .isEqualTo(lottery.fingerprint())
                .isEqualTo(Hashing.sha256()
                        .hashString(announced.text(), StandardCharsets.UTF_8)
                        .toString());
        assertThat(announced.at()).isEqualTo(AT);
        assertThat(announced.source()).isEqualTo("A lottery's numbers");
    }

    @Test
    void draws_what_the_lottery_draws_for_every_value() {
        for (int value = 0; value < 200; value++) {
            assertThat(announced.draw(" " + value + "\n")).isEqualTo(lottery.panelAt("" + value));
        }
    }

    /** The fingerprint and 42 leave 5, and 4 + 2 is the first sum above 5. */
    @Test
    void tells_step_by_step_how_the_panel_was_picked() {
        assertThat(announced.steps("42", Locale.ENGLISH))
                .hasSize(5)
                .last()
                .asString()
                .contains("panel 2 is the first");
        assertThat(announced.steps("42", Locale.forLanguageTag("sv")).get(3)).endsWith("lämnar den resten 5.");
    }

    @Test
    void a_source_must_be_named_and_have_a_value() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnnouncedLottery(lottery, " ", AT));
        assertThatIllegalArgumentException().isThrownBy(() -> announced.draw(" "));
    }
}
