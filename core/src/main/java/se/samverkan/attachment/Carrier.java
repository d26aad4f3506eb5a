package se.samverkan.attachment;

import java.time.Instant;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordType;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;

/** A record that an actor sees and that files belong to. */
record Carrier(Actor actor, Header header, String title, boolean isWritable) {

    static <R extends NetworkRecord> Carrier of(Actor actor, RecordType<R> type, R record) {
        boolean writable = Permissions.mayChange(actor, type, record, record);
        return new Carrier(actor, record.header(), record.title(), writable);
    }

    NetworkId network() {
        return header.network();
    }

    Optional<PersonId> person() {
        return actor.person();
    }

    /** The header of a new file: the record's owner and language, the narrowest sharing. */
    Header header(Instant at) {
        return new Header(
                header.network(),
                header.owner(),
                Version.NEW,
                Sharing.DRAFT,
                header.language(),
                actor.buildingOn(header).origin(),
                actor.person(),
                at,
                at);
    }

    /** The header of a file that changes now. */
    Header stamped(Header before, Instant at) {
        return new Header(
                before.network(),
                before.owner(),
                before.version(),
                before.sharing(),
                before.language(),
                before.origin(),
                before.author(),
                before.created(),
                at,
                before.declared());
    }
}
