package se.samverkan.servlet.selection;

import java.util.Optional;
import se.samverkan.municipality.Municipality;
import se.samverkan.selection.MemberState;
import se.samverkan.selection.PanelMember;

/**
 * A municipality of a panel, as the table of members shows it.
 *
 * @param member its answer and what it replaces
 * @param name its name
 * @param facts what is known of it, empty if the catalogue no longer has it
 * @param replaces the name of the one whose seat it took
 * @param replaced whether another took its seat
 * @since 0.1.0
 */
public record Seat(
        PanelMember member, String name, Optional<Municipality> facts, Optional<String> replaces, boolean replaced) {
    /**
     * How its answer looks.
     *
     * @return the tone of the tag
     */
    public String tone() {
        return switch (member.state()) {
            case DRAWN -> "";
            case INVITED -> "info";
            case CONFIRMED -> "good";
            case DECLINED, WITHDRAWN -> "warn";
        };
    }

    /**
     * Whether its seat is free for another.
     *
     * @return true if it said no or left and nobody came instead
     */
    public boolean isFree() {
        return !member.state().holdsSeat() && !replaced;
    }

    /**
     * Whether it may answer otherwise.
     *
     * @param state the answer
     * @return true if so
     */
    public boolean may(MemberState state) {
        return !replaced && member.state().next().contains(state);
    }
}
