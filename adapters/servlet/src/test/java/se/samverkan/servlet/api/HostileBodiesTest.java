package se.samverkan.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

final class HostileBodiesTest {
    private static final int TIMES = 400;
    private static final long SEED = 20_261_123;
    private static final String SOUND = """
            {"title": "Färre platser %d", "slug": "farre-%d", "language": "sv", "municipalities": ["2480"],
             "themes": ["parkering"], "phase": "PILOT", "startYear": 2020, "endYear": 2023, "problem": "Köer",
             "outcomeLevel": "H", "evidenceStrength": "TOLD", "learned": "Börja smått", "failures": ["Tre"],
             "contactRole": "Planerare", "sourceKind": "PUBLISHED", "validUntil": "2030-01-31", "sharing": "DRAFT",
             "sources": [{"title": "R", "url": "https://kommun.exempel.se/r", "language": "sv"}]}
            """;
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "99999999999999999999999999",
            "0.1",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"\\udc00x\"",
            "\"\\u202e\\ufeff\\uffff\"",
            "\"<script>alert(1)</script>\"",
            "\"' OR 1=1 --\"",
            "\"{n} {value} ${jndi:x}\"",
            "\"../../etc/passwd\"",
            "\"-\"",
            "\"x-y-\"",
            "\"9999\"",
            "\"٢٤٨٠\"",
            "\"+999999999-12-31\"",
            "\"en-x-a-b-c\"",
            "\"http://[::1\"",
            "\"https://\\u0001\"",
            "\"" + "å".repeat(5_000) + "\"",
            "\"" + "😀".repeat(120) + "\"",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "[null, 1, \"\\ud800\", {\"a\": []}]",
            "[" + "\"2480\",".repeat(60) + "\"2480\"]",
            "{\"title\": {\"title\": {}}}");

    @Test
    void no_body_however_broken_makes_the_service_fail() {
        Random chance = new Random(SEED);
        try (ApiHost api = new ApiHost()) {
            String path = "/experiences/" + api.shared.id().value();
            for (int i = 0; i < TIMES; i++) {
                String body = mutated(SOUND.formatted(i, i), chance);
                ApiAnswer answer = chance.nextBoolean() ? api.post("anna", body) : api.put("anna", path, "*", body);
                assertThat(answer.status()).as(body).isIn(200, 201, 400, 409, 422);
            }
            assertThat(api.get("anna", path, java.util.Map.of()).status()).isEqualTo(200);
        }
    }

    private static String mutated(String sound, Random chance) {
        String body = sound;
        for (int times = 1 + chance.nextInt(3); times > 0; times--) {
            body = chance.nextInt(3) == 0 ? scratched(body, chance) : exchanged(body, chance);
        }
        return body;
    }

    /** Takes away, doubles or adds some characters. */
    private static String scratched(String body, Random chance) {
        int from = chance.nextInt(body.length());
        int to = Math.min(body.length(), from + chance.nextInt(12));
        return switch (chance.nextInt(4)) {
            case 0 -> body.substring(0, from) + body.substring(to);
            case 1 -> body.substring(0, to) + body.substring(from);
            case 2 -> body.substring(0, Math.max(1, from));
            default -> body.substring(0, from) + (char) (1 + chance.nextInt(0xd000)) + body.substring(from);
        };
    }

    /** Puts a nasty value in the place of a sound one. */
    private static String exchanged(String body, Random chance) {
        ObjectNode tree;
        try {
            tree = (ObjectNode) JsonTree.of(body);
        } catch (RuntimeException e) {
            return scratched(body, chance);
        }
        List<String> names = new ArrayList<>(tree.propertyNames());
        if (names.isEmpty()) {
            return body;
        }
        String name = names.get(chance.nextInt(names.size()));
        String mark = "\"MARK\"";
        tree.put(name, "MARK");
        JsonNode whole = tree;
        String value = VALUES.get(chance.nextInt(VALUES.size()));
        return escaped(whole).replace(mark, chance.nextInt(4) == 0 ? "[" + value + "]" : value);
    }

    /** Half a surrogate pair, which an earlier round may have put in, cannot be written as it is. */
    private static String escaped(JsonNode tree) {
        return tree.toString()
                .replaceAll(
                        "(?<![\\ud800-\\udbff])[\\udc00-\\udfff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])", "\\\\ud800");
    }
}
