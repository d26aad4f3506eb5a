package se.samverkan.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Grönt parkeringsköp, gront-parkeringskop",
        "' Åka – äta & öva! ', aka-ata-ova",
        "Café Ærlig, cafe-arlig",
        "!!!, erfarenhet"
    })
    void a_title_becomes_an_address(String title, String slug) {
        assertThat(Slug.from(title)).isEqualTo(new Slug(slug));
    }

    @Test
    void a_long_title_leaves_room_for_a_number() {
        Slug slug = Slug.from("å".repeat(200));

        assertThat(slug.numbered(999_999_999).value()).hasSize(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "Å", "a b", "../x"})
    void what_cannot_stand_in_an_address_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text)).withMessageContaining("'" + text + "'");
    }
}
