package se.samverkan.servlet.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.ReuseChain;
import se.samverkan.record.OrganisationId;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;

/** Lays a chain out as lines below each other, each indented under what it hangs on. */
final class ChainDrawing {
    private final View view;
    private final Places places;
    private final Function<OrganisationId, String> names;
    private final ExperienceId current;
    private int row;

    ChainDrawing(View view, Places places, Function<OrganisationId, String> names, ExperienceId current) {
        this.view = view;
        this.places = places;
        this.names = names;
        this.current = current;
    }

    ChainLine lines(ReuseChain chain) {
        return line(chain, 0, -1);
    }

    private ChainLine line(ReuseChain chain, int depth, int parent) {
        int at = row++;
        List<ChainLine> below = new ArrayList<>();
        for (ReuseChain.Step step : chain.steps()) {
            below.add(line(step, depth + 1, at));
        }
        String who = view.list(places.names(chain.experience().scope().municipalities()));
        return new ChainLine(
                who + ": " + chain.experience().title(),
                "",
                view.url("/erfarenheter/" + chain.experience().id().value()),
                depth,
                at,
                parent,
                true,
                chain.experience().id().equals(current),
                chain.experience().header().isExample(),
                below);
    }

    private ChainLine line(ReuseChain.Step step, int depth, int parent) {
        int at = row++;
        Reuse reuse = step.reuse();
        List<ChainLine> below = new ArrayList<>();
        step.ledTo().ifPresent(next -> below.add(line(next, depth + 1, at)));
        return new ChainLine(
                names.apply(reuse.header().owner().organisation()) + ": " + view.text("reuse.stage." + reuse.stage()),
                String.join(" ", reuse.change(), reuse.effect()).strip(),
                "",
                depth,
                at,
                parent,
                false,
                false,
                reuse.header().isExample(),
                below);
    }

    /** Every line from a first one on, in the order of the rows. */
    static List<ChainLine> all(ChainLine first) {
        List<ChainLine> all = new ArrayList<>();
        all.add(first);
        first.below().forEach(each -> all.addAll(all(each)));
        return all;
    }
}
