package se.samverkan.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;

/** Reads a recommendation's history out of the change log. */
final class History {

    private final ChangeLog log;

    History(ChangeLog log) {
        this.log = log;
    }

    List<HistoryEntry> of(Recommendation recommendation) {
        List<HistoryEntry> entries = new ArrayList<>();
        Optional<Status> before = Optional.empty();
        for (Change change : log.of(Recommendation.TYPE.ref(recommendation.id()))) {
            Optional<Status> now = status(recommendation.id(), change);
            if (now.isPresent()) {
                entries.add(new HistoryEntry(change.at(), change.version(), now.get(), !now.equals(before)));
                before = now;
            }
        }
        return List.copyOf(entries);
    }

    private Optional<Status> status(RecommendationId id, Change change) {
        return log.payload(Recommendation.TYPE, id, change.version()).map(Recommendation::status);
    }
}
