package se.samverkan.evaluation;

import static java.util.Objects.requireNonNull;

import se.samverkan.municipality.MunicipalityGroup;

/**
 * How many of the members of one municipality group come to the meetings: whether those who take part mirror those who were chosen.
 *
 * @param group the group
 * @param members municipalities of the group in the network
 * @param attended those of them that have been to at least one meeting
 * @since 0.1.0
 */
public record GroupTurnout(MunicipalityGroup group, int members, int attended) {

    /** Refuses a missing group. */
    public GroupTurnout {
        requireNonNull(group, "group");
    }
}
