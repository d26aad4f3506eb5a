package se.samverkan.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;

/**
 * How far an index has read the change log: the last entry, by its position and by what it tells, so that an index of another storage, or of one
 * that was set back, is known as such.
 *
 * @param position the position, 0 before the first entry
 * @param entry what the entry tells
 */
record LogMark(long position, String entry) {

    static final LogMark START = new LogMark(0, "");

    private static final String POSITION = "position";
    private static final String ENTRY = "entry";
    private static final String FORMAT = "format";

    /** Changes when an index made before must be made anew. */
    private static final String CURRENT_FORMAT = "3-" + WordList.digest();

    static LogMark of(Change change) {
        return new LogMark(
                change.position(),
                change.record() + " " + change.version() + " " + change.at().toEpochMilli());
    }

    /** Whether a log still has this entry where it was. */
    boolean isIn(ChangeLog log) {
        if (position == 0) {
            return true;
        }
        List<Change> found = log.after(position - 1, 1);
        return !found.isEmpty() && of(found.get(0)).equals(this);
    }

    /** What is kept with the index. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(FORMAT, CURRENT_FORMAT);
        kept.put(POSITION, Long.toString(position));
        kept.put(ENTRY, entry);
        return kept;
    }

    /** Reads what was kept; an index of another format has read nothing. */
    static LogMark read(Map<String, String> kept) {
        if (!CURRENT_FORMAT.equals(kept.get(FORMAT))) {
            return new LogMark(-1, "");
        }
        return new LogMark(Long.parseLong(kept.getOrDefault(POSITION, "0")), kept.getOrDefault(ENTRY, ""));
    }

    /** Whether the index this was read from can be gone on with. */
    boolean isUsable(ChangeLog log) {
        return position >= 0 && isIn(log);
    }
}
