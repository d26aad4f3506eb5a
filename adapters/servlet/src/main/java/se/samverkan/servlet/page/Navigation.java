package se.samverkan.servlet.page;

import java.util.List;
import java.util.function.Predicate;
import se.samverkan.network.Role;
import se.samverkan.servlet.login.Visitor;

/**
 * The main navigation. A link is shown to those it concerns, once a page answers there.
 *
 * @param key the key of its words
 * @param path where it leads
 * @param concerns whom it is shown to
 */
record Navigation(String key, String path, Predicate<Visitor> concerns) {
    static final List<Navigation> ALL = List.of(
            new Navigation("nav.start", "/", visitor -> true),
            new Navigation("nav.experiences", "/erfarenheter", visitor -> true),
            new Navigation("nav.questions", "/fragor", Visitor::isMember),
            new Navigation("nav.themes", "/teman", visitor -> true),
            new Navigation("nav.meetings", "/traffar", Visitor::isMember),
            new Navigation("nav.recommendations", "/rekommendationer", visitor -> true),
            new Navigation("nav.pm", "/pm", visitor -> true),
            new Navigation("nav.municipalities", "/kommuner", visitor -> true),
            new Navigation("nav.network", "/natverket", Visitor::isMember),
            new Navigation("nav.coordination", "/samordning", visitor -> visitor.is(Role.COORDINATOR)),
            new Navigation(
                    "nav.administration",
                    "/administration",
                    visitor -> visitor.administrator() || visitor.is(Role.ADMINISTRATOR)));

    /** What works while the installation has no network. */
    private static final List<String> WITHOUT_NETWORK = List.of("/", "/kommuner", "/administration");

    boolean isFor(Visitor visitor) {
        return concerns.test(visitor) && (visitor.network().isPresent() || WITHOUT_NETWORK.contains(path));
    }

    boolean isAt(String current) {
        return path.equals("/") ? current.equals("/") : current.equals(path) || current.startsWith(path + "/");
    }
}
