package se.samverkan.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.theme.ThemeId;

/**
 * A meeting as somebody typed it. Days and times are those of a clock in Sweden.
 *
 * @param title what it is called, 1–120 characters
 * @param purpose what it shall lead to, at most 2,000 characters
 * @param themes its themes, at most 20
 * @param format the key of its format
 * @param date the day, such as {@code 2026-12-03}
 * @param from when it begins, such as {@code 9.00} or {@code 09:00}
 * @param to when it ends, later the same day
 * @param place where it is held, at most 200 characters
 * @param link the address of a digital room, beginning with {@code https://}; may be empty
 * @param agenda what happens, one item to a line, each as minutes and words: {@code 15 Välkomna}; may be empty
 * @param invited the organisations invited
 * @param language the language of the texts
 * @since 0.1.0
 */
public record MeetingDraft(
        String title,
        String purpose,
        Set<ThemeId> themes,
        String format,
        String date,
        String from,
        String to,
        String place,
        String link,
        List<String> agenda,
        Set<OrganisationId> invited,
        Language language) {

    /** Copies the collections. */
    public MeetingDraft {
        themes = ImmutableSet.copyOf(themes);
        agenda = ImmutableList.copyOf(agenda);
        invited = ImmutableSet.copyOf(invited);
    }
}
