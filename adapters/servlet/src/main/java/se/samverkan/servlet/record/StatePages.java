package se.samverkan.servlet.record;

import java.util.Locale;
import se.samverkan.network.Actor;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.record.Version;
import se.samverkan.retention.RecordStates;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Messages;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** Settles, archives or throws a record away, each after a question: none of it can be undone. */
final class StatePages {
    private final Installation installation;
    private final Act act;

    /** What is done. */
    enum Act {
        SETTLE("faststall"),
        ARCHIVE("arkivera"),
        DISCARD("kasta");

        private final String address;

        Act(String address) {
            this.address = address;
        }

        String address() {
            return address;
        }

        private String key() {
            return "record." + name().toLowerCase(Locale.ROOT);
        }
    }

    StatePages(Installation installation, Act act) {
        this.installation = installation;
        this.act = act;
    }

    private RecordStates states() {
        return installation.samverkan().retention().states();
    }

    Response ask(Request request) {
        RecordRef ref = HistoryPage.record(request);
        NetworkRecord record = states().find(request.member(), ref).orElseThrow(RefusedRequestException::notFound);
        View view = installation
                .views()
                .of(
                        request,
                        act.key() + ".question",
                        "title",
                        Messages.of(request.locale()).title(ref, record.title()));
        return view.with("consequence", view.text(act.key() + ".consequence"))
                .with("button", view.text(act.key()))
                .with("action", "/poster/" + ref + "/" + act.address())
                .with("back", "/poster/" + ref)
                .with("record", record)
                .show("record/confirm");
    }

    Response act(Request request) {
        Actor actor = request.member();
        RecordRef ref = HistoryPage.record(request);
        Version version = Opened.version(Form.of("record", request));
        Result<NetworkRecord> result = switch (act) {
            case SETTLE -> states().settle(actor, ref, version);
            case ARCHIVE -> states().archive(actor, ref, version);
            case DISCARD -> states().discard(actor, ref, version);
        };
        if (result instanceof Result.Refused<NetworkRecord> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        if (!result.isDone()) {
            return request.redirect("/poster/" + ref, "record.changed-meanwhile");
        }
        return request.redirect(act == Act.DISCARD ? "/" : "/poster/" + ref, act.key() + ".done");
    }
}
