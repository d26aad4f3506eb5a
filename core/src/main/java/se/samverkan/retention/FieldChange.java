package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One field of a record before and after a change.
 *
 * @param field the field's path, see {@link RecordFields#of}
 * @param before its values before; none if it was empty
 * @param after its values after; none if it is empty
 * @since 0.1.0
 */
public record FieldChange(String field, List<Object> before, List<Object> after) {

    /** Copies the values. */
    public FieldChange {
        requireNonNull(field, "field");
        before = ImmutableList.copyOf(before);
        after = ImmutableList.copyOf(after);
    }

    /** The fields that differ, in the order of the later version. */
    static List<FieldChange> between(Map<String, List<Object>> before, Map<String, List<Object>> after) {
        Map<String, List<Object>> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .map(path -> new FieldChange(
                        path, before.getOrDefault(path, List.of()), after.getOrDefault(path, List.of())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
