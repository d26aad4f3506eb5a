package se.samverkan.servlet.question;

import java.util.Collection;
import java.util.List;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.theme.ThemeId;

/** The network's themes in the reader's language. */
final class ThemeNames {
    private ThemeNames() {}

    static List<String> of(Installation installation, View view, Actor actor, Collection<ThemeId> wanted) {
        return installation.samverkan().themes().all(actor).stream()
                .filter(theme -> wanted.contains(theme.id()))
                .map(theme -> theme.name(view.locale()))
                .toList();
    }

    static List<Choice> choices(Installation installation, View view, Actor actor) {
        return installation.samverkan().themes().all(actor).stream()
                .map(theme -> Choice.of(theme.id().value().toString(), theme.name(view.locale())))
                .toList();
    }
}
