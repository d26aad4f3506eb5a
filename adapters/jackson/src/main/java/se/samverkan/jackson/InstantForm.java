package se.samverkan.jackson;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Times in RFC 3339, UTC, always with six decimals: what every database keeps. */
final class InstantForm {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private InstantForm() {}

    /** Writes a time. */
    static final class Writer extends StdScalarSerializer<Instant> {

        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
            if (!value.truncatedTo(ChronoUnit.MICROS).equals(value)) {
                throw new IllegalArgumentException(
                        "Time " + value + " is finer than a microsecond: truncate it to ChronoUnit.MICROS");
            }
            json.writeString(FORMAT.format(value));
        }
    }

    /** Reads a time. */
    static final class Reader extends StdScalarDeserializer<Instant> {

        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getString();
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(
                        "Time '" + text + "' must be UTC as in RFC 3339, such as 2026-11-23T08:30:00.000000Z", e);
            }
        }
    }
}
