package se.samverkan.servlet.peers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.Peers;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.similarity.Likeness;
import se.samverkan.similarity.Profile;
import se.samverkan.similarity.Similarity;

/** The municipalities most like one, each with the reason; the reader says what counts. */
final class LikePage implements Handler {
    private static final int SHOWN = 20;

    private final Installation installation;

    LikePage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Response handle(Request request) {
        Optional<Actor> actor = request.visitor().actor();
        Profile to = profile(request, actor);
        Form form = WeightForm.form(request.query());
        Map<String, Long> counts = actor.map(this::counts).orElse(Map.of());
        boolean withExperiences = form.has("med", "erfarenheter");
        View view = installation.views().of(request, "peers.title", "name", to.name());
        List<PeerRow> rows = likenesses(actor, to, form).stream()
                .filter(each ->
                        !withExperiences || counts.containsKey(each.other().key()))
                .limit(SHOWN)
                .map(each -> PeerRow.of(view, each, counts))
                .toList();
        return view.with(form)
                .with("municipality", to)
                .with("rows", rows)
                .with("fields", WeightForm.names())
                .with("steps", WeightForm.steps(view))
                .show("peers/like");
    }

    private List<Likeness> likenesses(Optional<Actor> actor, Profile to, Form form) {
        return actor.map(reader -> installation
                        .samverkan()
                        .peers()
                        .like(reader, to, WeightForm.weights(form), Integer.MAX_VALUE - 1))
                .orElseGet(() -> Similarity.bundled().nearest(to, WeightForm.weights(form), SHOWN));
    }

    private Map<String, Long> counts(Actor actor) {
        return installation.samverkan().experiences().counts(actor, ExperienceFilter.ALL, ExperienceFacet.MUNICIPALITY);
    }

    private Profile profile(Request request, Optional<Actor> actor) {
        String code = request.path("code");
        if (!code.matches("\\d{4}")) {
            throw RefusedRequestException.notFound();
        }
        MunicipalityCode wanted = MunicipalityCode.of(code);
        return Peers.profile(wanted)
                .or(() -> actor.flatMap(reader -> installation.register().profile(reader, wanted)))
                .orElseThrow(RefusedRequestException::notFound);
    }
}
