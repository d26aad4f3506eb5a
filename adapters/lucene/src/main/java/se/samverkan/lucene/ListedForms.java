package se.samverkan.lucene;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of the words in a list: a line holds the stem and then the other forms. They hold at the end of compounds too: hållplats is inflected
 * as plats. A line that begins with {@code =} holds for the word alone, one with {@code +} also for compounds of a stem that is short. Not
 * changed once made.
 */
final class ListedForms {

    private static final int SHORTEST_TAIL = 4;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> tails = new HashMap<>();
    private final Set<String> shortTails = new HashSet<>();

    ListedForms(List<String> lines) {
        lines.forEach(this::add);
    }

    private void add(String line) {
        boolean alone = line.startsWith("=");
        boolean shortToo = line.startsWith("+");
        List<String> forms =
                Splitter.on(' ').omitEmptyStrings().splitToList(alone || shortToo ? line.substring(1) : line);
        String stem = forms.get(0);
        forms.forEach(form -> words.put(form, stem));
        if (!alone) {
            forms.stream().filter(form -> form.length() >= SHORTEST_TAIL).forEach(form -> tails.put(form, stem));
        }
        if (shortToo) {
            shortTails.add(stem);
        }
    }

    /** The stem of a form by the list, or by the longest word of the list that it ends with; empty if there is none. */
    String stem(String form) {
        String whole = words.get(form);
        if (whole != null) {
            return whole;
        }
        for (int start = 1; start <= form.length() - SHORTEST_TAIL; start++) {
            String tail = tails.get(form.substring(start));
            if (tail != null) {
                return form.substring(0, start) + tail;
            }
        }
        return shortTails.stream().anyMatch(form::endsWith) ? form : "";
    }
}
