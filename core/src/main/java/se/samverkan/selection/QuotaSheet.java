package se.samverkan.selection;

import java.util.List;

/**
 * What a file of quotas holds.
 *
 * @param quotas the quotas, in the order of the file
 * @param limits how far quotas may give way when they cannot be met ({@code min_flex}, {@code max_flex}), for {@link QuotaCheck#check(DrawRequest, List)};
 *     empty if the file does not tell
 * @since 0.1.0
 */
public record QuotaSheet(List<Quota> quotas, List<Quota> limits) {

    /** No quotas. */
    public static final QuotaSheet NONE = new QuotaSheet(List.of(), List.of());

    /** Copies the lists. */
    public QuotaSheet {
        quotas = List.copyOf(quotas);
        limits = List.copyOf(limits);
    }
}
