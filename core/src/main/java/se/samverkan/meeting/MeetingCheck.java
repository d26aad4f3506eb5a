package se.samverkan.meeting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordId;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.theme.Theme;

/** Reads a typed meeting and collects everything that is wrong with it. */
final class MeetingCheck {

    /** The clock on the wall of the municipalities. */
    static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_PURPOSE = 2_000;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_LINK = 2_000;
    private static final int LONGEST_ITEM = 200;
    private static final int MOST_THEMES = 20;
    private static final int MOST_ITEMS = 50;
    private static final int MOST_INVITED = 1_000;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");
    private static final Pattern ITEM = Pattern.compile("(\\d{1,4})\\s+(\\S.*)", Pattern.DOTALL);

    private final Records records;
    private final Actor actor;
    private final MeetingDraft draft;
    private final Requirements required = new Requirements();

    MeetingCheck(Records records, Actor actor, MeetingDraft draft) {
        this.records = records;
        this.actor = actor;
        this.draft = draft;
    }

    Result<Meeting> ifMet(List<MeetingFormat> formats, BiFunction<String, Meeting.Plan, Result<Meeting>> next) {
        if (!actor.is(Role.COORDINATOR)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        required.text("title", draft.title(), 1, LONGEST_TITLE)
                .text("purpose", draft.purpose(), 0, LONGEST_PURPOSE)
                .text("place", draft.place(), 0, LONGEST_PLACE)
                .text("link", draft.link(), 0, LONGEST_LINK)
                .check(
                        draft.link().isBlank() || draft.link().strip().matches("https://[^\\s/]+\\S*"),
                        Problem.invalid("link", "not-an-address").with("value", draft.link()));
        Optional<FormatKey> format = formats.stream()
                .map(MeetingFormat::key)
                .filter(key -> key.value().equals(draft.format().strip()))
                .findFirst();
        required.check(format.isPresent(), Problem.notFound("format", draft.format()));
        checkChoices();
        Optional<Instant> start = moment("from", draft.from());
        Optional<Instant> end = moment("to", draft.to());
        required.check(
                start.isEmpty() || end.isEmpty() || end.get().isAfter(start.get()),
                Problem.invalid("to", "not-after-start").with("value", draft.to()));
        List<AgendaItem> agenda = agenda();
        return required.ifMet(() -> next.apply(
                draft.title().strip(),
                new Meeting.Plan(
                        draft.purpose().strip(),
                        draft.themes(),
                        format.orElseThrow(),
                        start.orElseThrow(),
                        end.orElseThrow(),
                        new Place(draft.place().strip(), draft.link().strip()),
                        agenda)));
    }

    private void checkChoices() {
        required.chosen("invited", draft.invited(), MOST_INVITED)
                .check(
                        draft.themes().size() <= MOST_THEMES,
                        Problem.invalid("themes", "too-many")
                                .with("count", draft.themes().size())
                                .with("max", MOST_THEMES));
        missing(
                        draft.themes(),
                        records.findAll(actor, Theme.TYPE, draft.themes()).stream()
                                .map(Theme::id)
                                .toList())
                .forEach(id -> required.refuse(Problem.notFound("themes", id)));
        missing(
                        draft.invited(),
                        records.findAll(actor, Organisation.TYPE, draft.invited()).stream()
                                .map(Organisation::id)
                                .toList())
                .forEach(id -> required.refuse(Problem.notFound("invited", id)));
    }

    private static List<String> missing(Iterable<? extends RecordId> wanted, List<? extends RecordId> found) {
        List<String> missing = new ArrayList<>();
        wanted.forEach(id -> {
            if (!found.contains(id)) {
                missing.add(id.value().toString());
            }
        });
        return missing;
    }

    private Optional<Instant> moment(String field, String typed) {
        Optional<LocalTime> time = time(field, typed);
        // The date is read twice, for its start and its end, but told of once.
        Optional<LocalDate> date = field.equals("from") ? date() : new Requirements().date("date", draft.date());
        return date.flatMap(day -> time.map(at -> day.atTime(at).atZone(SWEDEN).toInstant()));
    }

    private Optional<LocalDate> date() {
        required.check(!draft.date().isBlank(), Problem.invalid("date", "missing"));
        return required.date("date", draft.date());
    }

    private Optional<LocalTime> time(String field, String typed) {
        Matcher matcher = TIME.matcher(typed.strip());
        if (typed.isBlank()) {
            required.refuse(Problem.invalid(field, "missing"));
            return Optional.empty();
        }
        try {
            if (matcher.matches()) {
                int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
                return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), minute));
            }
        } catch (DateTimeException e) {
            // Told below, like any other text that is no time.
        }
        required.refuse(Problem.invalid(field, "not-a-time").with("value", typed.strip()));
        return Optional.empty();
    }

    private List<AgendaItem> agenda() {
        List<AgendaItem> items = new ArrayList<>();
        List<String> lines = draft.agenda().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        required.check(
                lines.size() <= MOST_ITEMS,
                Problem.invalid("agenda", "too-many")
                        .with("count", lines.size())
                        .with("max", MOST_ITEMS));
        for (String line : lines) {
            Matcher matcher = ITEM.matcher(line);
            int minutes = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
            if (minutes < 1 || minutes > AgendaItem.LONGEST) {
                required.refuse(Problem.invalid("agenda", "no-minutes").with("value", line));
            } else {
                required.text("agenda", matcher.group(2), 1, LONGEST_ITEM);
                items.add(new AgendaItem(minutes, matcher.group(2)));
            }
        }
        return items;
    }
}
