package se.samverkan.servlet.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * A name that was set, is none of a setting, and resembles one. Others are left alone: they may belong to the host or a provider, as this one may,
 * so that it is never a reason not to start. Immutable.
 *
 * @param name the name as it was set; the value may be a secret and is not kept
 * @param meant the setting that it most likely was to be
 * @since 0.1.0
 */
public record MisspeltSetting(String name, Setting meant) {

    private static final int NEAR = 3;

    static Optional<MisspeltSetting> of(String name) {
        return Arrays.stream(Setting.values())
                .filter(each -> distance(name, each.key()) <= NEAR)
                .min(Comparator.comparingInt(each -> distance(name, each.key())))
                .map(each -> new MisspeltSetting(name, each));
    }

    /**
     * A line for the log.
     *
     * @return the name and what to do
     */
    public String warning() {
        return name + " is not known and does nothing: did you mean " + meant.key() + "?";
    }

    /** How many letters are put in, left out or changed: Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
