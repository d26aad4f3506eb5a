package se.samverkan.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.Result;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class CodingWorkTest {

    private final SmallNetwork network = new SmallNetwork(2);
    private final CodingWork coding = network.samverkan().coding();
    private final Actor coordinator = network.coordinator();
    private final Actor first = network.member(network.organiser(), Role.CODER);
    private final Actor second = network.member(network.organiser(), Role.CODER);
    private final Interview interview = network.samverkan()
            .interviews()
            .record(coordinator, Talks.draft(network.municipality(0)))
            .orThrow();
    private final Code charging = coding.addCode(coordinator, "Laddning", "").orThrow();
    private final Code cycling = coding.addCode(coordinator, "Cykel", "").orThrow();

    private static PersonId person(Actor actor) {
        return actor.person().orElseThrow();
    }

    private void assign(Actor... coders) {
        ImmutableSet.Builder<PersonId> persons = ImmutableSet.builder();
        for (Actor coder : coders) {
            persons.add(person(coder));
        }
        network.samverkan()
                .interviews()
                .assign(coordinator, interview.id(), persons.build())
                .orThrow();
    }

    @Test
    void a_passage_keeps_the_words_it_was_marked_on() {
        Selection selection = interview
                .transcript()
                .find("Elcyklar är svårare 🚲 än vi trodde")
                .orElseThrow();

        Passage passage = coding.code(coordinator, interview.id(), selection, List.of(cycling.id()))
                .orThrow();

        assertThat(passage.words()).isEqualTo("Elcyklar är svårare 🚲 än vi trodde");
        assertThat(passage.codings())
                .containsExactly(new Coding(
                        cycling.id(), person(coordinator), passage.header().created()));
        assertThat(passage.organisation()).isEqualTo(network.municipality(0));
    }

    @Test
    void coding_the_same_stretch_again_adds_to_the_passage_and_nothing_twice() {
        Selection selection = new Selection(0, 10);
        Passage once = coding.code(coordinator, interview.id(), selection, List.of(charging.id()))
                .orThrow();

        Passage twice = coding.code(coordinator, interview.id(), selection, List.of(charging.id(), cycling.id()))
                .orThrow();

        assertThat(twice.id()).isEqualTo(once.id());
        assertThat(twice.codes()).containsExactly(charging.id(), cycling.id());
        assertThat(coding.passages(coordinator, interview.id())).containsExactly(twice);
    }

    @Test
    void only_those_who_may_read_an_interview_code_it() {
        assertThat(Problems.of(coding.code(first, interview.id(), new Selection(0, 5), List.of(charging.id()))))
                .containsExactly("interview: not-found");
        assertThat(Problems.of(
                        coding.code(network.official(0), interview.id(), new Selection(0, 5), List.of(charging.id()))))
                .containsExactly("interview: not-found");

        assign(first);

        assertThat(coding.code(first, interview.id(), new Selection(0, 5), List.of(charging.id()))
                        .isDone())
                .isTrue();
    }

    @Test
    void coders_work_independently_and_the_coordinator_sees_all() {
        assign(first, second);
        Passage one = coding.code(first, interview.id(), new Selection(5, 20), List.of(charging.id()))
                .orThrow();
        Passage other = coding.code(second, interview.id(), new Selection(0, 20), List.of(charging.id()))
                .orThrow();

        assertThat(coding.passages(first, interview.id())).containsExactly(one);
        assertThat(coding.passages(second, interview.id())).containsExactly(other);
        assertThat(coding.passages(coordinator, interview.id())).containsExactly(other, one);
        assertThat(coding.passages(network.official(0), interview.id())).isEmpty();
    }

    @Test
    void agreement_between_coders_is_counted_by_character() {
        assign(first, second);
        coding.code(first, interview.id(), new Selection(0, 20), List.of(charging.id()))
                .orThrow();
        coding.code(second, interview.id(), new Selection(10, 30), List.of(charging.id()))
                .orThrow();

        Agreement agreement = coding.agreement(
                        coordinator, interview.id(), charging.id(), person(first), person(second))
                .orElseThrow();

        assertThat(agreement.both()).isEqualTo(10);
        assertThat(agreement.onlyFirst()).isEqualTo(10);
        assertThat(agreement.onlySecond()).isEqualTo(10);
        assertThat(agreement.length()).isEqualTo(interview.transcript().length());
        assertThat(coding.agreement(network.official(0), interview.id(), charging.id(), person(first), person(second)))
                .isEmpty();
    }

    @Test
    void a_coder_takes_back_only_codes_of_their_own() {
        assign(first);
        Passage passage = coding.code(first, interview.id(), new Selection(0, 9), List.of(charging.id()))
                .orThrow();

        assertThat(coding.uncode(coordinator, passage.id(), charging.id())
                        .orThrow()
                        .codes())
                .containsExactly(charging.id());
        assertThat(coding.uncode(second, passage.id(), charging.id()).isDone()).isFalse();
        assertThat(coding.uncode(first, passage.id(), charging.id()).orThrow().codes())
                .isEmpty();
    }

    @Test
    void a_passage_lies_in_the_text_and_has_codes_of_the_codebook() {
        CodeId unknown = new CodeId(new UUID(9, 9));

        assertThat(Problems.of(coding.code(coordinator, interview.id(), new Selection(0, 5_000), List.of(unknown))))
                .containsExactly("selection: outside-text", "codes: not-found");
        assertThat(Problems.of(coding.code(coordinator, interview.id(), new Selection(0, 5), List.of())))
                .containsExactly("codes: missing");
    }

    @Test
    void the_codebook_is_kept_by_coordinators_and_read_by_members() {
        assertThat(Problems.of(coding.addCode(first, "Ny", ""))).containsExactly(": coordinators-only");
        assertThat(Problems.of(coding.addCode(coordinator, " laddning ", ""))).containsExactly("name: taken");
        assertThat(Problems.of(coding.addCode(coordinator, " ", ""))).containsExactly("name: missing");
        assertThat(coding.codebook(network.official(1)).orElseThrow().codes()).containsExactly(charging, cycling);
        assertThat(coding.codebook(network.nobody())).isEmpty();
    }

    @Test
    void a_code_keeps_its_passages_when_it_gets_another_name() {
        Passage passage = coding.code(coordinator, interview.id(), new Selection(0, 9), List.of(charging.id()))
                .orThrow();

        coding.changeCode(coordinator, charging, new Code(charging.id(), "Laddinfrastruktur", "Var, när, vem betalar"))
                .orThrow();

        Codebook book = coding.codebook(coordinator).orElseThrow();
        assertThat(book.code(passage.codes().get(0)).orElseThrow().name()).isEqualTo("Laddinfrastruktur");
        assertThat(Problems.of(
                        coding.changeCode(coordinator, cycling, new Code(cycling.id(), "LADDINFRASTRUKTUR", ""))))
                .containsExactly("name: taken");
        assertThat(Problems.of(coding.changeCode(coordinator, cycling, new Code(new CodeId(new UUID(9, 9)), "Ny", ""))))
                .containsExactly("code: not-found");
    }

    @Test
    void the_second_of_two_who_change_a_code_sees_what_the_first_made_of_it() {
        Code firsts = new Code(charging.id(), "Laddning", "Bara publik laddning");
        coding.changeCode(coordinator, charging, firsts).orThrow();
        coding.addCode(coordinator, "Parkering", "").orThrow();

        Result<Code> second = coding.changeCode(coordinator, charging, new Code(charging.id(), "Laddning", "All"));

        assertThat(second).isEqualTo(new Result.Stale<>(firsts));
        assertThat(coding.codebook(coordinator).orElseThrow().codes()).contains(firsts);
    }

    @Test
    void a_passage_of_an_invented_interview_is_invented_too() {
        Interview invented = network.samverkan()
                .interviews()
                .record(
                        coordinator,
                        Talks.draft(network.admitted("Exempelkommun A", Origin.EXAMPLE)
                                .id()))
                .orThrow();

        assertThat(coding.code(coordinator, invented.id(), new Selection(0, 9), List.of(charging.id()))
                        .orThrow()
                        .header()
                        .isExample())
                .isTrue();
    }

    @Test
    void coordinators_who_add_codes_at_once_lose_none() throws InterruptedException, ExecutionException {
        SmallNetwork fresh = new SmallNetwork(0);
        List<Callable<Result<Code>>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = "Kod " + i;
            work.add(() -> fresh.samverkan().coding().addCode(fresh.coordinator(), name, ""));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Result<Code>> done : threads.invokeAll(work)) {
                assertThat(done.get().isDone()).isTrue();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(fresh.samverkan()
                        .coding()
                        .codebook(fresh.coordinator())
                        .orElseThrow()
                        .codes())
                .hasSize(8);
    }
}
