package se.samverkan.retention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.network.Membership;
import se.samverkan.network.Records;
import se.samverkan.record.NetworkId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;

/** The names by which the persons of a network are shown, those who have left among them. */
final class MemberNames {

    private final Map<PersonId, String> names = new LinkedHashMap<>();

    private MemberNames() {}

    /** The newest membership tells the name. */
    static MemberNames of(Records records, NetworkId network) {
        MemberNames found = new MemberNames();
        records.allIn(network, RecordQuery.of(Membership.TYPE).oldestFirst())
                .forEach(membership -> found.names.put(membership.person(), membership.title()));
        return found;
    }

    Optional<String> of(Optional<PersonId> person) {
        return person.flatMap(who -> Optional.ofNullable(names.get(who)));
    }
}
