package se.samverkan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Origin;
import se.samverkan.record.RecordRef;

final class StrengthRuleTest {

    private static final RecordRef RECORD = new RecordRef("experience", new UUID(0, 1));

    private static Evidence evidence(Stance stance, int municipality) {
        return new Evidence(
                stance,
                RECORD,
                "Säger något.",
                ImmutableSet.of(new MunicipalityCode(String.valueOf(1000 + municipality))),
                ImmutableSet.of(),
                Origin.GENUINE);
    }

    private static List<Evidence> evidence(int supporting, int contradicting) {
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i < supporting; i++) {
            all.add(evidence(Stance.SUPPORTS, i));
        }
        for (int i = 0; i < contradicting; i++) {
            all.add(evidence(Stance.CONTRADICTS, 500 + i));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, NONE",
        "0, 3, NONE",
        "1, 0, WEAK",
        "2, 1, WEAK",
        "1, 1, CONTESTED",
        "6, 6, CONTESTED",
        "3, 2, MODERATE",
        "5, 0, MODERATE",
        "6, 0, STRONG",
        "6, 2, STRONG",
        "6, 3, MODERATE"
    })
    void the_rule_counts_for_and_against(int supporting, int contradicting, Strength.Level level) {
        assertThat(StrengthRule.strength(evidence(supporting, contradicting)))
                .isEqualTo(new Strength(level, supporting, 0, contradicting, false));
    }

    @Test
    void ten_texts_of_one_municipality_are_one_voice() {
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(evidence(Stance.SUPPORTS, 1));
        }

        assertThat(StrengthRule.strength(all).level()).isEqualTo(Strength.Level.WEAK);
    }

    @Test
    void what_nuances_counts_on_neither_side() {
        List<Evidence> all = new ArrayList<>(evidence(3, 0));
        all.add(evidence(Stance.NUANCES, 900));

        assertThat(StrengthRule.strength(all)).isEqualTo(new Strength(Strength.Level.MODERATE, 3, 1, 0, false));
    }
}
