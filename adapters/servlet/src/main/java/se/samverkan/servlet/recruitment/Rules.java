package se.samverkan.servlet.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Problem;
import se.samverkan.recruitment.KeepApart;
import se.samverkan.recruitment.PlannedRules;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Places;

/** Reads the rules about named municipalities. Those who are kept apart stand on one line, of which one may be in the panel, or as many as a number before a colon says. */
final class Rules {
    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,3})\\s*:(.*)");

    private final Places places;
    private final List<Problem> problems = new ArrayList<>();
    private final PlannedRules planned;

    Rules(Places places, Form form) {
        this.places = places;
        this.planned = new PlannedRules(
                codes("mustHave", form.value("mustHave")),
                codes("mustNotHave", form.value("mustNotHave")),
                form.value("apart")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(this::apart)
                        .toList());
    }

    private KeepApart apart(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.matches()
                ? new KeepApart(codes("apart", numbered.group(2)), Integer.parseInt(numbered.group(1)))
                : new KeepApart(codes("apart", line), 1);
    }

    private List<MunicipalityCode> codes(String field, String typed) {
        List<String> codes = places.codes(typed);
        problems.addAll(Codes.unknown(field, codes));
        return Codes.of(codes.stream().filter(Codes::isKnown).toList());
    }

    List<Problem> problems() {
        return problems;
    }

    PlannedRules planned() {
        return planned;
    }
}
