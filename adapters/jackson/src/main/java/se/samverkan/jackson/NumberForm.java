package se.samverkan.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Numbers with decimals, which JSON (RFC 8259) has only if they are finite. */
final class NumberForm extends StdScalarSerializer<Double> {

    NumberForm() {
        super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializationContext context) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Number " + value + " is not finite: leave it out when there is none");
        }
        json.writeNumber(value);
    }
}
