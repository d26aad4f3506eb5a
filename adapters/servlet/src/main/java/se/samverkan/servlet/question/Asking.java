package se.samverkan.servlet.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.question.Question;
import se.samverkan.question.QuestionState;
import se.samverkan.servlet.experience.Shown;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.theme.ThemeId;

/**
 * A question as a list shows it.
 *
 * @param question the question
 * @param state where it stands
 * @param organisation who asks
 * @param themes what it is about
 * @param mine whether it was sent to the reader's organisation
 * @since 0.1.0
 */
public record Asking(Question question, Shown.Tag state, String organisation, List<String> themes, boolean mine) {
    /** Copies the themes. */
    public Asking {
        themes = List.copyOf(themes);
    }

    static Asking of(
            Installation installation,
            View view,
            Actor actor,
            Map<ThemeId, String> themes,
            Question question,
            QuestionState state) {
        return new Asking(
                question,
                new Shown.Tag(view.word(state), tone(state)),
                installation
                        .register()
                        .organisation(actor, question.header().owner().organisation())
                        .orElse(""),
                question.themes().stream()
                        .map(themes::get)
                        .filter(Objects::nonNull)
                        .toList(),
                question.asked().stream()
                        .anyMatch(asked -> Optional.of(asked.organisation()).equals(actor.organisation())));
    }

    private static String tone(QuestionState state) {
        return switch (state) {
            case OPEN -> "warn";
            case ANSWERED -> "good";
            case CLOSED -> "";
        };
    }
}
