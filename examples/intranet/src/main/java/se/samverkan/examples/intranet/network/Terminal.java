package se.samverkan.examples.intranet.network;

import java.io.PrintStream;
import java.util.Locale;

/** Where whoever starts the network reads how it goes. */
public final class Terminal {

    private static final int TITLE = 12;

    private final PrintStream out;
    private String title = "";

    /**
     * Writes to a stream.
     *
     * @param out the stream
     */
    public Terminal(PrintStream out) {
        this.out = out;
    }

    /**
     * Writes a line.
     *
     * @param line the line
     */
    public void say(String line) {
        out.println(line);
    }

    /** Begins a step; its name stands before its first figures. */
    void step(String name) {
        title = name;
    }

    /** Tells the step's figures. */
    void figures(String pattern, Object... figures) {
        String text = String.format(Locale.ROOT, pattern, figures);
        out.println(String.format(Locale.ROOT, "  %-" + TITLE + "s %s", title, text));
        title = "";
    }
}
