package se.samverkan.servlet.law;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.experience.LawChange;
import se.samverkan.experience.LawChangeDraft;
import se.samverkan.experience.LawChangeId;
import se.samverkan.experience.LawChanges;
import se.samverkan.network.Actor;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Link;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Area;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.Routes;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;

/**
 * Changes of law.
 *
 * @since 0.1.0
 */
public final class LawPages implements Area {
    private static final String AREA = "law";
    private static final String PLACE = "/lagandringar";

    private final Installation installation;
    private final LawChanges laws;

    /**
     * Shows the changes of law of an installation.
     *
     * @param installation the installation
     */
    public LawPages(Installation installation) {
        this.installation = requireNonNull(installation, "installation");
        this.laws = installation.samverkan().lawChanges();
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PLACE, this::list)
                .get(PLACE + "/ny", this::ask)
                .post(PLACE + "/ny", this::add)
                .get(PLACE + "/{id}/andra", this::open)
                .post(PLACE + "/{id}/andra", this::change);
    }

    private Response list(Request request) {
        Actor actor = request.actor();
        View view = installation.views().of(request, "law.list.title");
        Map<ThemeId, Link> experiences = new HashMap<>();
        themes(actor)
                .forEach(theme -> experiences.put(
                        theme.id(), Link.to(theme.name(view.locale()), view.url("/erfarenheter?tema=" + theme.key()))));
        return view.with("laws", laws.all(actor))
                .with("experiences", experiences)
                .show("law/list");
    }

    private Response ask(Request request) {
        return view(request, "law.new.title", "/ny", Form.empty(AREA), Optional.empty());
    }

    private Response add(Request request) {
        Actor actor = request.coordinator();
        Form form = Form.of(AREA, request);
        Result<LawChange> result = laws.add(actor, draft(form));
        if (result instanceof Result.Refused<LawChange> refused) {
            return view(request, "law.new.title", "/ny", form.refused(refused.problems()), Optional.empty());
        }
        return request.redirect(PLACE, "law.saved");
    }

    private Response open(Request request) {
        Actor actor = request.coordinator();
        LawChange stored = stored(request, actor);
        return changing(request, filled(actor, stored), Optional.empty());
    }

    private Response change(Request request) {
        Actor actor = request.coordinator();
        Form form = Form.of(AREA, request);
        LawChangeId id = new LawChangeId(request.id("id"));
        Result<LawChange> result = laws.change(actor, id, Opened.version(form), draft(form));
        if (result instanceof Result.Refused<LawChange> refused) {
            return changing(request, form.refused(refused.problems()), Optional.empty());
        }
        if (result instanceof Result.Stale<LawChange> stale) {
            Form now = filled(actor, stale.current());
            return changing(request, Opened.with(form, stale.current()), Optional.of(now))
                    .status(Response.CONFLICT);
        }
        return request.redirect(PLACE, "law.saved");
    }

    private Response changing(Request request, Form form, Optional<Form> stored) {
        return view(request, "law.change.title", "/" + request.id("id") + "/andra", form, stored);
    }

    private Form filled(Actor actor, LawChange law) {
        List<String> keys = themes(actor).stream()
                .filter(theme -> law.themes().contains(theme.id()))
                .map(Theme::key)
                .toList();
        Form form = Form.empty(AREA)
                .with("title", law.title())
                .with("effective", law.effective().toString())
                .with("themes", keys)
                .with("url", law.url())
                .with("consequence", law.consequence());
        return Opened.with(form, law);
    }

    private static LawChangeDraft draft(Form form) {
        return new LawChangeDraft(
                form.value("title"),
                form.value("effective"),
                form.values("themes"),
                form.value("url"),
                form.value("consequence"));
    }

    private LawChange stored(Request request, Actor actor) {
        return laws.find(actor, new LawChangeId(request.id("id"))).orElseThrow(RefusedRequestException::notFound);
    }

    private Response view(Request request, String title, String action, Form form, Optional<Form> stored) {
        Actor actor = request.coordinator();
        View view = installation.views().of(request, title);
        List<Choice> choices = themes(actor).stream()
                .map(theme -> Choice.of(theme.key(), theme.name(view.locale())))
                .toList();
        return view.with(form)
                .with("themes", choices)
                .with("action", PLACE + action)
                .with("stored", stored)
                .show("law/write");
    }

    private List<Theme> themes(Actor actor) {
        return installation.samverkan().themes().all(actor);
    }
}
