package se.samverkan.testkit;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverkan.record.Header;

/**
 * Samples of every type of record that the domain library knows, for tests of whatever stores, encodes or shows records.
 *
 * @since 0.1.0
 */
public final class Samples {

    private Samples() {}

    /**
     * All samples: of every type one with everything it may hold, and where that differs much one with nothing but what must be there.
     *
     * @return the samples, in the order of the steps of the method
     */
    public static List<Sample<?>> all() {
        return Stream.of(NetworkSamples.all()).flatMap(List::stream).toList();
    }

    /** The header of a stored sample. */
    static Header header() {
        return new HeaderBuilder().version(1).build();
    }

    /** An id that tells which sample it belongs to. */
    static UUID id(long number) {
        return new UUID(0x44444444_4444_4444L, 0x8444_000000000000L + number);
    }
}
