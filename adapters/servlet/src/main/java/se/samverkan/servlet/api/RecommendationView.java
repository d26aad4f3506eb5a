package se.samverkan.servlet.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.recommendation.PositionCount;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.Strength;
import se.samverkan.theme.ThemeId;

/** A recommendation as the API tells it. Positions are counted for members only, who may see them. */
record RecommendationView(
        String id,
        String title,
        String language,
        String text,
        String addressee,
        List<String> themes,
        List<String> groups,
        Optional<String> conditions,
        String status,
        Optional<LocalDate> followUp,
        StrengthView strength,
        Optional<PositionsView> positions) {

    /** How strong it is by the stated rule, and how many independent municipalities stand behind each side. */
    record StrengthView(String level, int supporting, int nuancing, int contradicting, boolean restsOnExamples) {
        static StrengthView of(Strength strength) {
            return new StrengthView(
                    strength.level().name(),
                    strength.supporting(),
                    strength.nuancing(),
                    strength.contradicting(),
                    strength.restsOnExamples());
        }
    }

    /** How many organisations endorse it and how many have reservations. */
    record PositionsView(int endorsements, int reservations, boolean includesExamples) {
        static PositionsView of(PositionCount count) {
            return new PositionsView(count.endorsements(), count.reservations(), count.includesExamples());
        }
    }

    static RecommendationView of(Recommendation one, Map<ThemeId, String> keys, Optional<PositionCount> positions) {
        return new RecommendationView(
                one.id().value().toString(),
                one.title(),
                one.header().language().tag(),
                one.text(),
                one.addressee().name(),
                one.themes().stream()
                        .flatMap(id -> Optional.ofNullable(keys.get(id)).stream())
                        .sorted()
                        .toList(),
                one.appliesTo().groups().stream().map(Enum::name).toList(),
                Optional.of(one.appliesTo().conditions()).filter(text -> !text.isBlank()),
                one.status().name(),
                one.followUp(),
                StrengthView.of(one.strength()),
                positions.map(PositionsView::of));
    }
}
