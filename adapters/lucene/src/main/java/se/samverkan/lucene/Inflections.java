package se.samverkan.lucene;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Brings the forms of a Swedish word together under one stem, by endings and by a list of words that the endings would take apart (hållplats,
 * staket) or leave apart (cykel and cyklar, stad and städer). The end of a compound is inflected as the word alone, so the list holds for it
 * too. Safe for use by several threads.
 */
final class Inflections {

    static final Inflections SWEDISH = new Inflections(WordList.INFLECTIONS.lines());

    private static final int SHORTEST_STEM = 3;
    private static final int CACHED = 50_000;

    /** Endings of nouns, verbs and adjectives, the longest first. */
    private static final ImmutableList<String> ENDINGS = ImmutableList.copyOf(Splitter.on(' ')
            .split("andet arna erna orna ades ande aste aren ena ade ats ast are ern ar er or en et an ad at a e"));

    private static final Pattern QUALITY = Pattern.compile("(.*itet)(en|er|erna)?");
    private static final Pattern NEUTER = Pattern.compile("(.{2,}(?:isk|ig|bar|sam|iv|ell|al|ör|gg|nn|ll))t");
    private static final Pattern ABLE = Pattern.compile(".{2,}[^b]bar");
    private static final Pattern SCIENCE = Pattern.compile("(.{3,}i)n");
    private static final Pattern PAST = Pattern.compile("(.{2,})(?:(?<=[glnrvm])de|(?<=[kps])te)");
    private static final Pattern DROPPED_VOWEL = Pattern.compile("(.+[bdfgkptv])([lrn])");
    private static final ImmutableSet<String> NAMING = ImmutableSet.of("ning", "ing", "het", "els");

    private final ListedForms listed;
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    private Inflections(List<String> lines) {
        listed = new ListedForms(lines);
    }

    /** The stem of a form. */
    String stem(String form) {
        String known = stems.get(form);
        if (known != null) {
            return known;
        }
        if (stems.size() >= CACHED) {
            stems.clear();
        }
        String found = found(form);
        stems.put(form, found);
        return found;
    }

    private String found(String form) {
        String known = listed.stem(form);
        if (!known.isEmpty()) {
            return known;
        }
        boolean genitive = form.length() > SHORTEST_STEM && form.endsWith("s") && !form.endsWith("ss");
        String bare = genitive ? form.substring(0, form.length() - 1) : form;
        String again = genitive ? listed.stem(bare) : "";
        return again.isEmpty() ? whole(withoutEnding(bare)) : again;
    }

    private static String withoutEnding(String form) {
        var quality = QUALITY.matcher(form);
        if (quality.matches()) {
            return quality.group(1);
        }
        if (ABLE.matcher(form).matches()) {
            return form;
        }
        for (Pattern pattern : List.of(NEUTER, SCIENCE, PAST)) {
            var matcher = pattern.matcher(form);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return cut(form);
    }

    private static String cut(String form) {
        for (String ending : ENDINGS) {
            int left = form.length() - ending.length();
            if (left >= SHORTEST_STEM && form.endsWith(ending) && hasVowel(form.substring(0, left))) {
                return form.substring(0, left);
            }
        }
        return form;
    }

    private static boolean hasVowel(String text) {
        return text.chars().anyMatch(c -> "aeiouyåäö".indexOf(c) >= 0);
    }

    /** cykl is what is left of cyklar, cykel what is left of cykeln: the same word. */
    private static String whole(String stem) {
        var dropped = DROPPED_VOWEL.matcher(stem);
        return dropped.matches() ? dropped.group(1) + "e" + dropped.group(2) : stem;
    }

    /** The roots that a stem may have besides itself: parkering has what parkera has. */
    static Set<String> roots(String stem) {
        ImmutableSet.Builder<String> roots = ImmutableSet.builder();
        roots.add(stem);
        for (String ending : NAMING) {
            int left = stem.length() - ending.length();
            if (stem.endsWith(ending) && left >= SHORTEST_STEM && hasVowel(stem.substring(0, left))) {
                roots.add(whole(stem.substring(0, left)));
            }
        }
        return roots.build();
    }
}
