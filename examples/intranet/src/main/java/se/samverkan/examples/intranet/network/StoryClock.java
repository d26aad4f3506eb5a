package se.samverkan.examples.intranet.network;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The time of the story, set by hand: the example network takes place in the autumn of 2026, whenever it is run. */
final class StoryClock implements InstantSource {

    static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
        return now;
    }

    /** Goes on to an office hour of a day. */
    void to(String date) {
        to(date, "15:00");
    }

    void to(String date, String time) {
        now = LocalDate.parse(date).atTime(LocalTime.parse(time)).atZone(SWEDEN).toInstant();
    }
}
