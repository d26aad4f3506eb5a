package se.samverkan.examples.draw;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Draws panels by the fairest lottery and checks draws, from the command line. */
public final class Draw {

    static final int FINE = 0;
    static final int IMPOSSIBLE = 1;
    static final int WRONG_INPUT = 2;

    private static final String HELP = """
        Draws a panel that meets quotas, by the fairest lottery there is, and lets anyone check it.

        select  --candidates FILE   CSV with a column per feature, and id (or --respondents)
                --features FILE     CSV with feature,value,min,max (or --categories)
                --seats N           members of the panel
                --out FILE          where the result goes, as JSON
                --method NAME       leximin (default), maximin or random; with the columns latitude and
                                    longitude, or x and y, also spread or local-pivotal
                --seed N            chooses the panel from the lottery; default 0. In public: a number nobody
                                    knew when the lottery was published
                --total N           sum of the lottery's whole-number weights; default 1000000000000
                --seconds N         ends the search with the best found; default 600

        verify  --result FILE       a result of select; draws again and compares
                --candidates FILE, --features FILE

        Ends with 0 when all is well, 1 when no panel is possible or a check fails, 2 when the input is wrong.
        """;

    private Draw() {}

    /**
     * Runs a command and ends the program.
     *
     * @param arguments the command and its options; see {@code --help}
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        String command = arguments.length == 0 ? "--help" : arguments[0];
        try {
            return switch (command) {
                case "select" -> SelectCommand.run(arguments, err);
                case "verify" -> VerifyCommand.run(arguments, out, err);
                case "--help", "-h", "help" -> {
                    out.print(HELP);
                    yield FINE;
                }
                default ->
                    throw new InputException("Command " + command + " is not known: use select, verify or --help");
            };
        } catch (InputException e) {
            err.println(e.getMessage());
            return WRONG_INPUT;
        }
    }
}
