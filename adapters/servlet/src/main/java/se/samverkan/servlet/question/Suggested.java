package se.samverkan.servlet.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.question.Match;
import se.samverkan.servlet.page.Link;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.peers.Like;

/**
 * Somebody to ask, with the reason in words.
 *
 * @param id the organisation
 * @param name its name
 * @param knows why it should know; empty if it has told nothing of the themes
 * @param experience the experience that shows it, with the number of its others in the words of {@code knows}
 * @param role whom there to ask; empty if nobody has said
 * @param like how like it is; empty if nothing can be compared
 * @param load how many questions it has been sent lately, in words; empty for none
 * @since 0.1.0
 */
public record Suggested(
        String id,
        String name,
        String knows,
        Optional<Link> experience,
        String role,
        Optional<Like> like,
        String load) {

    static Suggested of(View view, Match match) {
        return new Suggested(
                match.organisation().id().value().toString(),
                match.organisation().title(),
                knows(view, match),
                match.best()
                        .map(best -> Link.to(
                                best.title(),
                                view.url("/erfarenheter/" + best.id().value()))),
                role(view, match),
                match.likeness().map(likeness -> Like.of(view, likeness, view.text("peers.you"))),
                match.recent() == 0 ? "" : view.text("question.recent", "n", match.recent()));
    }

    private static String knows(View view, Match match) {
        List<String> reasons = new ArrayList<>();
        if (match.experiences() > 0) {
            reasons.add(view.text("question.knows", "n", match.experiences()));
        }
        if (match.samePhase()) {
            reasons.add(view.text("question.knows.phase"));
        }
        match.told().forEach(told -> reasons.add(view.text("question.told." + told)));
        return reasons.isEmpty() ? view.text("question.knows.nothing") : String.join(" ", reasons);
    }

    private static String role(View view, Match match) {
        return match.best()
                .map(Experience::transfer)
                .map(transfer -> transfer.contactRole())
                .filter(role -> !role.isBlank())
                .map(role -> view.text("question.role", "role", role))
                .orElse("");
    }
}
