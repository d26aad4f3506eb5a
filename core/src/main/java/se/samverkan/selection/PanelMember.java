package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samverkan.municipality.MunicipalityCode;

/**
 * A municipality in a panel.
 *
 * @param municipality which one
 * @param state how far it has come
 * @param replaces the municipality whose seat it took over; empty for those drawn at first
 * @param missed for one who took over a seat: the quotas that the panel missed with the best choice there was, also when the seats that were free
 *     beside are taken; empty if all were met
 * @param among for one who took over a seat alone: among how many that kept the quotas as well chance decided, itself among them, 1 or more; empty for
 *     others, and where this was not kept
 * @since 0.1.0
 */
public record PanelMember(
        MunicipalityCode municipality,
        MemberState state,
        Optional<MunicipalityCode> replaces,
        List<Quota> missed,
        OptionalInt among) {

    /** Copies the quotas. */
    public PanelMember {
        requireNonNull(municipality, "municipality");
        requireNonNull(state, "state");
        requireNonNull(replaces, "replaces");
        missed = List.copyOf(missed);
        requireNonNull(among, "among");
    }

    /**
     * One of those drawn at first, not yet asked.
     *
     * @param municipality which one
     * @return the member
     */
    public static PanelMember drawn(MunicipalityCode municipality) {
        return new PanelMember(municipality, MemberState.DRAWN, Optional.empty(), List.of(), OptionalInt.empty());
    }

    PanelMember answered(boolean yes) {
        MemberState next = yes
                ? MemberState.CONFIRMED
                : state == MemberState.CONFIRMED ? MemberState.WITHDRAWN : MemberState.DECLINED;
        if (!state.next().contains(next)) {
            throw new IllegalArgumentException(
                    municipality + " is " + state + " and cannot become " + next + ": invite it first");
        }
        return in(next);
    }

    PanelMember in(MemberState next) {
        return new PanelMember(municipality, next, replaces, missed, among);
    }
}
