package se.samverkan.servlet.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samverkan.servlet.TestHost;

final class MunicipalityPagesTest {
    private static TestHost host;

    @BeforeAll
    static void start() {
        host = TestHost.start();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void all_290_stand_in_the_table() {
        assertThat(host.anyone().get("/kommuner").body()).contains("290 kommuner", "/kommuner/2480");
    }

    @Test
    void filters_narrow_and_the_map_says_the_same_as_the_table() {
        String page = host.anyone().get("/kommuner?lan=10&grupp=C6").body();

        assertThat(page).contains("Karlshamn", "Karlskrona", "2 kommuner", "Träffar (2)");
        assertThat(page).doesNotContain("/kommuner/2480\"");
    }

    @Test
    void an_unknown_filter_finds_nothing_and_offers_a_way_on() {
        assertThat(host.anyone().get("/kommuner?lan=99").body())
                .contains("Ingen kommun stämmer med allt", "Visa alla kommuner");
    }

    @Test
    void one_municipality_tells_its_facts_and_neighbours() {
        assertThat(host.anyone().get("/kommuner/1082").body())
                .contains("Karlshamn", "31\u00a0642", "Blekinge", "Olofström", "Ronneby");
        assertThat(host.anyone().inEnglish().get("/kommuner/1082").body()).contains("31,642", "Small town");
    }

    @Test
    void a_code_that_no_municipality_has_is_not_found() {
        assertThat(host.anyone().get("/kommuner/9999").statusCode()).isEqualTo(404);
        assertThat(host.anyone().get("/kommuner/umea").statusCode()).isEqualTo(404);
    }
}
