package se.samverkan.examples.journal;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.samverkan.record.Facets;
import se.samverkan.record.Version;

/**
 * The facets of records whose type gives them others now than when they were written. What stands in the journal stays, so that they are asked for
 * anew after each opening. Safe for use by several threads.
 */
final class RenewedFacets {

    private final Map<Written, Facets> renewed = new ConcurrentHashMap<>();

    private record Written(UUID id, Version version) {

        static Written of(Kept record) {
            return new Written(record.id().value(), record.header().version());
        }
    }

    /** What a record is found by. */
    Facets of(Kept record) {
        return renewed.getOrDefault(Written.of(record), record.facets());
    }

    /** Lets a record be found by other facets; false if it was found by these. */
    boolean renew(Kept record, Facets now) {
        if (of(record).equals(now)) {
            return false;
        }
        renewed.put(Written.of(record), now);
        return true;
    }
}
