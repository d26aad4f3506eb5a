package se.samverkan.servlet.transfer;

import static java.util.Objects.requireNonNull;

import se.samverkan.jackson.JacksonRecordCodec;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.Routes;
import se.samverkan.transfer.Limits;
import se.samverkan.transfer.Transfer;

/**
 * Moves whole networks, for administrators of the installation.
 *
 * @since 0.1.0
 */
public final class TransferPages implements Area {
    private final Installation installation;

    /**
     * Moves the networks of an installation.
     *
     * @param installation the installation
     */
    public TransferPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
    }

    @Override
    public void addTo(Routes routes) {
        Transfer transfer = installation.samverkan().transfer(new JacksonRecordCodec(), Limits.USUAL);
        ImportPage imports = new ImportPage(installation, transfer);
        MovePage move = imports.move();
        routes.get("/administration/flytta", move::show)
                .post("/administration/flytta/arkiv", move::export)
                .post("/administration/flytta/import", imports::start)
                .get("/administration/flytta/import", imports::show)
                .post("/administration/flytta/import/avbryt", imports::stop);
    }
}
