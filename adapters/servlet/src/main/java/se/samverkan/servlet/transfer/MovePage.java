package se.samverkan.servlet.transfer;

import java.io.IOException;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.transfer.Manifest;
import se.samverkan.transfer.Progress;
import se.samverkan.transfer.Transfer;

/** The forms with which networks are exported and imported, and the export. */
final class MovePage {
    static final String AREA = "transfer";

    private final Installation installation;
    private final Transfer transfer;
    private final BooleanSupplier atWork;

    /** @param atWork whether an import is at work */
    MovePage(Installation installation, Transfer transfer, BooleanSupplier atWork) {
        this.atWork = atWork;
        this.installation = installation;
        this.transfer = transfer;
    }

    /** The administrator of the installation who asks. */
    static Actor administrator(Request request, NetworkId network) {
        if (!request.visitor().isLoggedIn()) {
            throw RefusedRequestException.notLoggedIn();
        }
        if (!request.visitor().administrator()) {
            throw RefusedRequestException.forbidden("administrators-only");
        }
        return Actor.administrator(
                network, request.visitor().person().orElseThrow(RefusedRequestException::notLoggedIn));
    }

    Response show(Request request) {
        return show(request, Form.empty(AREA));
    }

    Response show(Request request, Form form) {
        administrator(request, new NetworkId(installation.samverkan().records().newId()));
        List<Choice> networks = networks().stream()
                .map(each -> Choice.of(each.id().value().toString(), each.title()))
                .toList();
        View view = installation.views().of(request, "transfer.title");
        return view.with(form)
                .with("networks", networks)
                .with("atWork", atWork.getAsBoolean())
                .with("most", view.size(largest()))
                .with("keys", installation.samverkan().store().personKeys().isPresent())
                .show("transfer/move");
    }

    private List<Network> networks() {
        return installation.samverkan().directory().networks();
    }

    private long largest() {
        return installation.settings().bytes(Setting.IMPORT_MOST);
    }

    /** Writes the archive straight to the visitor. */
    Response export(Request request) {
        Network network = networks().stream()
                .filter(each -> each.id()
                        .value()
                        .toString()
                        .equals(request.form().first("network").orElse("")))
                .findFirst()
                .orElseThrow(RefusedRequestException::notFound);
        Actor actor = administrator(request, network.id());
        boolean keys = request.form().first("keys").isPresent();
        String day = installation
                .samverkan()
                .records()
                .now()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        return Response.stream("application/zip", to -> {
                    Result<Manifest> result = transfer.export(actor, network.id(), keys, to, Progress.NONE);
                    if (!result.isDone()) {
                        throw new IOException("The export was broken off: " + result);
                    }
                })
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"samverkan-" + name(network) + "-" + day + ".zip\"");
    }

    private static String name(Network network) {
        String plain = Normalizer.normalize(network.title(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("^-|-$", "");
    }
}
