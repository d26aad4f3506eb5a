package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;

/** One who follows the change log: reads on from where it has come, and never looks back. */
final class Follower {

    private static final int AT_ONCE = 50;

    private final ChangeLog changes;
    private final List<Change> read = new ArrayList<>();

    Follower(ChangeLog changes) {
        this.changes = changes;
    }

    /** What has been read until now, after reading on to the end. */
    List<Change> read() {
        List<Change> more;
        do {
            long last = read.isEmpty() ? 0 : read.get(read.size() - 1).position();
            more = changes.after(last, AT_ONCE);
            assertThat(more).as("what comes after %s", last).allMatch(change -> change.position() > last);
            read.addAll(more);
        } while (!more.isEmpty());
        return List.copyOf(read);
    }

    /** Reads on and on while others write, and once more when they are done. */
    Callable<List<Change>> whileOthersWrite(AtomicBoolean writing) {
        return () -> {
            boolean last;
            List<Change> all;
            do {
                last = !writing.get();
                all = read();
            } while (!last);
            return all;
        };
    }
}
