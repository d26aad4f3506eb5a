package se.samverkan.selection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A change of quotas that makes a panel possible: as few bounds as possible are moved, and, among such changes, by as few seats as possible in all;
 * of several as small the one whose quotas come first. A bound is the minimum or the maximum of one quota.
 *
 * @param changes the quotas that change, in the order in which they were given, at least one
 * @param smallest whether it is proven that none is smaller; false when the search ended before that
 * @since 0.1.0
 */
public record Relaxation(List<Change> changes, boolean smallest) {

    /**
     * A quota before and after. Who must be in the panel ({@link PanelRules#mustHave}) is never relaxed.
     *
     * @param from the quota that was wanted
     * @param to the quota to want instead, on the same value
     */
    public record Change(Quota from, Quota to) {

        /**
         * How many of the quota's two bounds move.
         *
         * @return 1 or 2
         */
        public int bounds() {
            return (from.min() == to.min() ? 0 : 1) + (from.max() == to.max() ? 0 : 1);
        }

        /**
         * By how many seats they move.
         *
         * @return at least 1
         */
        public int seats() {
            return from.min() - to.min() + to.max() - from.max();
        }
    }

    /** Copies the changes. */
    public Relaxation {
        changes = List.copyOf(changes);
    }

    /**
     * How many bounds move.
     *
     * @return at least 1
     */
    public int bounds() {
        return changes.stream().mapToInt(Change::bounds).sum();
    }

    /**
     * By how many seats the bounds move in all.
     *
     * @return at least {@link #bounds()}
     */
    public int seats() {
        return changes.stream().mapToInt(Change::seats).sum();
    }

    /**
     * Quotas with the changes made.
     *
     * @param quotas the quotas that were wanted
     * @return the quotas to want instead, in the same order
     */
    public List<Quota> of(List<Quota> quotas) {
        return quotas.stream().map(this::changed).toList();
    }

    private Quota changed(Quota quota) {
        return changes.stream()
                .filter(change -> change.from().equals(quota))
                .map(Change::to)
                .findFirst()
                .orElse(quota);
    }

    /**
     * The change in words.
     *
     * @param locale the reader's locale
     * @return such as {@code Det går om ni ändrar: Kommungrupp: A1 Storstad, 4 → 3.}, in English for English readers, else in Swedish
     */
    public String describe(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String list = changes.stream().map(change -> describe(change, locale)).collect(Collectors.joining("; "));
        String start = english ? "It works if you change: " : "Det går om du ändrar: ";
        String proven = english ? " No smaller change does." : " Ingen mindre ändring räcker.";
        return start + list + "." + (smallest ? proven : "");
    }

    private static String describe(Change change, Locale locale) {
        return change.from().describe(locale) + " → " + change.to().range();
    }
}
