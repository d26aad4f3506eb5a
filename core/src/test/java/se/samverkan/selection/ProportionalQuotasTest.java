package se.samverkan.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;

final class ProportionalQuotasTest {

    private static final List<Municipality> COUNTRY =
            MunicipalityCatalogue.bundled().all();

    private static List<Candidate> pool(int a, int b, int c) {
        List<Candidate> pool = new ArrayList<>();
        for (int i = 0; i < a + b + c; i++) {
            pool.add(new Candidate("p" + i, ImmutableMap.of("x", i < a ? "a" : i < a + b ? "b" : "c")));
        }
        return pool;
    }

    /** By hand: 53/1, 24/1, 23/1, 53/3 = 17.7, 53/5 = 10.6, 24/3 = 8, 23/3 = 7.67: seven seats are 3, 2 and 2. */
    @Test
    void shares_seats_by_sainte_lague() {
        assertThat(ProportionalQuotas.of("x", pool(53, 24, 23), 7, 0))
                .containsExactly(new Quota("x", "a", 3, 3), new Quota("x", "b", 2, 2), new Quota("x", "c", 2, 2));
    }

    @Test
    void lets_a_share_be_missed_but_not_below_none_or_above_all() {
        assertThat(ProportionalQuotas.of("x", pool(8, 1, 1), 5, 1))
                .containsExactly(new Quota("x", "a", 3, 5), new Quota("x", "b", 0, 1), new Quota("x", "c", 0, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 24, 100, 289, 290})
    void limits_always_leave_room_for_the_seats(int seats) {
        for (Feature feature : Feature.values()) {
            List<Quota> quotas = ProportionalQuotas.of(List.of(feature), COUNTRY, seats);
            assertThat(quotas.stream().mapToInt(Quota::min).sum()).isLessThanOrEqualTo(seats);
            assertThat(quotas.stream().mapToInt(Quota::max).sum()).isGreaterThanOrEqualTo(seats);
            assertThat(quotas).extracting(Quota::value).isEqualTo(feature.possible());
        }
    }

    @Test
    void refuses_more_seats_than_candidates() {
        assertThatThrownBy(() -> ProportionalQuotas.of("x", pool(1, 1, 1), 4, 1))
                .hasMessageContaining("4 seats")
                .hasMessageContaining("1 to 3");
        assertThatThrownBy(() -> new Quota("x", "a", 2, 1)).hasMessageContaining("0 <= min <= max");
    }
}
