package se.samverkan.servlet.privacy;

import static java.util.Objects.requireNonNull;

import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;

/**
 * Everything about one person: a readable page, a file, correction and erasure.
 *
 * @since 0.1.0
 */
public final class PrivacyPages implements Area {
    private final Installation installation;

    /**
     * Shows what an installation keeps about persons.
     *
     * @param installation the installation
     */
    public PrivacyPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        PersonPage person = new PersonPage(installation);
        RenamePage rename = new RenamePage(installation);
        ErasePage erase = new ErasePage(installation);
        routes.get("/mina-uppgifter/allt", person::own)
                .get("/mina-uppgifter/allt.json", person::ownFile)
                .get("/mina-uppgifter/namn/{id}", rename::own)
                .post("/mina-uppgifter/namn/{id}", rename::saveOwn)
                .get("/personer", new PersonList(installation))
                .get("/personer/{id}", person::other)
                .get("/personer/{id}/uppgifter.json", person::otherFile)
                .get("/personer/{id}/namn", rename::other)
                .post("/personer/{id}/namn", rename::saveOther)
                .get("/personer/{id}/radera", erase::show)
                .post("/personer/{id}/radera", erase::erase);
    }
}
