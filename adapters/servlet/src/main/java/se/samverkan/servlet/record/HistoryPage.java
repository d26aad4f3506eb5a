package se.samverkan.servlet.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordRef;
import se.samverkan.retention.HistoryEntry;
import se.samverkan.retention.RecordHistory;
import se.samverkan.retention.RecordStates;
import se.samverkan.servlet.page.Fact;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Messages;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** What has happened to a record, before and after, and where it stands as a document. */
final class HistoryPage implements Handler {
    private static final int LIMIT = 20;

    private final Installation installation;

    HistoryPage(Installation installation) {
        this.installation = installation;
    }

    /** The record in the address. */
    static RecordRef record(Request request) {
        return new RecordRef(request.path("type"), request.id("id"));
    }

    @Override
    public Response handle(Request request) {
        if (!request.visitor().isLoggedIn()) {
            throw RefusedRequestException.notLoggedIn();
        }
        Actor actor = request.actor();
        RecordRef ref = record(request);
        RecordHistory history = installation
                .samverkan()
                .retention()
                .history()
                .of(actor, ref, request.page(LIMIT))
                .orElseThrow(RefusedRequestException::notFound);
        View view = history.record().isPresent()
                ? installation
                        .views()
                        .of(
                                request,
                                "history.title",
                                "title",
                                Messages.of(request.locale())
                                        .title(ref, history.record().get().title()))
                : installation.views().of(request, "history.destroyed.title");
        FieldWords words = new FieldWords(view, actor, installation);
        RecordStates.Choices choices =
                installation.samverkan().retention().states().choices(actor, ref);
        return view.with("facts", facts(view, actor, history))
                .with("state", state(view, history))
                .with("choices", choices)
                .with("path", "/poster/" + ref)
                .with(
                        "rows",
                        history.entries().items().stream()
                                .map(entry -> row(view, words, entry))
                                .toList())
                .with("page", history.entries())
                .with("lang", lang(view, history))
                .show("record/history");
    }

    private static String lang(View view, RecordHistory history) {
        return history.record().map(record -> record.header().language().tag()).orElse(view.language());
    }

    private static String state(View view, RecordHistory history) {
        return history.record()
                .map(record -> view.text(
                        "record-state.what." + record.header().state().name().toLowerCase(Locale.ROOT)))
                .orElse(view.text("history.content.destroyed"));
    }

    private List<Fact> facts(View view, Actor actor, RecordHistory history) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                view.text("history.type"), view.text("type." + history.type().name())));
        Optional<Header> header = history.record().map(NetworkRecord::header);
        header.ifPresent(now -> facts.add(Fact.of(view.text("history.state"), view.word(now.state()))));
        header.flatMap(now ->
                        installation.register().organisation(actor, now.owner().organisation()))
                .ifPresent(owner -> facts.add(Fact.of(view.text("history.owner"), owner)));
        facts.add(Fact.of(
                view.text("history.versions"), view.number(history.entries().total())));
        return facts;
    }

    private static HistoryRow row(View view, FieldWords words, HistoryEntry entry) {
        long version = entry.change().version().number();
        String who = entry.who().orElse(view.text("history.former"));
        String act = entry.change().isDestruction() ? "destroyed" : version == 1 ? "created" : "wrote";
        List<HistoryRow.Field> fields = entry.fields().stream()
                .map(change -> new HistoryRow.Field(
                        words.name(change.field()), words.values(change.before()), words.values(change.after())))
                .toList();
        return new HistoryRow(
                version,
                view.text("history." + act, "who", who, "version", version),
                entry.change().at(),
                note(view, entry),
                fields,
                entry.fields().stream().allMatch(change -> change.before().isEmpty()));
    }

    private static String note(View view, HistoryEntry entry) {
        if (entry.content() != HistoryEntry.Content.SHOWN) {
            return view.text("history.content." + entry.content().name().toLowerCase(Locale.ROOT));
        }
        return entry.fields().isEmpty() ? view.text("history.content.same") : "";
    }
}
