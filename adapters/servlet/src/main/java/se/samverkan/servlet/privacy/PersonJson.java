package se.samverkan.servlet.privacy;

import java.time.Instant;
import se.samverkan.interview.Withdrawals;
import se.samverkan.jackson.JacksonRecordCodec;
import se.samverkan.jackson.JsonForm;
import se.samverkan.network.Membership;
import se.samverkan.privacy.PersonRecords;
import se.samverkan.privacy.Trace;
import se.samverkan.record.Change;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything about one person as JSON, records in the product's one form. */
final class PersonJson {
    private static final RecordCodec CODEC = new JacksonRecordCodec();

    private PersonJson() {}

    static String of(PersonRecords found, Instant now) {
        ObjectNode json = JsonForm.mapper().createObjectNode();
        json.put("exported", now.toString()).put("person", found.person().value());
        found.subject().ifPresent(subject -> json.put("subject", subject));
        ArrayNode memberships = json.putArray("memberships");
        for (Membership member : found.memberships()) {
            memberships.add(record(Membership.TYPE, member));
        }
        ArrayNode records = json.putArray("records");
        for (Trace<?> trace : found.traces()) {
            records.add(trace(trace));
        }
        ObjectNode hidden = json.putObject("notShown");
        found.hidden().forEach((type, count) -> hidden.put(type, count.longValue()));
        interviews(json.putArray("interviews"), found);
        changes(json.putArray("changes"), found);
        return JsonForm.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static <R extends NetworkRecord> ObjectNode trace(Trace<R> trace) {
        ObjectNode json = JsonForm.mapper().createObjectNode();
        json.put("type", trace.type().name()).put("part", trace.part().name());
        json.set("record", record(trace.type(), trace.record()));
        return json;
    }

    private static <R extends NetworkRecord> JsonNode record(RecordType<R> type, R record) {
        return JsonForm.mapper().readTree(CODEC.encode(type, record));
    }

    private static void interviews(ArrayNode list, PersonRecords found) {
        for (Withdrawals.Notice notice : found.interviews()) {
            list.addObject()
                    .put("role", notice.occasion().role())
                    .put("date", notice.occasion().date().toString())
                    .put("information", notice.occasion().information())
                    .put("informedOn", notice.occasion().informedOn().toString())
                    .put("withdrawn", notice.withdrawn());
        }
    }

    private static void changes(ArrayNode list, PersonRecords found) {
        for (Change change : found.changes()) {
            list.addObject()
                    .put("record", change.record().toString())
                    .put("version", change.version().number())
                    .put("at", change.at().toString())
                    .put("kind", change.kind().name());
        }
    }
}
