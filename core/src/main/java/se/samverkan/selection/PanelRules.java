package se.samverkan.selection;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Rules about named candidates, as quotas, so that every method, check and report knows them: who must be in the panel, and who are kept apart. Whoever
 * must not be in it is left out of the pool. The quota's feature names the candidates, such as {@code keep-apart:0180+0184}, and a {@link DrawRequest}
 * gives those candidates the value that it counts.
 *
 * @since 0.1.0
 */
public final class PanelRules {

    private static final String MUST_HAVE = "must-have:";
    private static final String KEEP_APART = "keep-apart:";
    private static final String NAMED = OwnFeature.YES;
    private static final String OTHERS = OwnFeature.NO;

    private PanelRules() {}

    /**
     * Some candidates must be in the panel: each gets the chance 1.
     *
     * @param keys the candidates' keys, at least one
     * @return the rule; it cannot be met where the pool lacks one of them
     * @throws IllegalArgumentException if there is no key, or one has a plus sign
     */
    public static Quota mustHave(Collection<String> keys) {
        SortedSet<String> named = named(keys, 1);
        return new Quota(MUST_HAVE + Joiner.on('+').join(named), NAMED, named.size(), named.size());
    }

    /**
     * Of some candidates no more than a number are in the panel together, such as neighbours that work as one.
     *
     * @param keys the candidates' keys, at least two
     * @param atMost how many of them may be in the panel, 0 or more
     * @return the rule
     * @throws IllegalArgumentException if there are fewer keys, or one has a plus sign
     */
    public static Quota keepApart(Collection<String> keys, int atMost) {
        return new Quota(KEEP_APART + Joiner.on('+').join(named(keys, 2)), NAMED, 0, atMost);
    }

    /**
     * A quota for those whom a rule does not name, which every panel meets. With it, every candidate has a value of the rule's feature, as the file form
     * of the field wants it.
     *
     * @param rule a rule of this class
     * @param seats the size of the panel
     * @return the quota
     */
    public static Quota others(Quota rule, int seats) {
        return new Quota(rule.feature(), OTHERS, 0, seats);
    }

    /**
     * Whether a feature is that of a rule of this class.
     *
     * @param feature a feature's key
     * @return true if so
     */
    public static boolean isRule(String feature) {
        return keys(feature).isPresent();
    }

    private static SortedSet<String> named(Collection<String> keys, int least) {
        SortedSet<String> named = new TreeSet<>(keys);
        if (named.size() < least || named.stream().anyMatch(key -> key.isEmpty() || key.indexOf('+') >= 0)) {
            throw new IllegalArgumentException(
                    "A rule about " + named + " needs at least " + least + " keys without plus signs: name them");
        }
        return named;
    }

    /** A candidate with the values that the rules among quotas count. */
    static Candidate marked(Candidate candidate, List<Quota> quotas) {
        ImmutableMap.Builder<String, String> more = ImmutableMap.builder();
        for (Quota quota : quotas) {
            Optional<List<String>> keys = keys(quota.feature());
            if (keys.filter(named -> named.contains(candidate.key())).isPresent()) {
                more.put(quota.feature(), NAMED);
            } else if (keys.isPresent() && quota.value().equals(OTHERS)) {
                more.put(quota.feature(), OTHERS);
            }
        }
        Map<String, String> marks = more.buildKeepingLast();
        return marks.isEmpty()
                ? candidate
                : new Candidate(
                        candidate.key(),
                        ImmutableMap.<String, String>builder()
                                .putAll(candidate.values())
                                .putAll(marks)
                                .buildKeepingLast());
    }

    private static Optional<List<String>> keys(String feature) {
        for (String rule : List.of(MUST_HAVE, KEEP_APART)) {
            if (feature.startsWith(rule)) {
                return Optional.of(Splitter.on('+').splitToList(feature.substring(rule.length())));
            }
        }
        return Optional.empty();
    }

    /** Whether a relaxation must leave a quota as it is. */
    static boolean isFixed(Quota quota) {
        return quota.feature().startsWith(MUST_HAVE);
    }

    /** A rule in words; empty for other quotas. */
    static Optional<String> describe(Quota quota, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String start = quota.feature().startsWith(MUST_HAVE)
                ? english ? "Must be in the panel: " : "Ska vara med i panelen: "
                : english ? "Kept apart: " : "Hålls isär: ";
        String others = quota.value().equals(NAMED) ? "" : english ? " (the others)" : " (övriga)";
        return keys(quota.feature()).map(keys -> start + String.join(", ", keys) + others + ", " + quota.range());
    }
}
