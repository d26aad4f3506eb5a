package se.samverkan.servlet.overview;

import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.ReuseChain;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The chain of reuse that an experience belongs to, drawn and as a list in a list. */
final class ChainPage implements Handler {
    private final Installation installation;
    private final ExperienceBank bank;

    ChainPage(Installation installation) {
        this.installation = installation;
        this.bank = installation.samverkan().experiences();
    }

    @Override
    public Response handle(Request request) {
        Actor actor = request.actor();
        Experience experience =
                bank.find(actor, new ExperienceId(request.id("id"))).orElseThrow(RefusedRequestException::notFound);
        ReuseChain chain = bank.chain(actor, experience);
        View view = installation.views().of(request, "chain.title");
        ChainDrawing drawing = new ChainDrawing(
                view,
                new Places(installation.register(), actor),
                id -> installation.register().organisation(actor, id).orElse(""),
                experience.id());
        ChainLine lines = drawing.lines(chain);
        return view.with("experience", experience)
                .with("chain", chain)
                .with("lines", lines)
                .with("all", ChainDrawing.all(lines))
                .show("overview/chain");
    }
}
