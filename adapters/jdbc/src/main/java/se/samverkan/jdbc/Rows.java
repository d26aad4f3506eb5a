package se.samverkan.jdbc;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.record.Change;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordType;
import se.samverkan.record.SwedishOrder;

/** The rows that one version of one record becomes. What no database keeps is refused here. */
final class Rows {

    private static final int LONGEST_TYPE = 60;
    private static final int LONGEST_FACET = 60;
    private static final int LONGEST_VALUE = 200;

    private final RecordCodec codec;

    Rows(RecordCodec codec) {
        this.codec = codec;
    }

    <R extends NetworkRecord> RecordRow record(RecordType<R> type, R record) {
        Header header = record.header();
        RecordRow row = new RecordRow();
        row.recordType = Storable.require("Record type", type.name(), LONGEST_TYPE);
        row.recordId = record.id().value().toString();
        row.network = header.network().value().toString();
        row.owner = header.owner().organisation().value().toString();
        row.author = person("Author", header.author());
        row.version = header.version().number();
        row.sharing = header.sharing().name();
        row.sortKey = SwedishOrder.key(record.title());
        row.moment = Micros.of(type.when(record));
        row.created = Micros.of(header.created());
        row.changed = Micros.of(header.changed());
        row.facets = lines(type.facets(record));
        return row;
    }

    private static @Nullable String person(String what, Optional<PersonId> person) {
        return person.map(PersonId::value)
                .map(value -> Storable.require(what, value, LONGEST_VALUE))
                .orElse(null);
    }

    static String lines(Facets facets) {
        facets.values().forEach((name, values) -> {
            Storable.require("Facet name", name, LONGEST_FACET);
            values.forEach(value -> Storable.require("Facet " + name, value, LONGEST_VALUE));
        });
        return FacetLines.of(facets);
    }

    /** What was written, if it is still there. */
    <R extends NetworkRecord> PayloadRow payload(ChangeRow change, RecordType<R> type, Optional<R> written) {
        PayloadRow payload = new PayloadRow();
        payload.recordType = change.recordType;
        payload.recordId = change.recordId;
        payload.version = change.version;
        payload.body = written.map(record -> codec.encode(type, record)).orElse(null);
        return payload;
    }

    ChangeRow change(Change change) {
        ChangeRow row = new ChangeRow();
        row.recordType = Storable.require("Record type", change.record().type(), LONGEST_TYPE);
        row.recordId = change.record().id().toString();
        row.version = change.version().number();
        row.network = change.network().value().toString();
        row.owner = change.owner().organisation().value().toString();
        row.actor = person("Actor", change.actor());
        row.changed = Micros.of(change.at());
        row.kind = change.kind().name();
        return row;
    }

    /** Where an entry goes: into the log at once, or to those that wait. */
    <R extends NetworkRecord> LogStep step(RecordType<R> type, ChangeRow change, boolean waits, Optional<R> record) {
        if (!waits) {
            return new LogStep.Append(change);
        }
        String subject = record.map(type::subject).orElse("");
        return new LogStep.Await(WaitingRow.of(change, Storable.require("Subject", subject, LONGEST_VALUE)));
    }
}
