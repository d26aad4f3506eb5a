package se.samverkan.servlet.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.experience.Excerpt;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.Freshness;
import se.samverkan.experience.Phase;
import se.samverkan.experience.RankFactor;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;

/**
 * An experience as a list or a page shows it: its facts in the reader's words.
 *
 * @param experience the experience
 * @param places the municipalities it tells of, as one text
 * @param period when it was done
 * @param phase how far it came, with the tone of its tag
 * @param lessons how many lessons of each sort it tells, in words
 * @param words the words a search hit
 * @param excerpts the passages that answer a search, besides the title
 * @param rank what its place in the list depends on, in words; empty outside a search
 * @param age that it should be checked before it is trusted, with the tone of its tag; without words where it was not judged or is current
 * @since 0.1.0
 */
public record Shown(
        Experience experience,
        String places,
        String period,
        Tag phase,
        String lessons,
        List<String> words,
        List<Excerpt> excerpts,
        String rank,
        Tag age) {
    /**
     * A state in one or two words.
     *
     * @param text the words
     * @param tone good, bad, warn, info or empty
     */
    public record Tag(String text, String tone) {}

    /** Copies the words and passages. */
    public Shown {
        words = List.copyOf(words);
        excerpts = List.copyOf(excerpts);
    }

    /**
     * Puts an experience in the reader's words.
     *
     * @param view the page it is shown on
     * @param places names municipalities
     * @param experience the experience
     * @param words the words a search hit; none outside a search
     * @return the experience as it is shown
     */
    public static Shown of(View view, Places places, Experience experience, List<String> words) {
        return of(view, places, new ExperienceHit(experience, words));
    }

    /**
     * Puts a list in the reader's words, each with a tag if it should be checked before it is trusted.
     *
     * @param installation where it is kept
     * @param view the page it is shown on
     * @param actor who reads
     * @param experiences the experiences; for none, the storage is not asked
     * @return them as they are shown, in their order
     */
    public static List<Shown> all(Installation installation, View view, Actor actor, List<Experience> experiences) {
        if (experiences.isEmpty()) {
            return List.of();
        }
        Places places = new Places(installation.register(), actor);
        Ageing ageing = Ageing.of(installation.samverkan(), actor);
        return experiences.stream()
                .map(each -> of(view, places, each, List.of()).judged(view, ageing.of(each)))
                .toList();
    }

    /**
     * Puts what a search found in the reader's words.
     *
     * @param view the page it is shown on
     * @param places names municipalities
     * @param hit the hit
     * @return the experience as it is shown
     */
    static Shown of(View view, Places places, ExperienceHit hit) {
        Experience experience = hit.experience();
        return new Shown(
                experience,
                view.list(places.names(experience.scope().municipalities())),
                period(view, experience.scope().startYear(), experience.scope().endYear()),
                new Tag(
                        view.word(experience.scope().phase()),
                        tone(experience.scope().phase())),
                lessons(view, experience),
                hit.words(),
                hit.excerpts().stream()
                        .filter(excerpt -> excerpt.field() != ExperienceField.TITLE)
                        .toList(),
                rank(view, hit),
                new Tag("", ""));
    }

    /**
     * The same, with a tag if it should be checked before it is trusted.
     *
     * @param view the page it is shown on
     * @param freshness how far it can still be trusted
     * @return the changed experience as it is shown
     */
    public Shown judged(View view, Freshness freshness) {
        Tag tag = freshness.state() == Freshness.State.CURRENT ? age : new Tag(view.word(freshness.state()), "warn");
        return new Shown(experience, places, period, phase, lessons, words, excerpts, rank, tag);
    }

    /** The weight of the words, and by how many per cent the rest lifts it. */
    private static String rank(View view, ExperienceHit hit) {
        List<String> parts = new ArrayList<>();
        hit.factors().forEach((factor, weight) -> {
            if (factor == RankFactor.WORDS) {
                parts.add(view.text("experience.rank.WORDS", "n", view.number(weight, 1)));
            } else if (Math.round(weight * 100) != 0) {
                parts.add(view.text("experience.rank." + factor, "n", percent(weight)));
            }
        });
        return parts.isEmpty() ? "" : view.list(parts);
    }

    private static String percent(double share) {
        long percent = Math.round(share * 100);
        return percent < 0 ? "−" + -percent : "+" + percent;
    }

    private static String tone(Phase phase) {
        return switch (phase) {
            case IN_OPERATION -> "good";
            case DISCONTINUED -> "bad";
            case PILOT, PROCUREMENT -> "info";
            default -> "";
        };
    }

    private static String period(View view, Optional<Integer> start, Optional<Integer> end) {
        if (start.isPresent() && end.isPresent()) {
            return start.get().equals(end.get()) ? start.get().toString() : start.get() + "–" + end.get();
        }
        return start.map(year -> view.text("experience.period.since", "year", year.toString()))
                .or(() -> end.map(year -> view.text("experience.period.until", "year", year.toString())))
                .orElseGet(() -> view.text("experience.period.unknown"));
    }

    private static String lessons(View view, Experience experience) {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                view,
                "experience.count.wrong",
                experience.lessons().didNotWork().size());
        add(
                parts,
                view,
                "experience.count.worked",
                experience.lessons().worked().size());
        add(
                parts,
                view,
                "experience.count.change",
                experience.lessons().wouldChange().size());
        return parts.isEmpty() ? "" : view.text("experience.count.lessons", "parts", view.list(parts));
    }

    private static void add(List<String> parts, View view, String key, int count) {
        if (count > 0) {
            parts.add(view.text(key, "n", count));
        }
    }

    /**
     * What came of it, or what was learned, or what was done.
     *
     * @return the first that is told; empty if none is
     */
    public String text() {
        return first(
                experience.outcome().text(),
                experience.lessons().learned(),
                experience.work().actions());
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }
}
