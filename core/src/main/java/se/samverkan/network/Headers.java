package se.samverkan.network;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.Owner;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;

/** Makes the headers of new and of changed records: who, for whom and when. Anonymous answers bear no person and only the day. */
record Headers(RecordStore store, InstantSource clock) {

    /** To the microsecond, which every database keeps. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Of a new record by an actor who has an organisation: that organisation's, or the network's own if the type is anonymous. */
    Header made(Actor actor, RecordType<?> type, Sharing sharing, Language language) {
        Owner owner = type.isAnonymous()
                ? organiser(actor)
                : new Owner(actor.organisation().orElseThrow());
        Instant at = time(type);
        return new Header(
                actor.network(),
                owner,
                Version.NEW,
                sharing,
                language,
                actor.origin(),
                type.isAnonymous() ? Optional.empty() : actor.person(),
                at,
                at);
    }

    /** Of a changed record. Owner, origin and author never change; sharing and language may. */
    Header changed(Header before, Header wanted, RecordType<?> type) {
        return new Header(
                before.network(),
                before.owner(),
                wanted.version(),
                wanted.sharing(),
                wanted.language(),
                before.origin(),
                before.author(),
                before.created(),
                time(type),
                before.declared());
    }

    private Instant time(RecordType<?> type) {
        return type.isAnonymous() ? now().truncatedTo(ChronoUnit.DAYS) : now();
    }

    private Owner organiser(Actor actor) {
        return store.find(Network.TYPE, actor.network(), Visibility.everythingIn(actor.network()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No network has the id " + actor.network().value()))
                .header()
                .owner();
    }
}
