package se.samverkan.recruitment;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Problem;
import se.samverkan.record.Requirements;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.Quota;
import se.samverkan.selection.QuotaSheet;

/** Reads quotas and rules as somebody typed them, and tells everything that is wrong with them. */
final class QuotaDraftReader {

    private static final int MOST = 9_999;

    private final PlannedPool pool;
    private final QuotaDraft draft;
    private final Requirements requirements = new Requirements();
    private final List<Quota> typed = new ArrayList<>();
    private final List<Quota> limits = new ArrayList<>();
    private final List<Candidate> candidates;
    private final int seats;

    QuotaDraftReader(PlannedPool pool, QuotaDraft draft) {
        this.pool = pool;
        this.draft = draft;
        this.candidates = pool.candidates(draft.rules().mustNotHave());
        int most = candidates.size();
        this.seats = number("seats", draft.seats(), 1, most).orElse(1);
        for (int place = 0; place < draft.quotas().size(); place++) {
            read(place, draft.quotas().get(place));
        }
        rules();
    }

    private void read(int place, TypedQuota quota) {
        Optional<Integer> min = number("min-" + place, quota.min(), 0, MOST);
        Optional<Integer> max = number("max-" + place, quota.max(), 0, MOST);
        if (min.isEmpty() || max.isEmpty()) {
            return;
        }
        if (max.get() < min.get()) {
            requirements.refuse(Problem.invalid("max-" + place, "max-below-min")
                    .with("min", min.get())
                    .with("value", max.get()));
            return;
        }
        Quota known = new Quota(quota.feature(), quota.value(), min.get(), max.get());
        typed.add(known);
        if (!quota.least().isBlank() || !quota.largest().isBlank()) {
            limit(place, quota, known);
        }
    }

    private void limit(int place, TypedQuota quota, Quota known) {
        Optional<Integer> least = quota.least().isBlank()
                ? Optional.of(known.min())
                : number("least-" + place, quota.least(), 0, known.min());
        Optional<Integer> largest = quota.largest().isBlank()
                ? Optional.of(known.max())
                : number("largest-" + place, quota.largest(), known.max(), MOST);
        if (least.isPresent() && largest.isPresent()) {
            limits.add(new Quota(known.feature(), known.value(), least.get(), largest.get()));
        }
    }

    private Optional<Integer> number(String field, String text, int least, int most) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            requirements.refuse(Problem.invalid(field, "missing"));
            return Optional.empty();
        }
        Integer number = CharMatcher.ascii().matchesAllOf(stripped) ? Ints.tryParse(stripped) : null;
        if (number == null) {
            requirements.refuse(Problem.invalid(field, "not-a-number").with("value", stripped));
            return Optional.empty();
        }
        if (number < least || number > most) {
            requirements.refuse(Problem.invalid(field, "out-of-range")
                    .with("value", number)
                    .with("min", least)
                    .with("max", most));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private void rules() {
        PlannedRules rules = draft.rules();
        inPool("mustHave", rules.mustHave());
        rules.apart().forEach(rule -> {
            inPool("apart", rule.municipalities());
            requirements.check(
                    rule.municipalities().stream().distinct().count() > 1 && rule.atMost() >= 0,
                    Problem.invalid("apart", "too-few"));
        });
        rules.mustHave().stream()
                .filter(rules.mustNotHave()::contains)
                .forEach(code -> requirements.refuse(
                        Problem.invalid("mustNotHave", "both-ways").with("value", name(code))));
    }

    private void inPool(String field, List<MunicipalityCode> codes) {
        codes.stream()
                .filter(code -> !pool.municipalities().contains(code))
                .forEach(code -> requirements.refuse(
                        Problem.invalid(field, "not-in-pool").with("value", name(code))));
    }

    private static String name(MunicipalityCode code) {
        return MunicipalityCatalogue.bundled()
                .find(code)
                .map(each -> each.name())
                .orElse(code.value());
    }

    Requirements requirements() {
        return requirements;
    }

    /** The size of the panel; only when the requirements are met. */
    int seats() {
        return seats;
    }

    /** What was typed, and ready-made quotas where nothing was; only when the requirements are met. */
    QuotaSheet wanted() {
        return new QuotaSheet(
                quotas(),
                limits.stream()
                        .filter(limit -> draft.features().contains(limit.feature()))
                        .toList());
    }

    private List<Quota> quotas() {
        List<Quota> wanted = new ArrayList<>();
        for (String feature : draft.features()) {
            List<Quota> own = typed.stream()
                    .filter(quota -> quota.feature().equals(feature))
                    .toList();
            wanted.addAll(own.isEmpty() ? new SuggestedQuotas(candidates, seats).of(List.of(feature)) : own);
        }
        return wanted;
    }
}
