package se.samverkan.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.samverkan.network.Membership;
import se.samverkan.record.Entry;
import se.samverkan.record.Facets;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;

/** Finds the persons that an entry of the change log names. */
final class Persons {

    private Persons() {}

    /** Who wrote it, who is its author, whom it is assigned to, and whose membership it is. */
    static <R extends NetworkRecord> Collection<PersonId> in(Entry<R> entry) {
        List<PersonId> found = new ArrayList<>();
        entry.change().actor().ifPresent(found::add);
        entry.payload().ifPresent(record -> {
            record.header().author().ifPresent(found::add);
            entry.type().facets(record).of(Facets.ASSIGNED).forEach(value -> found.add(new PersonId(value)));
            if (record instanceof Membership membership) {
                found.add(membership.person());
            }
        });
        return found;
    }
}
