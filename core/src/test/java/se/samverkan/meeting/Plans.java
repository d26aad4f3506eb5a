package se.samverkan.meeting;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;

/** Meetings for tests. */
public final class Plans {

    private Plans() {}

    /** A round table on a day, from 9 to 10.30. */
    public static MeetingDraft on(String date, Set<OrganisationId> invited) {
        return on(date, "rundabordssamtal", invited);
    }

    /** A meeting of a format on a day, from 9 to 10.30. */
    public static MeetingDraft on(String date, String format, Set<OrganisationId> invited) {
        return new MeetingDraft(
                "Laddning på landsbygden",
                "Förstå vad som hindrar",
                ImmutableSet.of(),
                format,
                date,
                "9.00",
                "10:30",
                "Teams",
                "https://teams.example/hemligt",
                List.of("15 Välkomna", "60  Samtal i grupper", " "),
                invited,
                Language.SWEDISH);
    }
}
