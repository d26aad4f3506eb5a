package se.samverkan.servlet.retention;

import se.samverkan.retention.Decision;
import se.samverkan.retention.RetentionClass;
import se.samverkan.servlet.page.View;

/** How rules and decisions are told to a reader. */
final class Told {
    private Told() {}

    static String retention(View view, RetentionClass retention) {
        return retention instanceof RetentionClass.DisposeAfter after
                ? view.text("retention.dispose", "n", after.years())
                : view.text("retention.preserve");
    }

    static String decision(View view, Decision decision) {
        return view.text(
                "retention.decision",
                "reference",
                decision.reference(),
                "who",
                decision.decidedBy(),
                "date",
                view.date(decision.date()));
    }
}
