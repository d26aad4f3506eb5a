package se.samverkan.servlet.page;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;
import se.samverkan.servlet.login.Register;
import se.samverkan.servlet.settings.Settings;
import se.samverkan.servlet.web.Request;

/**
 * Makes views: what all pages of an installation have in common. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Views {
    private final Settings settings;
    private final Register register;
    private final boolean framed;
    private final Predicate<String> answered;

    /**
     * Knows what all pages have in common.
     *
     * @param settings what the administrator has set
     * @param register the names of organisations
     * @param framed whether a host puts its own frame around
     * @param answered whether a page answers at an address within the plugin
     */
    public Views(Settings settings, Register register, boolean framed, Predicate<String> answered) {
        this.settings = requireNonNull(settings, "settings");
        this.register = requireNonNull(register, "register");
        this.framed = framed;
        this.answered = requireNonNull(answered, "answered");
    }

    /**
     * A view of a page.
     *
     * @param request who asks for it, and in which language
     * @param title the key of its title
     * @param namesAndValues values of the title, names and values in turn
     * @return the view
     */
    public View of(Request request, String title, Object... namesAndValues) {
        String words = Messages.of(request.locale()).text(title, namesAndValues);
        return titled(request, words);
    }

    /**
     * A view of a page that bears somebody's title.
     *
     * @param request who asks for it, and in which language
     * @param title the title as it is
     * @return the view
     */
    public View titled(Request request, String title) {
        return new View(request, title, new Frame(settings, register, framed, answered));
    }

    /**
     * What all pages have in common.
     *
     * @param settings what the administrator has set
     * @param register the names of organisations
     * @param framed whether a host puts its own frame around
     * @param answered whether a page answers at an address within the plugin
     */
    record Frame(Settings settings, Register register, boolean framed, Predicate<String> answered) {}
}
