package se.samverkan.servlet.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samverkan.network.Actor;
import se.samverkan.network.Membership;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;

/** How the fields of any record and their values are told to a reader. */
final class FieldWords {
    /** Names that say too little by themselves. */
    private static final List<String> PARTS =
            List.of("swedish", "english", "text", "value", "title", "name", "language", "start", "end", "min", "max");

    private static final int SHORT_ID = 8;

    private final View view;
    private final Actor actor;
    private final Installation installation;
    private final Map<PersonId, String> names = new LinkedHashMap<>();

    FieldWords(View view, Actor actor, Installation installation) {
        this.view = view;
        this.actor = actor;
        this.installation = installation;
        installation
                .samverkan()
                .records()
                .all(actor, RecordQuery.of(Membership.TYPE).oldestFirst())
                .forEach(member -> names.put(member.person(), member.title()));
    }

    /** The name of a field, with that of what it is a part of and its number in a list. */
    String name(String path) {
        String[] parts = path.split("\\.");
        String last = parts[parts.length - 1];
        String name = word(last);
        boolean part = parts.length > 1 && PARTS.contains(last.replaceAll("\\[.*", ""));
        String whole = part
                ? word(parts[parts.length - 2]) + ": " + name.substring(0, 1).toLowerCase(Locale.ROOT)
                        + name.substring(1)
                : name;
        String number = path.replaceAll("^[^\\[]*\\[?|\\].*$", "");
        return number.isEmpty() ? whole : whole + " (" + number + ")";
    }

    private String word(String segment) {
        String name = segment.replaceAll("\\[.*", "");
        String known = view.textOrNothing("field." + name);
        return known.isEmpty() ? name : known;
    }

    /** The values of a field as people's plain text, one a line. */
    String values(List<Object> values) {
        return values.isEmpty()
                ? view.text("history.nothing")
                : String.join("\n", values.stream().map(this::value).toList());
    }

    private String value(Object value) {
        if (value instanceof Enum<?> constant) {
            String word = view.word(constant);
            return word.matches("[a-z-]+\\.[a-z0-9-]+") ? constant.name() : word;
        }
        if (value instanceof Boolean truth) {
            return view.text(truth ? "history.yes" : "history.no");
        }
        if (value instanceof Instant moment) {
            return view.moment(moment);
        }
        return value instanceof LocalDate day ? view.date(day) : identity(value);
    }

    private String identity(Object value) {
        if (value instanceof OrganisationId organisation) {
            return installation.register().organisation(actor, organisation).orElseGet(() -> shortened(organisation));
        }
        if (value instanceof RecordId id) {
            return shortened(id);
        }
        return value instanceof PersonId person
                ? names.getOrDefault(person, view.text("history.former"))
                : value.toString();
    }

    private static String shortened(RecordId id) {
        return id.value().toString().substring(0, SHORT_ID);
    }
}
