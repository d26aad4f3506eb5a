package se.samverkan.servlet;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.ServletContext;
import java.util.Optional;
import se.samverkan.Samverkan;
import se.samverkan.servlet.page.HostFrame;

/**
 * What a host application may hand to the plugin before the plugin's servlet starts, for instance from a
 * {@link jakarta.servlet.ServletContextListener}.
 *
 * <pre>{@code
 * Embedding.use(context, samverkan);
 * Embedding.frame(context, (request, part) -> myPage(part.title(), part.head(), part.body()));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Embedding {
    private static final String SAMVERKAN = "se.samverkan.Samverkan";

    private Embedding() {}

    /**
     * Hands over an installation that the host has opened and will close. Without one the plugin opens a storage by its settings.
     *
     * @param context the host's servlet context
     * @param samverkan the installation
     */
    public static void use(ServletContext context, Samverkan samverkan) {
        context.setAttribute(SAMVERKAN, requireNonNull(samverkan, "samverkan"));
    }

    /**
     * Hands over the host's frame around every page.
     *
     * @param context the host's servlet context
     * @param frame makes whole pages
     */
    public static void frame(ServletContext context, HostFrame frame) {
        context.setAttribute(HostFrame.ATTRIBUTE, requireNonNull(frame, "frame"));
    }

    static Optional<Samverkan> samverkan(ServletContext context) {
        return Optional.ofNullable(context.getAttribute(SAMVERKAN))
                .filter(Samverkan.class::isInstance)
                .map(Samverkan.class::cast);
    }

    static Optional<HostFrame> frame(ServletContext context) {
        return Optional.ofNullable(context.getAttribute(HostFrame.ATTRIBUTE))
                .filter(HostFrame.class::isInstance)
                .map(HostFrame.class::cast);
    }
}
