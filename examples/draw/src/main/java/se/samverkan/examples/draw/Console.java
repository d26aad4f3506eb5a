package se.samverkan.examples.draw;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Where a command writes, and whether the person has ended it.
 *
 * @param out what was asked for
 * @param err how it goes, and what is wrong
 * @param cancelled becomes true when the person presses Ctrl-C
 */
record Console(PrintStream out, PrintStream err, AtomicBoolean cancelled) {

    Progress progress(Arguments given) {
        return new Progress(err, cancelled, given.number("--seconds", 600));
    }
}
