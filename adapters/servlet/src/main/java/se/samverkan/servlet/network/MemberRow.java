package se.samverkan.servlet.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samverkan.Samverkan;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.network.Organisation;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordQuery;

/**
 * An organisation of the network with those who act for it.
 *
 * @param organisation the organisation
 * @param members its members, by title
 * @since 0.1.0
 */
public record MemberRow(Organisation organisation, List<Membership> members) {
    /** Copies the members. */
    public MemberRow {
        members = List.copyOf(members);
    }

    /** All organisations that the actor may see: the organiser first, then by name. */
    static List<MemberRow> all(Samverkan samverkan, Actor actor) {
        List<Membership> members =
                samverkan.records().all(actor, RecordQuery.of(Membership.TYPE).with("active", "true"));
        List<MemberRow> rows = new ArrayList<>();
        samverkan.members().organisations(actor).forEach(each -> rows.add(new MemberRow(each, of(each.id(), members))));
        rows.sort(Comparator.comparing(row -> row.organisation().kind() != Organisation.Kind.ORGANISER));
        return rows;
    }

    private static List<Membership> of(OrganisationId id, List<Membership> members) {
        return members.stream().filter(each -> each.organisation().equals(id)).toList();
    }
}
