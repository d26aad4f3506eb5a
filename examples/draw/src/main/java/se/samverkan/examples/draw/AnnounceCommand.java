package se.samverkan.examples.draw;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import se.samverkan.selection.AnnouncedLottery;
import se.samverkan.selection.PanelLottery;

/** Makes a lottery and writes what is published before its source of chance has a value. */
final class AnnounceCommand {

    private AnnounceCommand() {}

    static int run(String[] arguments, Console console) {
        Arguments given = new Arguments(
                arguments,
                Stream.concat(SelectCommand.OPTIONS.stream(), Stream.of("--source", "--at"))
                        .toList());
        JsonFile out = new JsonFile(given.file("--out"));
        String source = given.text("--source");
        Instant at = at(given.text("--at"));
        Pool pool = Pool.read(given, Method.of(given).spread(), Pool.apart(given));
        Progress progress = console.progress(given);
        Drawn drawn = SelectCommand.drawn(given, pool, progress);
        PanelLottery lottery = drawn.lottery()
                .orElseThrow(
                        () -> new InputException("Method " + Method.of(given).name()
                                + " makes no lottery to announce: use leximin, maximin, nash, spread or spread-first"));
        AnnouncedLottery announced = new AnnouncedLottery(lottery, source, at);
        out.write(new Report(drawn, Method.of(given), pool)
                .announcement(announced.source(), announced.at().toString()));
        Path text = out.writeBeside(announced.text());
        SelectCommand.tell(given, drawn, progress, console);
        console.err()
                .println("Publish " + given.file("--out") + " and " + text + " before " + announced.at()
                        + "; then draw with the value of: " + announced.source());
        return Draw.FINE;
    }

    private static Instant at(String text) {
        try {
            Instant at = Instant.parse(text);
            if (at.isAfter(Instant.now())) {
                return at;
            }
        } catch (DateTimeParseException e) {
            throw new InputException(
                    "Option --at is '" + text + "' but must be a time such as 2026-12-01T18:00:00Z", e);
        }
        throw new InputException("Option --at is " + text + ", which has passed: name a time to come");
    }
}
