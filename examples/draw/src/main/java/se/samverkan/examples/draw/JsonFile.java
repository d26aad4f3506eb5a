package se.samverkan.examples.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file. It is written token by token, since a mapper takes longer to start than most draws take; it is read as a tree. */
final class JsonFile {

    private final Path file;

    JsonFile(Path file) {
        this.file = file;
    }

    /** Lays it out for people. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Writes maps, lists, texts, numbers and truth values. */
    void write(Map<String, Object> content) {
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), file, JsonEncoding.UTF8)) {
            write(json, content);
        } catch (JacksonException e) {
            throw new InputException(
                    "File " + file + " cannot be written: give --out a file in a folder that exists", e);
        }
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, each) -> {
                json.writeName(key.toString());
                write(json, each);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> write(json, each));
            json.writeEndArray();
        } else if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    /** Writes a text beside it. */
    Path writeBeside(String text) {
        Path beside = file.resolveSibling(file.getFileName() + ".txt");
        try {
            Files.writeString(beside, text);
        } catch (IOException e) {
            throw new InputException("File " + beside + " cannot be written: choose another folder", e);
        }
        return beside;
    }

    JsonNode read() {
        try {
            return JsonMapper.shared().readTree(file);
        } catch (JacksonException e) {
            throw new InputException("File " + file + " is not a file of this program: " + place(e), e);
        }
    }

    private static String place(JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        return place == null || place.getLineNr() < 1
                ? "it cannot be read"
                : "it is no JSON from row " + place.getLineNr() + " column " + place.getColumnNr();
    }
}
