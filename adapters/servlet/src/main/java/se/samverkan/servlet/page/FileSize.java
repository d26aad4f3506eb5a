package se.samverkan.servlet.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The size of a file as people write it: whole kilobytes, and from a million bytes megabytes with at most one decimal. */
final class FileSize {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    private final Wording wording;

    FileSize(Locale locale) {
        this.wording = new Wording(locale);
    }

    /** Rounded down, so that a limit never sounds larger than it is; only what is empty has no size. */
    String of(long bytes) {
        if (bytes < MEGA) {
            return wording.number((double) (bytes > 0 ? Math.max(1, bytes / KILO) : 0), 0) + "\u00a0kB";
        }
        BigDecimal megas = BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(MEGA), 1, RoundingMode.DOWN)
                .stripTrailingZeros();
        return wording.number(megas.doubleValue(), Math.max(0, megas.scale())) + "\u00a0MB";
    }
}
