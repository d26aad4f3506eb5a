package se.samverkan.servlet.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.Provenance;
import se.samverkan.experience.SourceDraft;
import se.samverkan.record.Problem;
import se.samverkan.record.Sharing;
import se.samverkan.servlet.web.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of a request that writes an experience. What an answer holds besides may be sent back: {@code _meta} and {@code _links} are not
 * read, {@code id} and {@code sharing} must be as they were.
 */
final class ExperienceBody {
    private static final List<String> UNREAD = List.of("_meta", "_links");
    private final FieldReader fields;
    private final ObjectNode json;
    private ExperienceDraft draft = ExperienceDraft.empty();

    private ExperienceBody(ObjectNode json) {
        this.json = json;
        this.fields = new FieldReader();
    }

    static ExperienceBody read(Request request) {
        ExperienceBody body = new ExperienceBody(JsonReader.read(request));
        body.json.properties().forEach(body::read);
        return body;
    }

    private void read(Map.Entry<String, JsonNode> property) {
        String name = property.getKey();
        Optional<ExperienceField> field = field(name);
        if (name.equals("sources")) {
            sources(property.getValue());
        } else if (field.isPresent()) {
            draft = draft.with(field.get(), values(field.get(), name, property.getValue()));
        } else if (!UNREAD.contains(name) && !name.equals("id") && !name.equals("sharing")) {
            fields.unknown(name);
        }
    }

    private List<String> values(ExperienceField field, String name, JsonNode value) {
        if (field.isList()) {
            return fields.texts(name, value, field.most());
        }
        boolean year = field == ExperienceField.START_YEAR || field == ExperienceField.END_YEAR;
        return List.of(year ? fields.wholeNumber(name, value) : fields.text(name, value));
    }

    private void sources(JsonNode value) {
        List<JsonNode> items = fields.items("sources", value, Provenance.MOST_SOURCES);
        for (int i = 0; i < items.size(); i++) {
            String at = "sources[" + i + "]";
            if (items.get(i) instanceof ObjectNode object) {
                draft = draft.with(source(at, object));
            } else {
                fields.refuse(Problem.invalid(at, "not-an-object"));
            }
        }
    }

    private SourceDraft source(String at, ObjectNode object) {
        fields.only(at + ".", object, "title", "url", "publisher", "language", "titleReconstructed");
        SourceDraft source = new SourceDraft(
                fields.text(at + ".title", object.get("title")),
                fields.text(at + ".url", object.get("url")),
                fields.text(at + ".publisher", object.get("publisher")),
                fields.text(at + ".language", object.get("language")),
                fields.truth(at + ".titleReconstructed", object.get("titleReconstructed")));
        if ((source.title() + source.url() + source.publisher()).isBlank()) {
            fields.refuse(Problem.invalid(at, "missing"));
        }
        return source;
    }

    /** A new experience has no id yet, and may be shared with the network at once. */
    void checkNew() {
        if (json.has("id")) {
            fields.refuse(Problem.invalid("id", "made-by-us"));
        }
        sharing();
    }

    /** How a new experience is shared: a draft unless the body says otherwise. */
    Sharing sharing() {
        String typed = fields.text("sharing", json.get("sharing"));
        Optional<Sharing> known = Arrays.stream(Sharing.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
        if (!typed.isEmpty() && known.isEmpty()) {
            fields.refuse(Problem.invalid("sharing", "unknown-choice").with("value", typed));
        }
        return known.orElse(Sharing.DRAFT);
    }

    void checkChange(Experience stored) {
        checkSame("id", stored.id().value().toString());
        checkSame("sharing", stored.header().sharing().name());
    }

    private void checkSame(String name, String current) {
        String typed = fields.text(name, json.get(name));
        if (!typed.isEmpty() && !typed.equals(current)) {
            fields.refuse(
                    Problem.invalid(name, "read-only").with("value", typed).with("current", current));
        }
    }

    List<Problem> problems() {
        return fields.problems();
    }

    ExperienceDraft draft() {
        return draft;
    }

    private static Optional<ExperienceField> field(String name) {
        return Arrays.stream(ExperienceField.values())
                .filter(field -> name(field).equals(name))
                .findFirst();
    }

    /** Lists are named in the plural. */
    private static String name(ExperienceField field) {
        return switch (field) {
            case WORKED -> "successes";
            case DID_NOT_WORK -> "failures";
            case WOULD_CHANGE -> "improvements";
            default -> field.field();
        };
    }

    /** A use case's problem, with the field as the API names it. */
    static Problem named(Problem problem) {
        List<String> names = new ArrayList<>();
        ExperienceField.named(problem.field()).map(ExperienceBody::name).ifPresent(names::add);
        return names.isEmpty()
                ? problem
                : new Problem(problem.kind(), names.get(0), problem.code(), problem.arguments());
    }
}
