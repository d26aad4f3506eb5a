package se.samverkan.servlet.page;

import static java.util.Objects.requireNonNull;

import se.samverkan.Samverkan;
import se.samverkan.attachment.AttachmentRules;
import se.samverkan.attachment.Attachments;
import se.samverkan.servlet.login.Register;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.settings.Settings;

/**
 * What every area works with.
 *
 * @param samverkan the use cases
 * @param settings what the administrator has set
 * @param register the networks and the names of organisations
 * @param views makes pages
 * @param attachments files beside records, within the limits of the settings
 * @since 0.1.0
 */
public record Installation(
        Samverkan samverkan, Settings settings, Register register, Views views, Attachments attachments) {
    /** Refuses missing parts. */
    public Installation {
        requireNonNull(samverkan, "samverkan");
        requireNonNull(settings, "settings");
        requireNonNull(register, "register");
        requireNonNull(views, "views");
        requireNonNull(attachments, "attachments");
    }

    /**
     * What every area works with, with the detector and the scanners that adapters offer.
     *
     * @param samverkan the use cases
     * @param settings what the administrator has set
     * @param register the networks and the names of organisations
     * @param views makes pages
     */
    public Installation(Samverkan samverkan, Settings settings, Register register, Views views) {
        this(
                samverkan,
                settings,
                register,
                views,
                samverkan.attachments(AttachmentRules.found(
                        settings.bytes(Setting.ATTACHMENT_MOST), settings.bytes(Setting.ATTACHMENTS_TOTAL))));
    }
}
