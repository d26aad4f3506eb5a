package se.samverkan.servlet.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.samverkan.network.Actor;
import se.samverkan.record.Change;
import se.samverkan.retention.LatestChanges;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The latest changes of the network, for its coordinator. */
final class ChangesPage implements Handler {
    private final Installation installation;

    ChangesPage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Actor coordinator = request.coordinator();
        View view = installation.views().of(request, "changes.title");
        LatestChanges changes = installation.samverkan().retention().changes().list(coordinator, before(request));
        List<ChangeRow> rows =
                changes.changes().stream().map(item -> row(view, item)).toList();
        return view.with("rows", rows)
                .with(
                        "older",
                        changes.older().isPresent()
                                ? "/samordning/andringar?fore="
                                        + changes.older().getAsLong()
                                : "")
                .show("record/changes");
    }

    private static OptionalLong before(Request request) {
        Optional<String> typed = request.query().first("fore").filter(text -> text.matches("[1-9][0-9]{0,17}"));
        return typed.isPresent() ? OptionalLong.of(Long.parseLong(typed.get())) : OptionalLong.empty();
    }

    private static ChangeRow row(View view, LatestChanges.Item item) {
        Change change = item.change();
        String what = change.isDestruction()
                ? view.text("changes.destroyed")
                : view.text("changes.wrote", "version", change.version().number());
        return new ChangeRow(
                change.at(),
                item.who().orElse(view.text("history.former")),
                view.text("type." + change.record().type()),
                what,
                item.title().orElse(""),
                "/poster/" + change.record());
    }
}
