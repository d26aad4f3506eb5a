package se.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;

final class BreakoutPlanTest {

    private static List<Attendance.Attendee> participants(int number, int organisations) {
        List<Attendance.Attendee> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(new Attendance.Attendee(
                    new OrganisationId(new UUID(1, i % organisations)), Optional.of(new PersonId("p" + i))));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"1,4", "4,4", "5,4", "23,5", "24,5", "25,5", "100,7"})
    void everyone_is_in_one_group_and_the_sizes_differ_by_one_at_the_most(int number, int size) {
        List<Attendance.Attendee> all = participants(number, number);

        List<List<Attendance.Attendee>> groups =
                BreakoutPlan.draw(all, size, 42).groups();

        assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(groups).hasSize((number + size - 1) / size);
        int least = groups.stream().mapToInt(List::size).min().orElseThrow();
        assertThat(groups).allSatisfy(group -> assertThat(group.size()).isBetween(least, Math.min(least + 1, size)));
    }

    @Test
    void colleagues_meet_others_when_there_are_groups_enough() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(BreakoutPlan.draw(participants(24, 8), 6, seed).groups())
                    .allSatisfy(group -> assertThat(group)
                            .extracting(Attendance.Attendee::organisation)
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    void the_same_seed_gives_the_same_groups_and_another_gives_others() {
        List<Attendance.Attendee> all = participants(20, 20);

        assertThat(BreakoutPlan.draw(all, 5, 7)).isEqualTo(BreakoutPlan.draw(all, 5, 7));
        assertThat(BreakoutPlan.draw(all, 5, 7).groups())
                .isNotEqualTo(BreakoutPlan.draw(all, 5, 8).groups());
    }

    @Test
    void nobody_makes_no_groups_and_one_person_is_no_group() {
        assertThat(BreakoutPlan.draw(List.of(), 4, 1).groups()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BreakoutPlan.draw(participants(4, 4), 1, 1))
                .withMessageContaining("at least 2");
    }
}
