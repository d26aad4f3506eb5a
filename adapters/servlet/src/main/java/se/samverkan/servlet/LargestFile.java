package se.samverkan.servlet;

import jakarta.servlet.MultipartConfigElement;
import se.samverkan.servlet.login.Visitor;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.settings.Settings;

/** How large a file a visitor may send. What is far too large is refused before it is read; what is a little too large, by the form. */
final class LargestFile {
    private static final long AROUND = 10_000_000;
    private static final int IN_MEMORY = 65_536;

    private final long attachment;
    private final long archive;

    LargestFile(Settings settings) {
        this.attachment = 2 * settings.bytes(Setting.ATTACHMENT_MOST);
        this.archive = settings.bytes(Setting.IMPORT_MOST);
    }

    /** Nobody who is not logged in sends files. */
    long of(Visitor visitor) {
        if (!visitor.isLoggedIn()) {
            return 0;
        }
        return visitor.administrator() ? Math.max(attachment, archive) : attachment;
    }

    /** What the container lets through, in files on disk from 64 kB. */
    static MultipartConfigElement limits(Settings settings) {
        boolean right = settings.problems().isEmpty();
        long most = right
                ? Math.max(2 * settings.bytes(Setting.ATTACHMENT_MOST), settings.bytes(Setting.IMPORT_MOST))
                : AROUND;
        return new MultipartConfigElement("", most, most + AROUND, IN_MEMORY);
    }
}
