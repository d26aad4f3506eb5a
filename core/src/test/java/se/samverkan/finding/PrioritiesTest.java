package se.samverkan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.record.Change;
import se.samverkan.record.RecordQuery;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;

final class PrioritiesTest {

    private final SmallNetwork network = new SmallNetwork(1);
    private final Priorities priorities = network.samverkan().priorities();
    private final Actor official = network.official(0);
    private final ThemeId parking = theme("parkering");
    private final ThemeId cycling = theme("cykel");
    private final ThemeId buses = theme("buss");
    private final ThemeId walking = theme("gang");

    private ThemeId theme(String key) {
        return network.samverkan()
                .themes()
                .add(network.coordinator(), new Themes.Draft(key, key, key, "", List.of()))
                .orThrow()
                .id();
    }

    private void vote(ThemeId... themes) {
        priorities.vote(official, ImmutableSet.copyOf(themes)).orThrow();
    }

    @Test
    void the_tally_is_shown_from_five_votes_on() {
        for (int i = 0; i < 4; i++) {
            vote(parking);
        }
        assertThat(priorities.tally(official)).isEqualTo(new PriorityTally(4, List.of(), false));
        assertThat(priorities.tally(official).isSuppressed()).isTrue();

        vote(parking, cycling);

        PriorityTally tally = priorities.tally(official);
        assertThat(tally.ballots()).isEqualTo(5);
        assertThat(tally.priorities())
                .containsExactly(new PriorityTally.Priority(parking, 5), new PriorityTally.Priority(cycling, 1));
    }

    @Test
    void no_reader_sees_a_single_vote_and_the_log_names_nobody() {
        for (int i = 0; i < 5; i++) {
            vote(parking);
        }

        for (Actor reader : List.of(official, network.coordinator(), network.administrator(), network.nobody())) {
            assertThat(network.samverkan().records().all(reader, RecordQuery.of(PriorityVote.TYPE)))
                    .isEmpty();
        }
        Change change = network.samverkan().store().changes().after(0, 1_000).stream()
                .filter(entry -> entry.record().type().equals("priority-vote"))
                .findFirst()
                .orElseThrow();
        assertThat(change.actor()).isEmpty();
        assertThat(change.owner().organisation()).isEqualTo(network.organiser());
        assertThat(change.at()).isEqualTo("2026-11-23T00:00:00Z");
    }

    @Test
    void one_votes_for_one_to_three_themes_of_the_network() {
        ThemeId unknown = new ThemeId(new UUID(9, 9));

        assertThat(Problems.of(priorities.vote(official, ImmutableSet.of()))).containsExactly("themes: missing");
        assertThat(Problems.of(priorities.vote(official, ImmutableSet.of(parking, cycling, buses, walking))))
                .containsExactly("themes: too-many");
        assertThat(Problems.of(priorities.vote(official, ImmutableSet.of(unknown))))
                .containsExactly("themes: not-found");
    }

    @Test
    void only_members_vote_and_read_the_tally() {
        for (int i = 0; i < 5; i++) {
            vote(parking);
        }

        assertThat(priorities.vote(network.nobody(), ImmutableSet.of(parking)).isDone())
                .isFalse();
        assertThat(priorities
                        .vote(network.administrator(), ImmutableSet.of(parking))
                        .isDone())
                .isFalse();
        assertThat(priorities.tally(network.nobody()).ballots()).isZero();
        assertThat(priorities.tally(network.coordinator()).ballots()).isEqualTo(5);
    }

    @Test
    void a_tally_of_four_cannot_even_be_made() {
        List<PriorityTally.Priority> shown = List.of(new PriorityTally.Priority(parking, 4));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriorityTally(4, shown, false))
                .withMessageContaining("wait until there are 5");
    }
}
