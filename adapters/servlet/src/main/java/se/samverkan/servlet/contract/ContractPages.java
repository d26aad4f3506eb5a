package se.samverkan.servlet.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.report.ClimateContract;
import se.samverkan.report.ContractDraft;
import se.samverkan.report.ContractDraftId;
import se.samverkan.report.ExperienceMerit;
import se.samverkan.servlet.page.Fact;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.Routes;

/**
 * Drafts for the climate contract.
 *
 * @since 0.1.0
 */
public final class ContractPages implements Area {
    private static final String PLACE = "/klimatkontrakt";
    private static final String AREA = "contract";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Installation installation;
    private final ClimateContract contracts;

    /**
     * Drafts in an installation.
     *
     * @param installation the installation
     */
    public ContractPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
        this.contracts = installation.samverkan().climateContract();
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PLACE, this::list)
                .post(PLACE, this::propose)
                .get(PLACE + "/{id}", this::read)
                .get(PLACE + "/{id}/andra", this::open)
                .post(PLACE + "/{id}/andra", this::save);
    }

    private Response list(Request request) {
        Actor actor = request.member();
        View view = installation.views().of(request, "contract.list.title");
        List<Fact> proposed = contracts.merits(actor).stream()
                .map(merit -> new Fact(
                        merit.experience().title(),
                        reason(view, merit),
                        Optional.of(view.url(
                                "/erfarenheter/" + merit.experience().id().value()))))
                .toList();
        return view.with("drafts", contracts.all(actor))
                .with("proposed", proposed)
                .with("year", year())
                .show("contract/list");
    }

    private int year() {
        return LocalDate.ofInstant(installation.samverkan().records().now(), SWEDEN)
                .getYear();
    }

    private Response propose(Request request) {
        Actor actor = request.member();
        View view = installation.views().of(request, "contract.list.title");
        Result<ContractDraft> result = contracts.propose(
                actor,
                year(),
                view.text("contract.heading", "year", String.valueOf(year())),
                merit -> reason(view, merit));
        if (result instanceof Result.Refused<ContractDraft> refused) {
            throw RefusedRequestException.of(refused.problems());
        }
        return request.redirect(PLACE + "/" + result.orThrow().id().value() + "/andra", "contract.begun");
    }

    /** Why an experience is proposed, in words. */
    private static String reason(View view, ExperienceMerit merit) {
        List<String> parts = new ArrayList<>();
        merit.experience()
                .outcome()
                .strength()
                .ifPresent(
                        strength -> parts.add(view.text("contract.reason.evidence", "strength", view.word(strength))));
        merit.experience()
                .outcome()
                .level()
                .ifPresent(level -> parts.add(
                        view.text("contract.reason.outcome", "level", level.name() + " " + view.word(level))));
        if (merit.reuses() > 0) {
            parts.add(view.text("contract.reason.reuse", "n", merit.reuses()));
        }
        if (parts.isEmpty()) {
            parts.add(view.text("contract.reason.none"));
        }
        return String.join(" ", parts);
    }

    private Response read(Request request) {
        ContractDraft draft = stored(request, request.member());
        return installation
                .views()
                .titled(request, draft.title())
                .with("draft", draft)
                .show("contract/one");
    }

    private Response open(Request request) {
        ContractDraft draft = stored(request, request.member());
        return edit(request, draft, filled(draft), Optional.empty());
    }

    private Response save(Request request) {
        Actor actor = request.member();
        ContractDraft stored = stored(request, actor);
        Form form = Form.of(AREA, request);
        Result<ContractDraft> result =
                contracts.change(actor, typed(form, Opened.at(ContractDraft.TYPE, stored, form)));
        if (result instanceof Result.Refused<ContractDraft> refused) {
            return edit(request, stored, form.refused(refused.problems()), Optional.empty());
        }
        if (result instanceof Result.Stale<ContractDraft> stale) {
            ContractDraft now = stale.current();
            return edit(request, now, Opened.with(form, now), Optional.of(filled(now)))
                    .status(Response.CONFLICT);
        }
        return request.redirect(PLACE + "/" + stored.id().value(), "contract.saved");
    }

    /** Entries whose box is not checked are left out. */
    private static ContractDraft typed(Form form, ContractDraft stored) {
        List<ContractDraft.Entry> entries = new ArrayList<>();
        for (int i = 0; i < stored.entries().size(); i++) {
            if (form.has("keep", String.valueOf(i))) {
                entries.add(new ContractDraft.Entry(
                        stored.entries().get(i).experience(),
                        form.value("heading-" + i).strip(),
                        form.value("text-" + i).strip(),
                        form.value("reason-" + i).strip()));
            }
        }
        return new ContractDraft(
                stored.id(),
                stored.header(),
                form.value("title").strip(),
                stored.year(),
                form.value("introduction").strip(),
                entries);
    }

    private static Form filled(ContractDraft draft) {
        Form form = Form.empty(AREA).with("title", draft.title()).with("introduction", draft.introduction());
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < draft.entries().size(); i++) {
            ContractDraft.Entry entry = draft.entries().get(i);
            kept.add(String.valueOf(i));
            form = form.with("heading-" + i, entry.heading())
                    .with("text-" + i, entry.text())
                    .with("reason-" + i, entry.reason());
        }
        return Opened.with(form.with("keep", kept), draft);
    }

    private ContractDraft stored(Request request, Actor actor) {
        return contracts
                .find(actor, new ContractDraftId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    private Response edit(Request request, ContractDraft draft, Form form, Optional<Form> stored) {
        return installation
                .views()
                .of(request, "contract.edit.title")
                .with(form)
                .with("draft", draft)
                .with("stored", stored)
                .show("contract/edit");
    }
}
