package se.samverkan.selection;

import java.util.List;
import java.util.Locale;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Problem;

/** Why a draw or a change of a panel was refused. */
final class PanelProblems {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private PanelProblems() {}

    /** Each conflict becomes a problem whose words stand in the arguments {@code sv} and {@code en}. */
    static List<Problem> of(Selection selection) {
        if (selection instanceof Selection.Infeasible infeasible) {
            return infeasible.conflicts().stream().map(PanelProblems::of).toList();
        }
        long steps = selection instanceof Selection.GaveUp gaveUp ? gaveUp.steps() : 0;
        return List.of(Problem.conflict("quotas", "search-gave-up").with("steps", steps));
    }

    static Problem of(Conflict conflict) {
        String field = conflict.kind() == Conflict.Kind.POOL_TOO_SMALL ? "seats" : "quotas";
        return Problem.conflict(field, "infeasible")
                .with("sv", conflict.describe(SWEDISH))
                .with("en", conflict.describe(Locale.ENGLISH));
    }

    static Problem notInPanel(MunicipalityCode municipality) {
        return Problem.notFound("municipality", municipality.value());
    }

    static Problem alreadyReplaced(MunicipalityCode municipality) {
        return Problem.conflict("municipality", "already-replaced").with("value", municipality.value());
    }

    static Problem stillSeated(MunicipalityCode municipality) {
        return Problem.conflict("municipality", "still-seated").with("value", municipality.value());
    }

    static Problem wrongState(MemberState from, MemberState to) {
        return Problem.conflict("state", "wrong-state")
                .with("from", from.name())
                .with("value", to.name());
    }
}
