package se.samverkan.servlet.me;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * The visitor's own pages.
 *
 * @since 0.1.0
 */
public final class MyPages implements Area {
    private final Installation installation;

    /**
     * Shows what concerns the visitor.
     *
     * @param installation the installation
     */
    public MyPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        MyDetails details = new MyDetails(installation);
        Notifications notifications = new Notifications(installation);
        routes.get("/mina-uppgifter", details::show)
                .post("/mina-uppgifter", details::choose)
                .get("/notiser", notifications::list)
                .post("/notiser/alla-lasta", notifications::readAll)
                .post("/notiser/{id}/last", notifications::read);
    }
}
