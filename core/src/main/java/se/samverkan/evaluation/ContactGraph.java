package se.samverkan.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.MeetingId;
import se.samverkan.record.OrganisationId;

/**
 * Who has met whom: two organisations are in contact when both took part in the same meeting. It says who could talk to each other, not
 * who did.
 *
 * @param meetings per meeting, in the order they were held, how many contacts were new
 * @param organisations how many organisations took part at all
 * @param contacts how many pairs of organisations have met
 * @since 0.1.0
 */
public record ContactGraph(List<NewContacts> meetings, int organisations, int contacts) {

    /**
     * The contacts that a meeting made.
     *
     * @param meeting the meeting
     * @param organisations how many organisations took part
     * @param pairs how many pairs met for the first time
     */
    public record NewContacts(MeetingId meeting, int organisations, int pairs) {}

    /** Copies the meetings. */
    public ContactGraph {
        meetings = ImmutableList.copyOf(meetings);
    }

    /**
     * How many pairs could have met.
     *
     * @return n(n − 1)/2 for n organisations
     */
    public int possible() {
        return organisations * (organisations - 1) / 2;
    }

    /**
     * Draws the graph of some meetings.
     *
     * @param attendances who attended, the earliest meeting first
     * @return the graph
     */
    public static ContactGraph of(Collection<Attendance> attendances) {
        MutableGraph<OrganisationId> graph = GraphBuilder.undirected().build();
        List<NewContacts> meetings = new ArrayList<>();
        for (Attendance attendance : attendances) {
            Set<OrganisationId> present = attendance.organisations();
            present.forEach(graph::addNode);
            int before = graph.edges().size();
            List<OrganisationId> list = List.copyOf(present);
            for (int i = 0; i < list.size(); i++) {
                for (OrganisationId other : list.subList(i + 1, list.size())) {
                    graph.putEdge(list.get(i), other);
                }
            }
            meetings.add(new NewContacts(
                    attendance.id(), present.size(), graph.edges().size() - before));
        }
        return new ContactGraph(meetings, graph.nodes().size(), graph.edges().size());
    }
}
