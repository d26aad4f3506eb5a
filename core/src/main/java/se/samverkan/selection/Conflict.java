package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samverkan.record.Problem;

/**
 * Why no panel can be drawn.
 *
 * @param kind what is the matter
 * @param quotas the quotas that cannot be met; empty when the pool is too small
 * @param needed how many members are needed; 0 for {@link Kind#TOGETHER}
 * @param available how many there can be; 0 for {@link Kind#TOGETHER}
 * @since 0.1.0
 */
public record Conflict(Kind kind, List<Quota> quotas, int needed, int available) {

    /** The ways in which a panel can be impossible. */
    public enum Kind {
        /** There are more seats than candidates. */
        POOL_TOO_SMALL,
        /** A quota wants more than the pool has with that value. */
        TOO_FEW_IN_POOL,
        /** The minimums of a feature add up to more than the seats. */
        MINIMUMS_ABOVE_SEATS,
        /** What the maximums of a feature leave room for is fewer than the seats. */
        MAXIMUMS_BELOW_SEATS,
        /** Quotas of several features that each could be met, but not together. */
        TOGETHER
    }

    /** Copies the quotas. */
    public Conflict {
        requireNonNull(kind, "kind");
        quotas = List.copyOf(quotas);
    }

    /**
     * The conflict in words, with what to do.
     *
     * @param locale the reader's locale
     * @return a sentence or two, in English for English readers, else in Swedish
     */
    public String describe(Locale locale) {
        return locale.getLanguage().equals("en") ? english(locale) : swedish(locale);
    }

    /**
     * The conflict as a refusal, its words in the arguments {@code sv} and {@code en}.
     *
     * @return a problem with the field {@code seats} or {@code quotas}
     */
    public Problem problem() {
        return PanelProblems.of(this);
    }

    private String swedish(Locale locale) {
        return switch (kind) {
            case POOL_TOO_SMALL ->
                "Urvalet ska ha " + needed + " platser men det finns bara " + available
                        + " kommuner att dra bland. Minska antalet platser.";
            case TOO_FEW_IN_POOL ->
                "Kvoten ”" + list(locale) + "” kräver " + needed + " men det finns bara " + available
                        + " att dra bland. Sänk kvotens minsta antal.";
            case MINIMUMS_ABOVE_SEATS ->
                "Kvoternas minsta antal är tillsammans " + needed + " men platserna är " + available + ": "
                        + list(locale) + ". Sänk något minsta antal eller öka antalet platser.";
            case MAXIMUMS_BELOW_SEATS ->
                "Platserna är " + needed + " men kvoternas största antal lämnar bara plats för " + available + ": "
                        + list(locale) + ". Höj något största antal eller minska antalet platser.";
            case TOGETHER ->
                "De här kvoterna går inte att uppfylla samtidigt: " + list(locale) + ". Ändra minst en av dem.";
        };
    }

    private String english(Locale locale) {
        return switch (kind) {
            case POOL_TOO_SMALL ->
                "The panel has " + needed + " seats but there are only " + available
                        + " to draw from. Lower the number of seats.";
            case TOO_FEW_IN_POOL ->
                "The quota “" + list(locale) + "” needs " + needed + " but there are only " + available
                        + " to draw from. Lower its minimum.";
            case MINIMUMS_ABOVE_SEATS ->
                "The minimums add up to " + needed + " but there are " + available + " seats: " + list(locale)
                        + ". Lower a minimum or add seats.";
            case MAXIMUMS_BELOW_SEATS ->
                "There are " + needed + " seats but the maximums leave room for only " + available + ": " + list(locale)
                        + ". Raise a maximum or remove seats.";
            case TOGETHER -> "These quotas cannot be met at the same time: " + list(locale) + ". Change at least one.";
        };
    }

    private String list(Locale locale) {
        return quotas.stream().map(quota -> quota.describe(locale)).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
