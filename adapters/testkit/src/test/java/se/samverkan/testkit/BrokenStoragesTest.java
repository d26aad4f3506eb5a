package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.record.RecordStore;

/** The contract finds what is broken, and says which clause it is and no other. */
final class BrokenStoragesTest {

    static Stream<Arguments> broken() {
        return Stream.concat(Stream.concat(stores(), logs()), Stream.concat(contents(), outboxesAndKeys()));
    }

    private static Stream<Arguments> stores() {
        return Stream.of(
                of("store_1", () -> new BrokenStorages.Shortening(RecordStore.inMemory())),
                of("store_2", () -> new BrokenStorages.Overwriting(RecordStore.inMemory())),
                of("store_4", () -> new BrokenStorages.CountingAll(RecordStore.inMemory())),
                of("store_4", () -> new BrokenStorages.CountingThePage(RecordStore.inMemory())),
                of("store_7", () -> new BrokenStorages.PassingTies(RecordStore.inMemory())),
                of("store_7", () -> new BrokenStorages.EndingEarly(RecordStore.inMemory())),
                of("store_8", () -> new BrokenStorages.Remembering(RecordStore.inMemory())),
                of("store_8", () -> new BrokenStorages.Haunted(RecordStore.inMemory())),
                of("store_9", () -> new BrokenStorages.ForgettingActors(RecordStore.inMemory())),
                of("store_10", () -> new BrokenStorages.KeysApart(RecordStore.inMemory())),
                of("store_11", () -> new BrokenStorages.SlicingAsBefore(RecordStore.inMemory())),
                of("store_12", () -> new BrokenStorages.ClosingOnce(RecordStore.inMemory())));
    }

    private static Stream<Arguments> logs() {
        return Stream.of(
                of("log_1", () -> BrokenParts.log(BrokenParts::withoutSettings)),
                of("log_2", () -> BrokenParts.log(BrokenParts::skippingOneEachTime)),
                of("log_2", () -> BrokenParts.log(BrokenParts::lookingBack)),
                of("log_2", () -> BrokenParts.log(BrokenParts::givingMore)),
                of("log_3", () -> BrokenParts.log(BrokenParts::takingAnyType)),
                of("log_4", BrokenParts::mixing),
                of("log_5", () -> BrokenParts.log(BrokenParts::erasingWhatItMay)),
                of("log_5", BrokenParts::erasingOne));
    }

    private static Stream<Arguments> contents() {
        return Stream.of(
                of("contents_1", () -> BrokenParts.contents(BrokenParts::replacing)),
                of("contents_3", () -> BrokenParts.contents(BrokenParts::keepingHalf)),
                of("contents_4", () -> BrokenParts.contents(BrokenParts::showingWhatIsRemoved)));
    }

    private static Stream<Arguments> outboxesAndKeys() {
        return Stream.of(
                of("outbox_1", () -> BrokenParts.outbox(BrokenParts::countingOneLess)),
                of("outbox_2", () -> BrokenParts.outbox(BrokenParts::doubling)),
                of("outbox_3", () -> BrokenParts.outbox(BrokenParts::givingUp)),
                of("outbox_4", () -> BrokenParts.outbox(BrokenParts::believingAnybody)),
                of("outbox_5", () -> BrokenParts.outbox(BrokenParts::unordered)),
                of("keys_1", () -> BrokenParts.keys(BrokenParts::leavingCaseAside)),
                of("keys_2", () -> BrokenParts.keys(BrokenParts::tellingWho)),
                of("keys_3", () -> BrokenParts.keys(BrokenParts::rememberingWho)));
    }

    private static Arguments of(String clause, Supplier<RecordStore> storage) {
        return arguments(clause, storage);
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("broken")
    void a_storage_that_breaks_a_clause_fails_the_tests_of_that_clause_only(
            String clause, Supplier<RecordStore> storage) {
        Suspect.is(storage);

        assertBreaks(clause);
    }

    private static void assertBreaks(String... clauses) {
        Verdict verdict = Verdict.reached();

        assertThat(verdict.broken()).as("%s", verdict.reasons()).containsExactly(clauses);
        assertThat(verdict.passed()).isGreaterThan(50);
    }

    @Test
    void a_part_that_fails_and_takes_the_whole_transaction_with_it_breaks_what_is_said_of_transactions() {
        Suspect.is(() -> new BrokenStorages.LosingTheOuter(RecordStore.inMemory()));

        assertBreaks("store_10", "store_5");
    }

    @Test
    void a_storage_that_has_lost_something_when_it_is_opened_again_breaks_clause_6() {
        Set<Capability> keeps = EnumSet.of(Capability.KEEPS);
        KeptInMemory kept = new KeptInMemory(keeps, BrokenStorages.LosingTexts::new);
        Suspect.declares(keeps, kept::open, kept::reopen);

        assertBreaks("store_6");
    }

    @Test
    void a_storage_that_reads_a_content_whole_breaks_clause_2_of_contents() {
        Set<Capability> keeps = EnumSet.of(Capability.KEEPS, Capability.CONTENTS);
        KeptInMemory kept = new KeptInMemory(keeps, UnaryOperator.identity());
        Suspect.declares(keeps, kept::open, kept::reopen);

        assertBreaks("contents_2");
    }

    @Test
    void a_storage_that_offers_more_than_it_declares_is_told_so() {
        Suspect.declares(
                EnumSet.of(Capability.CONTENTS, Capability.PERSON_KEYS), RecordStore::inMemory, RecordStore::inMemory);

        assertBreaks("capability");
    }

    @Test
    void what_is_not_offered_is_skipped_with_the_reason() {
        Set<Capability> nothing = EnumSet.noneOf(Capability.class);
        KeptInMemory bare = new KeptInMemory(nothing, UnaryOperator.identity());
        Suspect.declares(nothing, bare::open, bare::reopen);

        Verdict verdict = Verdict.reached();

        assertThat(verdict.broken()).as("%s", verdict.reasons()).isEmpty();
        assertThat(verdict.skipped())
                .anyMatch(skip -> skip.startsWith("contents_1") && skip.endsWith("it keeps contents of attachments"))
                .anyMatch(skip -> skip.startsWith("outbox_2") && skip.endsWith("it has an outbox"))
                .anyMatch(skip -> skip.startsWith("keys_3") && skip.endsWith("it keeps the keys to pseudonyms"))
                .anyMatch(skip -> skip.startsWith("store_6") && skip.endsWith("when it is opened again"))
                .anyMatch(skip -> skip.startsWith("log_2") && skip.endsWith("it may be opened several times at once"));
    }

    @Test
    void the_reference_breaks_nothing() {
        Suspect.is(RecordStore::inMemory);

        assertThat(Verdict.reached().broken()).isEmpty();
    }
}
