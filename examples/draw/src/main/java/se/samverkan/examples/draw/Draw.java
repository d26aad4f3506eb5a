package se.samverkan.examples.draw;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Draws panels by the fairest lottery and checks draws, from the command line. */
public final class Draw {

    static final int FINE = 0;
    static final int IMPOSSIBLE = 1;
    static final int WRONG_INPUT = 2;

    private static final long PATIENCE_IN_SECONDS = 60;

    private static final String HELP = """
        Draws a panel that meets quotas, by the fairest lottery there is, and lets anyone check it.

        select    --candidates FILE   CSV with a column per feature, and id or such as person_id (or --respondents)
                  --features FILE     CSV with feature,value,min,max (or --categories); min_flex,max_flex tell how
                                      far quotas may give way if they cannot be met
                  --seats N           members of the panel
                  --out FILE          where the result goes, as JSON
                  --method NAME       leximin (default), maximin, nash or random; with the columns latitude and
                                      longitude, or x and y, or with --spread, also spread (even panels, chances
                                      kept), spread-first (even panels only, as fair as they allow) or local-pivotal
                  --spread NAME,NAME  features over which the spread counts and is measured, each as much as the map
                  --apart NAME,NAME   columns in which no two members have all values alike, such as an address's
                  --fairness N        with spread: how many percent of its leximin chance each candidate keeps at
                                      least, for panels that lie more evenly; default 100
                  --language NAME     en (default) or sv: what conflicts and what would help, told in that language
                  --seed N            chooses the panel from the lottery; default 0
                  --total N           sum of the lottery's whole-number weights; default 1000000000000
                  --seconds N         ends the search with the best found; default 600. Ctrl-C does so too

        announce  the same but --seed, and
                  --source TEXT       the future source of chance, in words that leave no choice
                  --at TIME           when it will have a value, such as 2026-12-01T18:00:00Z
                                      Writes FILE, to publish, and beside it FILE.txt, whose SHA-256 is the lottery's
        draw      --announcement FILE what announce wrote (or the command reveal)
                  --value TEXT        the value that the source has got
                  --out FILE          where the result goes; the steps are told
        verify    --result FILE       a result of select or draw
                  --announcement FILE what was published before the draw, if it was announced
                  --candidates FILE, --features FILE
                                      also checks every panel and makes the lottery again

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
        Console console = new Console(out, err, new AtomicBoolean());
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cancel(console, ended)));
        int code = run(arguments, console);
        ended.countDown();
        System.exit(code);
    }

    /** On Ctrl-C the search is ended, and what is known is written before the program ends. */
    private static void cancel(Console console, CountDownLatch ended) {
        if (ended.getCount() > 0) {
            console.cancelled().set(true);
            console.err().println("Ending the search; writing the best found so far");
            try {
                if (!ended.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                    console.err().println("Nothing was found");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static int run(String[] arguments, Console console) {
        String command = arguments.length == 0 ? "--help" : arguments[0];
        try {
            return switch (command) {
                case "select" -> SelectCommand.run(arguments, console);
                case "announce" -> AnnounceCommand.run(arguments, console);
                case "draw", "reveal" -> DrawCommand.run(arguments, console);
                case "verify" -> VerifyCommand.run(arguments, console);
                case "--help", "-h", "help" -> {
                    console.out().print(HELP);
                    yield FINE;
                }
                default ->
                    throw new InputException(
                            "Command " + command + " is not known: use select, announce, draw, verify or --help");
            };
        } catch (InputException e) {
            console.err().println(e.getMessage());
            return WRONG_INPUT;
        } catch (ImpossibleException e) {
            console.err().println(e.getMessage());
            return IMPOSSIBLE;
        }
    }
}
