package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityCode;

/**
 * A municipality in a panel.
 *
 * @param municipality which one
 * @param state how far it has come
 * @param replaces the municipality whose seat it took over; empty for those drawn at first
 * @param missed for one who took over a seat: the quotas that the panel missed with the best choice there was; empty if all were met
 * @since 0.1.0
 */
public record PanelMember(
        MunicipalityCode municipality, MemberState state, Optional<MunicipalityCode> replaces, List<Quota> missed) {

    /** Copies the quotas. */
    public PanelMember {
        requireNonNull(municipality, "municipality");
        requireNonNull(state, "state");
        requireNonNull(replaces, "replaces");
        missed = List.copyOf(missed);
    }

    /**
     * One of those drawn at first, not yet asked.
     *
     * @param municipality which one
     * @return the member
     */
    public static PanelMember drawn(MunicipalityCode municipality) {
        return new PanelMember(municipality, MemberState.DRAWN, Optional.empty(), List.of());
    }

    PanelMember in(MemberState next) {
        return new PanelMember(municipality, next, replaces, missed);
    }
}
