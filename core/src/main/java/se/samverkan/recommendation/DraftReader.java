package se.samverkan.recommendation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;

/** Checks what a coordinator typed. */
final class DraftReader {

    /** The language that conclusions and recommendations are written in. */
    static final Language LANGUAGE = Language.SWEDISH;

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_CONDITIONS = 1_000;
    private static final int MOST_THEMES = 20;
    private static final int MOST_LINKS = 100;

    private final Themes themes;

    DraftReader(Records records) {
        this.themes = new Themes(records);
    }

    Result<Conclusion> checked(
            Actor actor, ConclusionDraft draft, BiFunction<Language, Set<ThemeId>, Result<Conclusion>> next) {
        Requirements required = new Requirements()
                .text("text", draft.text(), 1, Conclusion.LONGEST_TEXT)
                .check(
                        draft.from().size() <= MOST_LINKS,
                        Problem.invalid("from", "too-many")
                                .with("count", draft.from().size())
                                .with("max", MOST_LINKS));
        Set<ThemeId> found = themes(actor, draft.themes(), required);
        return required.ifMet(() -> next.apply(LANGUAGE, found));
    }

    Result<Content> read(Actor actor, RecommendationDraft draft) {
        Requirements required = new Requirements()
                .text("title", draft.title(), 1, Recommendation.LONGEST_TITLE)
                .text("text", draft.text(), 0, LONGEST_TEXT)
                .text("conditions", draft.conditions(), 0, LONGEST_CONDITIONS)
                .chosen("themes", draft.themes(), MOST_THEMES);
        Optional<Addressee> addressee = choice("addressee", draft.addressee(), Addressee.values(), required);
        Set<ThemeId> found = themes(actor, draft.themes(), required);
        Set<MunicipalityGroup> groups = groups(draft.groups(), required);
        Optional<LocalDate> followUp = required.date("followUp", draft.followUp());
        return required.ifMet(() -> Result.done(new Content(
                draft.title().strip(),
                draft.text().strip(),
                addressee.orElseThrow(),
                found,
                new Applicability(groups, draft.conditions().strip()),
                followUp)));
    }

    private Set<ThemeId> themes(Actor actor, List<String> keys, Requirements required) {
        if (keys.isEmpty()) {
            return ImmutableSet.of();
        }
        Map<String, ThemeId> known = themes.all(actor).stream()
                .collect(ImmutableMap.toImmutableMap(Theme::key, Theme::id, (first, second) -> first));
        Set<ThemeId> found = new LinkedHashSet<>();
        for (String key : keys) {
            Optional<ThemeId> theme = Optional.ofNullable(known.get(key));
            theme.ifPresent(found::add);
            required.check(
                    theme.isPresent(),
                    Problem.invalid("themes", "unknown-theme").with("value", key));
        }
        return ImmutableSet.copyOf(found);
    }

    private static Set<MunicipalityGroup> groups(List<String> typed, Requirements required) {
        Set<MunicipalityGroup> groups = EnumSet.noneOf(MunicipalityGroup.class);
        typed.forEach(group ->
                choice("groups", group, MunicipalityGroup.values(), required).ifPresent(groups::add));
        return groups;
    }

    private static <E extends Enum<E>> Optional<E> choice(
            String field, String typed, E[] choices, Requirements required) {
        Optional<E> chosen =
                Stream.of(choices).filter(c -> c.name().equals(typed)).findFirst();
        Problem problem = typed.isBlank()
                ? Problem.invalid(field, "missing")
                : Problem.invalid(field, "unknown-choice").with("value", typed);
        required.check(chosen.isPresent(), problem);
        return chosen;
    }

    /** A recommendation that has been checked and lacks only its place, evidence and status. */
    record Content(
            String title,
            String text,
            Addressee addressee,
            Set<ThemeId> themes,
            Applicability appliesTo,
            Optional<LocalDate> followUp) {

        Recommendation at(RecommendationId id, Header header, List<Evidence> evidence, Status status) {
            return new Recommendation(
                    id, header, title, text, addressee, themes, appliesTo, evidence, status, followUp);
        }
    }
}
