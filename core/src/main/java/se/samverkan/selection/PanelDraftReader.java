package se.samverkan.selection;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Problem;
import se.samverkan.record.Requirements;

/** Makes a request of what somebody typed, and tells everything that is wrong with it. */
final class PanelDraftReader {

    static final int LONGEST_NAME = 120;

    private final PanelDraft draft;
    private final Requirements requirements = new Requirements();
    private final List<Municipality> pool;
    private final Optional<Integer> seats;
    private final long seed;

    PanelDraftReader(PanelDraft draft, MunicipalityCatalogue catalogue, long chance) {
        this.draft = draft;
        requirements.text("title", draft.title(), 1, LONGEST_NAME);
        this.pool = draft.pool().isEmpty() ? catalogue.all() : pool(catalogue);
        this.seats = seats();
        this.seed = draft.seed().isBlank() ? chance : seed();
    }

    private List<Municipality> pool(MunicipalityCatalogue catalogue) {
        Set<MunicipalityCode> codes = new LinkedHashSet<>(draft.pool());
        List<Municipality> found = new ArrayList<>();
        for (MunicipalityCode code : codes) {
            catalogue
                    .find(code)
                    .ifPresentOrElse(
                            found::add,
                            () -> requirements.refuse(Problem.invalid("pool", "unknown-municipality")
                                    .with("value", code.value())));
        }
        return found;
    }

    private Optional<Integer> seats() {
        String typed = draft.seats().strip();
        if (typed.isEmpty()) {
            requirements.refuse(Problem.invalid("seats", "missing"));
            return Optional.empty();
        }
        Optional<Integer> number = ascii(typed) ? Optional.ofNullable(Ints.tryParse(typed)) : Optional.empty();
        if (number.isEmpty()) {
            requirements.refuse(Problem.invalid("seats", "not-a-number").with("value", typed));
        }
        number.ifPresent(seats -> requirements.check(
                seats >= 1 && seats <= pool.size(),
                Problem.invalid("seats", "out-of-range")
                        .with("value", seats)
                        .with("min", 1)
                        .with("max", pool.size())));
        return number;
    }

    private long seed() {
        String typed = draft.seed().strip();
        Optional<Long> number = ascii(typed) ? Optional.ofNullable(Longs.tryParse(typed)) : Optional.empty();
        requirements.check(
                number.isPresent(), Problem.invalid("seed", "not-a-number").with("value", typed));
        return number.orElse(0L);
    }

    private static boolean ascii(String text) {
        return CharMatcher.ascii().matchesAllOf(text);
    }

    Requirements requirements() {
        return requirements;
    }

    /** The request; only when the requirements are met. */
    DrawRequest request() {
        int wanted = seats.orElseThrow();
        List<Quota> quotas = new ArrayList<>();
        for (Quota ready : ProportionalQuotas.of(draft.features(), pool, wanted)) {
            if (draft.quotas().stream().noneMatch(own -> isSameValue(own, ready))) {
                quotas.add(ready);
            }
        }
        quotas.addAll(draft.quotas());
        return new DrawRequest(pool.stream().map(Candidate::of).toList(), quotas, wanted, seed);
    }

    private static boolean isSameValue(Quota one, Quota other) {
        return one.feature().equals(other.feature()) && one.value().equals(other.value());
    }
}
