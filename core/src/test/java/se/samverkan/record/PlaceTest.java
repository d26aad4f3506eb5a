package se.samverkan.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceTest {

    private static final UUID ID = new UUID(1, 2);

    @Test
    void a_place_is_read_from_its_token() {
        Place place = new Place("} .?&/ nk|ping", ID);

        assertThat(place.token()).matches("[A-Za-z0-9_-]+\\.[0-9a-f-]+");
        assertThat(Place.of(place.token())).contains(place);
    }

    @Test
    void the_place_of_an_empty_title_is_read_from_its_token() {
        assertThat(Place.of(new Place("", ID).token())).contains(new Place("", ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "abc", "abc.", "å.00000000-0000-0001-0000-000000000002"})
    void what_is_no_token_is_no_place(String text) {
        assertThat(Place.of(text)).isEmpty();
    }

    @Test
    void a_token_longer_than_any_place_is_refused() {
        assertThat(Place.of("YQ".repeat(400) + "." + ID)).isEmpty();
    }

    @Test
    void a_place_in_time_holds_a_moment_and_one_by_title_does_not() {
        Instant noon = Instant.parse("2026-11-23T12:00:00.000001Z");

        assertThat(new Place(noon.toString(), ID).moment()).isEqualTo(noon);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place("nora", ID).moment())
                .withMessageContaining("taken in a list by title");
    }
}
