package se.samverkan.examples.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import se.samverkan.jackson.JsonForm;

/**
 * One transaction, as one line: its number, a checksum of number and steps (CRC-32C, RFC 3720), and the steps as JSON.
 *
 * @param steps what was done, in order
 */
record Line(List<Step> steps) {

    private static final int PARTS = 3;

    Line {
        steps = List.copyOf(steps);
    }

    /** The line as bytes, with its end. */
    byte[] written(long number) {
        String json = JsonForm.mapper().writeValueAsString(this);
        if (json.length() > JsonForm.LONGEST_DOCUMENT) {
            throw new IllegalArgumentException(
                    "A transaction of " + json.length() + " characters is too long for a line of"
                            + " the journal: write at most " + JsonForm.LONGEST_DOCUMENT + " at a time");
        }
        return (number + " " + checksum(number, json) + " " + json + "\n").getBytes(UTF_8);
    }

    /** Reads a line; empty if it is not whole, or not the one with this number. */
    static Optional<Line> read(long number, byte[] bytes) {
        String text = new String(bytes, UTF_8);
        String[] parts = text.split(" ", PARTS);
        if (parts.length < PARTS || !text.endsWith("\n")) {
            return Optional.empty();
        }
        String json = parts[2].substring(0, parts[2].length() - 1);
        return parts[0].equals(Long.toString(number)) && parts[1].equals(checksum(number, json))
                ? Optional.of(JsonForm.mapper().readValue(json, Line.class))
                : Optional.empty();
    }

    private static String checksum(long number, String json) {
        CRC32C sum = new CRC32C();
        sum.update((number + " " + json).getBytes(UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
