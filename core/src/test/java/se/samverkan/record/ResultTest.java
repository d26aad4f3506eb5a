package se.samverkan.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ResultTest {

    private static final Problem PROBLEM = Problem.invalid("title", "too-long").with("max", 5);

    @Test
    void a_done_use_case_goes_on() {
        Result<Integer> done = Result.done(2);

        assertThat(done.isDone()).isTrue();
        assertThat(done.orThrow()).isEqualTo(2);
        assertThat(done.map(n -> n + 1)).isEqualTo(Result.done(3));
        assertThat(done.then(n -> Result.refused(PROBLEM))).isEqualTo(Result.refused(PROBLEM));
    }

    @Test
    void a_refusal_stays_a_refusal_and_says_why() {
        Result<Integer> refused = Result.refused(PROBLEM);

        assertThat(refused.isDone()).isFalse();
        assertThat(refused.map(n -> n + 1)).isEqualTo(refused);
        assertThat(refused.then(n -> Result.done(n))).isEqualTo(refused);
        assertThatThrownBy(refused::orThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title: too-long {max=5}");
    }

    @Test
    void a_stale_result_keeps_what_is_stored_now() {
        Result<Integer> stale = new Result.Stale<>(7);

        assertThat(stale.map(n -> n + 1)).isEqualTo(new Result.Stale<>(8));
        assertThat(stale.then(Result::done).isDone()).isFalse();
        assertThatThrownBy(stale::orThrow).hasMessageContaining("somebody else stored a version first");
    }

    @Test
    void a_refusal_without_a_reason_is_a_mistake() {
        assertThatThrownBy(() -> Result.refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
