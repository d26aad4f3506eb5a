package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;

/**
 * Fills all free seats of a panel at once: a leximin draw among those of the pool who were never in the panel, on condition that all who hold a seat keep it.
 * Where the quotas cannot be met with them, the smallest {@link Relaxation} is.
 */
final class Complement {

    private final Panel panel;
    private final MunicipalityCatalogue catalogue;
    private final List<MunicipalityCode> leavers;

    Complement(Panel panel, MunicipalityCatalogue catalogue) {
        this.panel = requireNonNull(panel, "panel");
        this.catalogue = catalogue;
        this.leavers = panel.members().stream()
                .filter(member -> !member.state().holdsSeat())
                .map(PanelMember::municipality)
                .filter(code -> !panel.isReplaced(code))
                .toList();
    }

    /** Those whose seats are free, in the order they came. */
    List<MunicipalityCode> leavers() {
        return leavers;
    }

    /** The new members; empty if the pool has too few left. */
    Optional<List<PanelMember>> draw(long seed) {
        DrawRequest request = request(panel.drawing().quotas(), seed);
        Selection selection = new LeximinPanelSelector().select(request);
        if (selection instanceof Selection.Infeasible
                && new QuotaCheck().check(request) instanceof Feasibility.Infeasible known) {
            selection = known.relaxation()
                    .map(relaxation ->
                            new LeximinPanelSelector().select(request(relaxation.of(request.quotas()), seed)))
                    .orElse(selection);
        }
        return selection instanceof Selection.Selected selected
                ? Optional.of(joiners(selected.members()))
                : Optional.empty();
    }

    private DrawRequest request(List<Quota> wanted, long seed) {
        List<String> kept = panel.seated().stream().map(MunicipalityCode::value).toList();
        List<Quota> quotas = new ArrayList<>(wanted);
        if (!kept.isEmpty() && !quotas.contains(PanelRules.mustHave(kept))) {
            quotas.add(PanelRules.mustHave(kept));
        }
        List<Candidate> pool = panel.drawing().pool().stream()
                .filter(code -> panel.member(code)
                        .filter(member -> !member.state().holdsSeat())
                        .isEmpty())
                .flatMap(code -> catalogue.find(code).stream())
                .map(panel.drawing()::candidate)
                .toList();
        return new DrawRequest(pool, quotas, kept.size() + leavers.size(), seed);
    }

    private List<PanelMember> joiners(List<String> members) {
        List<Candidate> all = members.stream()
                .map(MunicipalityCode::of)
                .flatMap(code -> catalogue.find(code).stream())
                .map(panel.drawing()::candidate)
                .map(candidate -> PanelRules.marked(candidate, panel.drawing().quotas()))
                .toList();
        List<Quota> missed = panel.drawing().quotas().stream()
                .filter(quota ->
                        quota.missedBy((int) all.stream().filter(quota::counts).count()) > 0)
                .toList();
        List<PanelMember> joiners = new ArrayList<>();
        for (String member : members) {
            MunicipalityCode code = MunicipalityCode.of(member);
            if (panel.member(code).isEmpty()) {
                Optional<MunicipalityCode> leaver = Optional.of(leavers.get(joiners.size()));
                joiners.add(new PanelMember(code, MemberState.DRAWN, leaver, missed, OptionalInt.empty()));
            }
        }
        return joiners;
    }
}
