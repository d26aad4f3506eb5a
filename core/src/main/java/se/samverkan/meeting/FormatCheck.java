package se.samverkan.meeting;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;

/** Collects everything that is wrong with a format that a network wants to have. */
final class FormatCheck {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 500;

    private final Records records;
    private final Actor actor;

    FormatCheck(Records records, Actor actor) {
        this.records = records;
        this.actor = actor;
    }

    Result<OwnFormat> ifMet(MeetingFormat format, Supplier<Result<OwnFormat>> next) {
        boolean taken = !records.all(
                        actor,
                        RecordQuery.of(OwnFormat.TYPE).with("key", format.key().value()))
                .isEmpty();
        return required(format)
                .check(!taken, Problem.conflict("key", "taken").with("value", format.key()))
                .ifMet(next);
    }

    Result<OwnFormat> ifWritable(MeetingFormat format, Supplier<Result<OwnFormat>> next) {
        return required(format).ifMet(next);
    }

    private Requirements required(MeetingFormat format) {
        Requirements required = new Requirements()
                .check(actor.is(Role.COORDINATOR), Problem.forbidden("coordinators-only"))
                .text("swedish", format.name().swedish(), 1, LONGEST_NAME)
                .text("english", format.name().english(), 1, LONGEST_NAME);
        texts(format).forEach(text -> {
            required.text("format", text.swedish(), 0, LONGEST_TEXT);
            required.text("format", text.english(), 0, LONGEST_TEXT);
        });
        return required;
    }

    private static List<Bilingual> texts(MeetingFormat format) {
        return Stream.of(List.of(format.purpose()), format.roles(), format.preparation(), format.outputs())
                .flatMap(List::stream)
                .toList();
    }
}
