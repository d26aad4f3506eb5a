package se.samverkan;

import java.time.InstantSource;
import java.util.UUID;
import se.samverkan.record.IdSource;

/** The clock and the chance of the machine: the only place of the library that reads them. */
final class SystemSources {

    private SystemSources() {}

    static InstantSource clock() {
        return InstantSource.system();
    }

    /** Version 4 UUIDs (RFC 9562) from the JDK's secure random source. */
    static IdSource ids() {
        return UUID::randomUUID;
    }
}
