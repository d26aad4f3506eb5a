package se.samverkan.servlet.page;

import static java.util.Objects.requireNonNull;

import se.samverkan.Samverkan;
import se.samverkan.servlet.login.Register;
import se.samverkan.servlet.settings.Settings;

/**
 * What every area works with.
 *
 * @param samverkan the use cases
 * @param settings what the administrator has set
 * @param register the networks and the names of organisations
 * @param views makes pages
 * @since 0.1.0
 */
public record Installation(Samverkan samverkan, Settings settings, Register register, Views views) {
    /** Refuses missing parts. */
    public Installation {
        requireNonNull(samverkan, "samverkan");
        requireNonNull(settings, "settings");
        requireNonNull(register, "register");
        requireNonNull(views, "views");
    }
}
