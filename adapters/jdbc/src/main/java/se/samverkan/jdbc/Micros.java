package se.samverkan.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as microseconds since 1970-01-01T00:00:00Z, which no time zone of a server, driver or session can shift. */
final class Micros {

    private Micros() {}

    static long of(Instant time) {
        try {
            return ChronoUnit.MICROS.between(Instant.EPOCH, time);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "Time " + time + " is too far from 1970 to be stored: at most 290,000 years", e);
        }
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
