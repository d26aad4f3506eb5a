package se.samverkan.servlet.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceId;
import se.samverkan.meeting.Note;
import se.samverkan.meeting.NoteId;
import se.samverkan.network.Actor;
import se.samverkan.recommendation.Evidence;
import se.samverkan.recommendation.Stance;
import se.samverkan.record.Origin;
import se.samverkan.record.RecordRef;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Link;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;

/**
 * A piece of evidence as a page shows it.
 *
 * @param number its place among the recommendation's evidence, from 0
 * @param sign plus, part or con
 * @param statement what it says
 * @param behind who is behind it, as one text
 * @param source where it is found; empty when the reader may not see that
 * @param example whether it rests on something invented
 * @since 0.1.0
 */
public record Piece(int number, String sign, String statement, String behind, Optional<Link> source, boolean example) {
    static List<Piece> of(Installation installation, View view, Actor actor, List<Evidence> evidence, Stance stance) {
        Places places = new Places(installation.register(), actor);
        List<Piece> pieces = new ArrayList<>();
        for (int number = 0; number < evidence.size(); number++) {
            Evidence one = evidence.get(number);
            if (one.stance() == stance) {
                pieces.add(new Piece(
                        number,
                        Recommended.sign(stance),
                        one.statement(),
                        view.list(behind(installation, places, actor, one)),
                        source(installation, view, actor, one.record()),
                        one.origin() == Origin.EXAMPLE));
            }
        }
        return pieces;
    }

    private static List<String> behind(Installation installation, Places places, Actor actor, Evidence evidence) {
        List<String> behind = new ArrayList<>(
                evidence.municipalities().stream().map(places::name).toList());
        evidence.organisations()
                .forEach(id -> installation.register().organisation(actor, id).ifPresent(behind::add));
        return behind;
    }

    private static Optional<Link> source(Installation installation, View view, Actor actor, RecordRef ref) {
        UUID id = ref.id();
        if (ref.type().equals(Experience.TYPE.name())) {
            return installation
                    .samverkan()
                    .experiences()
                    .find(actor, new ExperienceId(id))
                    .map(experience -> Link.to(experience.title(), view.url("/erfarenheter/" + id)));
        }
        if (ref.type().equals(Note.TYPE.name())) {
            return installation
                    .samverkan()
                    .records()
                    .find(actor, Note.TYPE, new NoteId(id))
                    .map(note -> Link.to(
                            view.text("recommendation.from-meeting"),
                            view.url("/traffar/" + note.meeting().value())));
        }
        return Optional.empty();
    }
}
