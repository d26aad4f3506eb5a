package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A lottery that is announced before it is drawn, so that nobody can steer it (commit, then reveal): its {@link #text}, its {@link #fingerprint}, a named
 * source of chance and when that source will have a value are published first. Afterwards the value is entered and {@link #draw} picks the panel, as
 * anyone can compute ({@link PanelLottery#panelAt}). What takes time is done once, here: a draw takes microseconds. Immutable.
 *
 * @since 0.1.0
 */
public final class AnnouncedLottery {

    private final PanelLottery lottery;
    private final String source;
    private final Instant at;
    private final String fingerprint;
    private final long[] ends;

    /**
     * Announces.
     *
     * @param lottery the lottery
     * @param source where chance will come from, in words that leave no choice, such as "Eurojackpot's numbers of 4 September 2026, ascending, with a space
     *     between"
     * @param at when the source will have its value; publish before
     */
    public AnnouncedLottery(PanelLottery lottery, String source, Instant at) {
        this.lottery = requireNonNull(lottery, "lottery");
        this.source = requireNonNull(source, "source").strip();
        this.at = requireNonNull(at, "at");
        this.fingerprint = lottery.fingerprint();
        this.ends = new long[lottery.panels().size()];
        if (this.source.isEmpty()) {
            throw new IllegalArgumentException("An announced lottery needs a source of chance: name one");
        }
        long sum = 0;
        for (int i = 0; i < ends.length; i++) {
            sum = Math.addExact(sum, lottery.panels().get(i).weight());
            ends[i] = sum;
        }
    }

    /**
     * What is drawn from.
     *
     * @return the lottery
     */
    public PanelLottery lottery() {
        return lottery;
    }

    /**
     * Where chance comes from.
     *
     * @return the source in words
     */
    public String source() {
        return source;
    }

    /**
     * When the source has its value.
     *
     * @return the time
     */
    public Instant at() {
        return at;
    }

    /**
     * The SHA-256 of the text.
     *
     * @return 64 hexadecimal digits in small letters
     */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * The text to publish as a file; {@code sha256sum} of it gives the fingerprint.
     *
     * @return the total, then a line per panel: its weight and its members, after a tab each
     */
    public String text() {
        return lottery.text();
    }

    /**
     * Draws.
     *
     * @param value the value of the source, exactly as announced; spaces around it do not count
     * @return the panel
     * @throws IllegalArgumentException if the value is empty
     */
    public PanelLottery.Ticket draw(String value) {
        int place = Arrays.binarySearch(ends, number(value) + 1);
        return lottery.panels().get(place < 0 ? -place - 1 : place);
    }

    private BigInteger hash(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The value of '" + source + "' is empty: enter it");
        }
        return new BigInteger(
                1,
                Hashing.sha256()
                        .hashString(fingerprint + "\n" + value.strip(), StandardCharsets.UTF_8)
                        .asBytes());
    }

    private long number(String value) {
        return hash(value).mod(BigInteger.valueOf(ends[ends.length - 1])).longValueExact();
    }

    /**
     * How the value picks the panel, for a page that lets everybody follow.
     *
     * @param value the value of the source
     * @param locale the reader's locale
     * @return the steps, in English for English readers, else in Swedish
     */
    public List<String> steps(String value, Locale locale) {
        String hash = "%064x".formatted(hash(value));
        long number = number(value);
        int place = lottery.panels().indexOf(draw(value)) + 1;
        long total = ends[ends.length - 1];
        return locale.getLanguage().equals("en")
                ? List.of(
                        "The published list of panels has the SHA-256 " + fingerprint + ".",
                        "The value of the source (" + source + ") is " + value.strip() + ".",
                        "The SHA-256 of these two, with a line feed between, is " + hash + ".",
                        "Read as a number and divided by " + total + " it leaves " + number + ".",
                        "Adding the panels' weights from the first, panel " + place
                                + " is the first to pass that number.")
                : List.of(
                        "Den publicerade listan med paneler har kontrollsumman (SHA-256) " + fingerprint + ".",
                        "Slumpkällans värde (" + source + ") är " + value.strip() + ".",
                        "Kontrollsumman (SHA-256) av de två, med en radbrytning emellan, är " + hash + ".",
                        "Läst som ett tal och delat med " + total + " lämnar den resten " + number + ".",
                        "När panelernas vikter läggs ihop från den första är panel " + place
                                + " den första som passerar talet.");
    }
}
