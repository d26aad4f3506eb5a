package se.samverkan.interest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Records;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Visibility;

/**
 * Whether one more answer to a call counts by itself, is held, or has no room. What one municipality gets never depends on how many others have answered: a
 * flood only makes that a coordinator reads the answers before they count.
 */
final class AnswerRoom {
    private static final Duration SPELL = Duration.ofMinutes(10);

    private final Records records;
    private final RecordQuery<Interest> answers;
    private final Visibility all;

    AnswerRoom(Records records, CallForInterest call) {
        this.records = records;
        this.answers = Calls.ofCall(call);
        this.all = Visibility.everythingIn(call.header().network());
    }

    /** What an answer of a municipality begins as, empty if there is no room for it. */
    Optional<Interest.Standing> standing(MunicipalityCode municipality) {
        List<Interest> own = records.store()
                .list(answers.with("municipality", municipality.value()), all)
                .items();
        if (number(own, Interest.Standing.HELD) >= Calls.MOST_HELD) {
            return Optional.empty();
        }
        return Optional.of(
                number(own, Interest.Standing.COUNTS) >= Calls.MOST_UNREAD || isFlooded()
                        ? Interest.Standing.HELD
                        : Interest.Standing.COUNTS);
    }

    private static long number(List<Interest> answers, Interest.Standing standing) {
        return answers.stream().filter(each -> each.standing() == standing).count();
    }

    private boolean isFlooded() {
        return records.store().list(answers.page(Calls.MOST_AT_ONCE, 1), all).items().stream()
                .anyMatch(answer -> answer.header().created().plus(SPELL).isAfter(records.now()));
    }
}
