package se.samverkan.reflection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingId;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * Reflections: every member writes, and members read them together, from five on. Since they are anonymous, nothing keeps a person from
 * writing twice. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Reflections {

    private static final int LONGEST = 2_000;

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Reflections(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * Writes a reflection. It is stored without person and organisation, and no reader sees it alone.
     *
     * @param member who reflects
     * @param draft the reflection
     * @return how many have now reflected on the meeting, or why it was refused
     */
    public Result<Integer> write(Actor member, ReflectionDraft draft) {
        Optional<Meeting> meeting = records.find(member, Meeting.TYPE, draft.meeting());
        Requirements required = new Requirements()
                .check(member.isMember(), Problem.forbidden("members-only"))
                .check(
                        meeting.isPresent(),
                        Problem.notFound("meeting", draft.meeting().value().toString()))
                .check(
                        meeting.filter(m -> m.status() == Meeting.Status.CANCELLED
                                        || m.start().isAfter(records.now()))
                                .isEmpty(),
                        Problem.conflict("meeting", "not-held"))
                .text("worked", draft.worked(), 0, LONGEST)
                .text("didNotWork", draft.didNotWork(), 0, LONGEST)
                .text("wouldTry", draft.wouldTry(), 0, LONGEST);
        List<Rating> ratings = ratings(required, draft.ratings());
        return required.ifMet(() -> stored(member, meeting.orElseThrow(), ratings, draft));
    }

    private static List<Rating> ratings(Requirements required, Map<Question, String> typed) {
        List<Rating> ratings = new ArrayList<>();
        required.check(!typed.values().stream().allMatch(String::isBlank), Problem.invalid("ratings", "missing"));
        for (Question question : Question.values()) {
            String value = typed.getOrDefault(question, "").strip();
            if (value.matches("[1-5]")) {
                ratings.add(new Rating(question, Integer.parseInt(value)));
            } else if (!value.isEmpty()) {
                required.refuse(Problem.invalid("ratings", "not-a-rating").with("value", value));
            }
        }
        return ratings;
    }

    private Result<Integer> stored(Actor member, Meeting meeting, List<Rating> ratings, ReflectionDraft draft) {
        // Shared as a draft without an author: the gate shows it to nobody, and only this use case reads it.
        return records.create(
                        member,
                        Reflection.TYPE,
                        Sharing.DRAFT,
                        draft.language(),
                        header -> new Reflection(
                                new ReflectionId(records.newId()),
                                header,
                                meeting.id(),
                                meeting.format(),
                                ratings,
                                draft.worked().strip(),
                                draft.didNotWork().strip(),
                                draft.wouldTry().strip()))
                .map(reflection -> of(member, meeting.id()).answers());
    }

    /**
     * What participants thought of a meeting, together.
     *
     * @param actor who reads
     * @param meeting the meeting
     * @return their answers, suppressed below five; for those who are not members as if nobody had answered
     */
    public MeetingReflections of(Actor actor, MeetingId meeting) {
        List<Reflection> all = read(
                actor,
                RecordQuery.of(Reflection.TYPE).with("meeting", meeting.value().toString()));
        List<Reflection> shown = all.size() < Spread.FEWEST ? List.of() : all;
        Map<Question, Spread> spreads = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            spread(shown, question).ifPresent(spread -> spreads.put(question, spread));
        }
        return new MeetingReflections(
                meeting,
                all.size(),
                spreads,
                words(shown, Reflection::worked),
                words(shown, Reflection::didNotWork),
                words(shown, Reflection::wouldTry));
    }

    /** Sorted by their own words, so that the order does not tell who answered first or which words belong together. */
    private static List<MeetingReflections.Words> words(List<Reflection> shown, Function<Reflection, String> part) {
        return shown.stream()
                .filter(reflection -> !part.apply(reflection).isEmpty())
                .map(reflection -> new MeetingReflections.Words(
                        part.apply(reflection),
                        reflection.header().language().tag(),
                        reflection.header().isExample()))
                .sorted(Comparator.comparing(MeetingReflections.Words::text))
                .toList();
    }

    /**
     * Compares formats on one question.
     *
     * @param actor who reads
     * @param question the question
     * @return the comparison; empty for those who are not members
     */
    public FormatComparison compare(Actor actor, Question question) {
        Map<String, List<Reflection>> byFormat = new TreeMap<>();
        read(actor, RecordQuery.of(Reflection.TYPE))
                .forEach(reflection -> byFormat.computeIfAbsent(
                                reflection.format().value(), key -> new ArrayList<>())
                        .add(reflection));
        return new FormatComparison(
                question,
                byFormat.values().stream().map(all -> row(all, question)).toList());
    }

    private static FormatComparison.Row row(List<Reflection> all, Question question) {
        List<Reflection> counted = notFoundBySubtraction(all, question);
        return new FormatComparison.Row(
                all.get(0).format(),
                (int) counted.stream().map(Reflection::meeting).distinct().count(),
                spread(counted, question),
                all.stream().anyMatch(reflection -> reflection.header().isExample()));
    }

    /**
     * A meeting with fewer than five ratings is not shown by itself. If such meetings have fewer than five together, they are left out here
     * as well, since the format's figures less those of its other meetings would show them.
     */
    private static List<Reflection> notFoundBySubtraction(List<Reflection> all, Question question) {
        Map<MeetingId, List<Reflection>> meetings = all.stream()
                .filter(reflection -> reflection.rating(question).isPresent())
                .collect(Collectors.groupingBy(Reflection::meeting, LinkedHashMap::new, Collectors.toList()));
        int few = meetings.values().stream()
                .mapToInt(List::size)
                .filter(size -> size < Spread.FEWEST)
                .sum();
        return meetings.values().stream()
                .filter(of -> of.size() >= Spread.FEWEST || few >= Spread.FEWEST)
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<Spread> spread(List<Reflection> all, Question question) {
        List<Integer> ratings = all.stream()
                .flatMap(reflection -> reflection.rating(question).stream())
                .map(Rating::value)
                .toList();
        return ratings.size() < Spread.FEWEST ? Optional.empty() : Optional.of(Spread.of(ratings));
    }

    private List<Reflection> read(Actor actor, RecordQuery<Reflection> query) {
        return actor.isMember() ? records.allIn(actor.network(), query) : List.of();
    }
}
