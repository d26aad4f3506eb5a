package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.selection.MemberState;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelMember;

/**
 * What the holder of a personal link is told.
 *
 * @param panel the panel
 * @param municipality the municipality that the link is for
 * @since 0.1.0
 */
public record Invited(Panel panel, MunicipalityCode municipality) {

    /** Refuses missing parts. */
    public Invited {
        requireNonNull(panel, "panel");
        requireNonNull(municipality, "municipality");
    }

    /**
     * How far the municipality has come.
     *
     * @return its state
     */
    public MemberState state() {
        return panel.member(municipality).map(PanelMember::state).orElse(MemberState.WITHDRAWN);
    }

    /**
     * Whether an answer can be given now: whoever was invited says yes or no, and whoever has said yes can still leave.
     *
     * @param yes the answer
     * @return true if it can
     */
    public boolean mayAnswer(boolean yes) {
        return switch (state()) {
            case INVITED -> true;
            case CONFIRMED -> !yes;
            default -> false;
        };
    }
}
