package se.samverkan.interview;

import java.util.List;
import java.util.Optional;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;

/** Interviews for tests. */
public final class Talks {

    /** What everybody says. */
    public static final String WORDS =
            "Vi bygger laddplatser. Elcyklar är svårare 🚲 än vi trodde. Parkeringen är full.";

    private Talks() {}

    /** A conversation without a guide. */
    public static InterviewDraft draft(OrganisationId organisation, String date, String text) {
        return new InterviewDraft(
                organisation,
                "trafikplanerare",
                date,
                Occasion.Form.NOTES,
                "Vad intervjun ska användas till.",
                "2026-01-01",
                Optional.empty(),
                List.of(),
                text,
                Language.SWEDISH);
    }

    /** A conversation on an ordinary day. */
    public static InterviewDraft draft(OrganisationId organisation) {
        return draft(organisation, "2026-10-01", WORDS);
    }
}
