package se.samverkan.question;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.experience.SwedishWords;
import se.samverkan.interest.Interest;
import se.samverkan.interest.Work;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Visibility;
import se.samverkan.theme.Theme;

/**
 * What municipalities have told in calls for interest that touches a question: that they work on it, can share it or want to learn it. A text
 * touches it when it has a word of the name of one of its themes, or two words of its title, in any inflection. The answers to calls are read by
 * coordinators only: no word of them is passed on, only which of the three it is.
 */
final class Heard {

    private static final int OF_TITLE = 2;
    private static final int READ = 1_000;

    private final Set<String> themes;
    private final Set<String> title;

    Heard(QuestionDraft draft, Collection<Theme> known) {
        this.themes = known.stream()
                .filter(theme -> draft.themes().contains(theme.id()))
                .flatMap(theme -> Stream.of(theme.swedish(), theme.english()))
                .flatMap(name -> stems(name).stream())
                .collect(Collectors.toSet());
        this.title = stems(draft.title());
    }

    private static Set<String> stems(String text) {
        return SwedishWords.of(text).stream().map(SwedishWords::stem).collect(ImmutableSet.toImmutableSet());
    }

    /** By municipality's code, of the newest answers that count. */
    Map<String, Set<Match.Told>> of(Records records, Actor actor) {
        RecordQuery<Interest> newest =
                RecordQuery.of(Interest.TYPE).newestFirst().page(1, READ);
        Map<String, Set<Match.Told>> told = new HashMap<>();
        for (Interest answer : records.store()
                .list(newest, Visibility.everythingIn(actor.network()))
                .items()) {
            Set<Match.Told> here = told(answer);
            if (answer.standing() == Interest.Standing.COUNTS && !here.isEmpty()) {
                told.computeIfAbsent(code(answer.municipality()), code -> EnumSet.noneOf(Match.Told.class))
                        .addAll(here);
            }
        }
        return told;
    }

    private static String code(MunicipalityCode municipality) {
        return municipality.value();
    }

    private Set<Match.Told> told(Interest answer) {
        Set<Match.Told> told = EnumSet.noneOf(Match.Told.class);
        if (touches(List.of(answer.offers()))) {
            told.add(Match.Told.OFFERS);
        }
        if (touches(answer.work().stream().map(Work::question).toList())) {
            told.add(Match.Told.WORKS_ON);
        }
        if (touches(List.of(answer.seeks()))) {
            told.add(Match.Told.SEEKS);
        }
        return told;
    }

    private boolean touches(List<String> texts) {
        return texts.stream()
                .map(Heard::stems)
                .anyMatch(stems -> stems.stream().anyMatch(themes::contains)
                        || stems.stream().filter(title::contains).count() >= OF_TITLE);
    }
}
