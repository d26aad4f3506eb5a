package se.samverkan.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Texts, of whole characters only: half a surrogate pair would be lost as soon as the text is written in UTF-8. */
final class TextForm extends StdScalarSerializer<String> {

    TextForm() {
        super(String.class);
    }

    @Override
    public void serialize(String value, JsonGenerator json, SerializationContext context) {
        int broken = brokenCharacter(value);
        if (broken >= 0) {
            throw new IllegalArgumentException("The text has half a character (U+"
                    + Integer.toHexString(value.charAt(broken)) + ") at " + broken + ": it was cut in two; remove it");
        }
        json.writeString(value);
    }

    private static int brokenCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
