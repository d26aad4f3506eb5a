package se.samverkan.servlet.recruitment;

import java.util.List;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Problem;

/**
 * Codes of municipalities, and their names in their stead.
 *
 * @since 0.1.0
 */
public final class Codes {
    private Codes() {}

    static boolean isKnown(String code) {
        return code.matches("[0-9]{4}")
                && MunicipalityCatalogue.bundled()
                        .find(MunicipalityCode.of(code))
                        .isPresent();
    }

    static List<Problem> unknown(String field, List<String> typed) {
        return typed.stream()
                .filter(code -> !isKnown(code))
                .map(code -> Problem.invalid(field, "unknown-municipality").with("value", code))
                .toList();
    }

    static List<MunicipalityCode> of(List<String> known) {
        return known.stream().map(MunicipalityCode::of).toList();
    }

    static String names(List<MunicipalityCode> codes) {
        return String.join(
                ", ",
                codes.stream()
                        .map(code -> MunicipalityCatalogue.bundled()
                                .find(code)
                                .map(each -> each.name())
                                .orElse(code.value()))
                        .toList());
    }

    /**
     * A sentence in which municipalities are called by name and not by code, as rules about them are.
     *
     * @param sentence the sentence
     * @return the sentence with each code of the catalogue replaced
     */
    public static String named(String sentence) {
        StringBuilder named = new StringBuilder();
        for (String word : sentence.split("(?<=\\D)(?=\\d{4}\\b)|(?<=\\b\\d{4})(?=\\D)")) {
            named.append(isKnown(word) ? names(of(List.of(word))) : word);
        }
        return named.toString();
    }
}
