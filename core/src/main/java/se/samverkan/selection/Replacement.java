package se.samverkan.selection;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;

/**
 * Finds who takes over a seat: of those in the pool who were never in the panel, one with whom the quotas are missed by the fewest members, by
 * chance if several are as good. What other free seats can still mend counts after what they cannot, and is not told as missed. The draw's seed and
 * the number of members so far decide, so that it can be repeated.
 */
final class Replacement {

    private final Panel panel;
    private final MunicipalityCatalogue catalogue;
    private final List<Quota> quotas;
    private final int[] seated;
    /** How many seats are free beside the one that is taken over. */
    private final int free;

    Replacement(Panel panel, MunicipalityCatalogue catalogue) {
        this.panel = panel;
        this.catalogue = catalogue;
        this.quotas = panel.drawing().quotas();
        List<Candidate> seats = panel.seated().stream().map(this::candidate).toList();
        this.seated = quotas.stream()
                .mapToInt(quota -> (int) seats.stream().filter(quota::counts).count())
                .toArray();
        this.free = Math.max(0, panel.drawing().seats() - seats.size() - 1);
    }

    private Candidate candidate(MunicipalityCode code) {
        Candidate candidate = catalogue
                .find(code)
                .map(panel.drawing()::candidate)
                .orElseGet(() -> new Candidate(code.value(), ImmutableMap.of()));
        return PanelRules.marked(candidate, quotas);
    }

    Optional<PanelMember> of(MunicipalityCode leaver) {
        List<Candidate> best = best();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Random random = new Random(panel.drawing().seed() + panel.members().size());
        Candidate chosen = best.get(random.nextInt(best.size()));
        return Optional.of(new PanelMember(
                MunicipalityCode.of(chosen.key()),
                MemberState.DRAWN,
                Optional.of(leaver),
                missed(chosen),
                OptionalInt.of(best.size())));
    }

    private List<Candidate> best() {
        List<Candidate> best = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        for (MunicipalityCode code : panel.drawing().pool()) {
            if (panel.member(code).isEmpty()) {
                Candidate candidate = candidate(code);
                int missed = worth(candidate);
                if (missed < fewest) {
                    fewest = missed;
                    best.clear();
                }
                if (missed == fewest) {
                    best.add(candidate);
                }
            }
        }
        return best;
    }

    /** By how many members the quotas are missed for good, each weighing more than all that are missed until the other seats are taken. */
    private int worth(Candidate joiner) {
        int forGood = 0;
        int now = 0;
        for (int quota = 0; quota < seated.length; quota++) {
            forGood += missedForGood(quota, joiner);
            now += quotas.get(quota).missedBy(number(quota, joiner));
        }
        return forGood * (1 + seated.length * panel.drawing().seats()) + now;
    }

    private int number(int quota, Candidate joiner) {
        return seated[quota] + (quotas.get(quota).counts(joiner) ? 1 : 0);
    }

    private int missedForGood(int quota, Candidate joiner) {
        int number = number(quota, joiner);
        int least = quotas.get(quota).min();
        return number < least
                ? Math.max(0, least - number - free)
                : quotas.get(quota).missedBy(number);
    }

    private List<Quota> missed(Candidate joiner) {
        return IntStream.range(0, seated.length)
                .filter(quota -> missedForGood(quota, joiner) > 0)
                .mapToObj(quotas::get)
                .toList();
    }
}
