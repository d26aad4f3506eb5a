package se.samverkan.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws, announces and verifies. */
final class DrawTest extends InFolder {

    @Test
    void draws_by_leximin_and_writes_chances_lottery_panel_and_proof() {
        assertThat(select("leximin", "7")).as(this::told).isZero();

        JsonNode result = result();
        assertThat(result.get("seats").intValue()).isEqualTo(3);
        assertThat(result.get("method").stringValue()).isEqualTo("leximin");
        assertThat(result.get("seed").longValue()).isEqualTo(7);
        assertThat(result.get("members"))
                .hasSize(6)
                .allSatisfy(member ->
                        assertThat(member.get("probability").doubleValue()).isCloseTo(0.5, within(1e-6)));
        assertThat(result.get("panel")).hasSize(3);
        assertThat(result.get("portfolio"))
                .isNotEmpty()
                .allSatisfy(panel -> assertThat(panel.get("members")).hasSize(3));
        JsonNode bounds = result.get("bounds").get("minimumProbability");
        assertThat(bounds.get("primal").doubleValue()).isCloseTo(0.5, within(1e-6));
        assertThat(bounds.get("dual").doubleValue()).isCloseTo(0.5, within(1e-6));
        assertThat(result.get("spread").get("gini").doubleValue()).isCloseTo(0, within(1e-6));
        assertThat(result.get("seconds").doubleValue()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"leximin", "maximin", "nash", "random"})
    void a_result_is_verified_by_drawing_again(String method) {
        assertThat(select(method, "7")).isZero();
        assertThat(verify()).as(this::told).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("The result is right");
    }

    @ParameterizedTest
    @CsvSource({"spread", "local-pivotal"})
    void a_map_lets_panels_lie_evenly_and_tells_how_evenly(String method) throws IOException {
        assertThat(select(method, "7")).isEqualTo(2);
        assertThat(told()).contains("add the columns latitude and longitude");
        Files.writeString(file("c.csv"), """
            id;Sex;latitude;longitude
            a;w;55,6;13
            b;w;59.3;18
            c;m;57.7;12
            d;m;63.8;20.3
            e;m;67.9;20.2
            f;m;56;14
            """);

        assertThat(select(method, "7")).as(this::told).isZero();

        JsonNode balance = result().get("spread").get("balance");
        assertThat(balance.get("panel").doubleValue()).isNotNegative();
        assertThat(balance.get("simpleRandom").doubleValue())
                .isGreaterThan(balance.get("localPivotal").doubleValue());
        assertThat(verify()).as(this::told).isZero();
        assertThat(select(method, "7", "--fairness", "60")).isEqualTo(method.equals("spread") ? 0 : 2);
        assertThat(verify()).as(this::told).isZero();
    }

    @Test
    void weights_can_be_few_enough_for_a_drum() {
        assertThat(select("leximin", "7", "--total", "100")).isZero();

        assertThat(result().get("total").longValue()).isEqualTo(100);
        assertThat(verify()).as(this::told).isZero();
    }

    @Test
    void a_changed_panel_weight_or_chance_is_found() throws IOException {
        select("leximin", "7");
        String result = Files.readString(file("r.json"));

        Files.writeString(file("r.json"), result.replaceFirst("\"weight\" : \\d+", "\"weight\" : 17"));
        assertThat(verify()).isEqualTo(1);
        assertThat(told()).contains("SHA-256", "The weights add up to");
        Files.writeString(file("r.json"), result.replace("\"seed\" : 7", "\"seed\" : 8"));
        assertThat(verify() == 0).isEqualTo(drawsTheSame(result));
        Files.writeString(file("f.csv"), FEATURES.replace("w,1,1", "w,0,0").replace("m,2,2", "m,3,3"));
        assertThat(verify()).isEqualTo(1);
        assertThat(told()).contains("The panel has 1 of Sex: w, 0");
    }

    private boolean drawsTheSame(String result) {
        JsonNode panel = JsonMapper.shared().readTree(result).get("panel");
        select("leximin", "8");
        boolean same = result().get("panel").equals(panel);
        assertThat(verify()).isZero();
        return same;
    }

    @Test
    void impossible_quotas_are_told_in_words() throws IOException {
        Files.writeString(file("f.csv"), "feature,value,min,max\nSex,w,1,1\nSex,m,3,4\n");

        assertThat(select("leximin", "7")).isEqualTo(1);
        assertThat(told())
                .contains("The minimums add up to 4 but there are 3 seats", "It works if you change: Sex: w, 1 → 0–1");
        assertThat(select("leximin", "7", "--language", "sv")).isEqualTo(1);
        assertThat(told()).contains("Det går om du ändrar: Sex: w, 1 → 0–1");
    }

    @Test
    void impossible_quotas_give_way_within_their_limits() throws IOException {
        Files.writeString(file("f.csv"), FEATURES.replace("m,2,2", "m,3,4"));

        assertThat(select("leximin", "7")).as(this::told).isZero();

        assertThat(told()).contains("give way within their limits", "Sex: w, 1 → 0–1");
        assertThat(result().get("relaxed").get(0).stringValue()).isEqualTo("Sex: w, 1 → 0–1");
        assertThat(result().get("spread")
                        .get("features")
                        .get("Sex")
                        .get("w")
                        .get("panel")
                        .intValue())
                .isZero();
        assertThat(verify()).as(this::told).isZero();
        Files.writeString(
                file("f.csv"), FEATURES.replace("w,1,1,0,2", "w,1,1,1,1").replace("m,2,2,0,4", "m,3,4,3,4"));
        assertThat(select("leximin", "7")).isEqualTo(1);
        assertThat(told()).contains("No change within min_flex and max_flex helps", "It works if you change");
    }

    private int announce(String method, String at) {
        String what = "announce --candidates c.csv --features f.csv --seats 3 --total 100000 --out a.json --method ";
        return line(what + method, "--source", "the numbers of a lottery", "--at", at);
    }

    private int draw(String value) {
        return line("draw --announcement a.json --out r.json --value", value);
    }

    private int verifyAnnounced() {
        return line("verify --result r.json --announcement a.json --candidates c.csv --features f.csv");
    }

    @ParameterizedTest
    @CsvSource({"leximin", "nash"})
    void a_lottery_is_announced_then_drawn_by_its_source_and_verified(String method) throws IOException {
        assertThat(announce(method, "2999-01-01T12:00:00Z")).as(this::told).isZero();
        String text = Files.readString(file("a.json.txt"));
        String print = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
        assertThat(text).startsWith("100000\n");

        assertThat(draw(" 03 14 15 ")).as(this::told).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains(print, "03 14 15", "The panel: ");
        assertThat(result().get("fingerprint").stringValue()).isEqualTo(print);
        assertThat(result().get("seed").stringValue()).isEqualTo("03 14 15");
        assertThat(result().get("panel")).hasSize(3);
        assertThat(verifyAnnounced()).as(this::told).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("the one announced", "the same draw");
        assertThat(run("verify", "--result", file("r.json").toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Not checked: the quotas");
    }

    @Test
    void an_announcement_that_was_changed_is_found() throws IOException {
        announce("leximin", "2999-01-01T12:00:00Z");
        draw("03 14 15");
        String announcement = Files.readString(file("a.json"));

        Files.writeString(file("a.json"), announcement.replaceFirst("\"weight\" : \\d+", "\"weight\" : 17"));
        assertThat(draw("03 14 15")).isEqualTo(2);
        assertThat(told()).contains("a.json was changed: the SHA-256 of its portfolio is");
        Files.writeString(file("a.json"), announcement.replace("the numbers", "other numbers"));
        assertThat(verifyAnnounced()).isEqualTo(1);
        assertThat(told()).contains("The source announced was other numbers of a lottery");
    }

    @Test
    void an_announcement_needs_a_lottery_and_a_time_to_come() {
        assertThat(announce("random", "2999-01-01T12:00:00Z")).isEqualTo(2);
        assertThat(told()).contains("makes no lottery to announce");
        assertThat(announce("leximin", "2020-01-01T12:00:00Z")).isEqualTo(2);
        assertThat(told()).contains("has passed: name a time to come");
        assertThat(announce("leximin", "tomorrow")).isEqualTo(2);
        assertThat(told()).contains("must be a time such as");
    }

    /** Four kinds of 1, 2, 3 and 2, so that no single way to share the seats among them is the fairest lottery. */
    @Test
    void a_person_can_end_it_and_gets_the_best_so_far_with_the_gap() throws IOException {
        Files.writeString(file("c.csv"), "Sex,Age\nw,y\nw,o\nw,o\nm,y\nm,y\nm,y\nm,o\nm,o\n");
        Files.writeString(file("f.csv"), "feature,value,min,max\nSex,w,1,2\nSex,m,1,2\nAge,y,1,2\nAge,o,1,2\n");
        cancelled.set(true);

        assertThat(select("leximin", "7")).as(this::told).isZero();

        assertThat(told()).contains("NOT exact, the best found so far");
        assertThat(result().get("bounds").get("exact").booleanValue()).isFalse();
        assertThat(result().get("bounds").get("gap").doubleValue()).isPositive();
        cancelled.set(false);
        assertThat(verify()).as(this::told).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("the best found in some time");
    }

    @Test
    void wrong_options_are_told_in_a_line() {
        assertThat(run("draw")).isEqualTo(2);
        assertThat(run("dra")).isEqualTo(2);
        assertThat(run("select", "--size", "3")).isEqualTo(2);
        assertThat(told()).contains("--size is not known");
        assertThat(run("select", "--seats")).isEqualTo(2);
        assertThat(select("best", "7")).isEqualTo(2);
        assertThat(told()).contains("Method best is not known");
        assertThat(select("leximin", "7", "--fairness", "60")).isEqualTo(2);
        assertThat(told()).contains("goes with --method spread");
        assertThat(select("leximin", "7", "--language", "fi")).isEqualTo(2);
        assertThat(told()).contains("must be en or sv");
        assertThat(select("leximin", "seven")).isEqualTo(2);
        assertThat(told()).contains("--seed is 'seven'").hasLineCount(1);
        assertThat(select("leximin", "7", "--total", "0")).isEqualTo(2);
        assertThat(run("select", "--candidates", "none.csv", "--features", "f.csv", "--out", "r"))
                .isEqualTo(2);
        assertThat(told()).contains("cannot be read").hasLineCount(1);
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("select", "verify", "--seats");
    }

    /**
     * 1 of 2 women and 2 of 4 men; a and c live together, and so do d and e. Who lives with nobody: b, f. All alike, 1/2, is {a, d, f} and {b, c, e}, each every
     * other time; no panel has both of a home.
     */
    @Test
    void those_of_one_address_are_kept_apart_and_that_is_verified() throws IOException {
        Files.writeString(
                file("c.csv"), "id,Sex,street,zip\na,w,1 A,9\nb,w,,\nc,m,1 A,9\nd,m,2 A,9\ne,m,2 A,9\nf,m,2 A,8\n");

        assertThat(select("leximin", "7", "--apart", "street,zip"))
                .as(this::told)
                .isZero();

        assertThat(result().get("members"))
                .allSatisfy(member ->
                        assertThat(member.get("probability").doubleValue()).isCloseTo(0.5, within(1e-6)));
        assertThat(result().get("portfolio"))
                .allSatisfy(panel -> assertThat(Published.texts(panel.get("members")))
                        .doesNotContainSequence("d", "e")
                        .doesNotContainSequence("a", "c"));
        assertThat(verify()).as(this::told).isZero();
        Files.writeString(file("r.json"), Files.readString(file("r.json")).replace("\"apart\"", "\"other\""));
        assertThat(verify()).isEqualTo(1);
        assertThat(select("leximin", "7", "--apart", "home")).isEqualTo(Draw.WRONG_INPUT);
        assertThat(told()).contains("there is no column 'home'");
    }

    @Test
    void spread_counts_over_features_with_and_without_a_map_and_is_verified() throws IOException {
        Files.writeString(file("c.csv"), "id,Sex,Place\na,w,x\nb,w,y\nc,m,x\nd,m,x\ne,m,y\nf,m,y\n");

        assertThat(select("spread-first", "7", "--spread", "Place,Sex")).isZero();
        assertThat(Published.texts(result().path("spread").path("balance").path("over")))
                .containsExactly("Place", "Sex");
        assertThat(Published.texts(result().path("spreadOver"))).containsExactly("Place", "Sex");
        assertThat(verify()).isZero();
        assertThat(select("leximin", "7", "--spread", "Place")).isZero();
        assertThat(result().path("spread").path("balance").has("lottery")).isTrue();
        assertThat(select("spread", "7")).isEqualTo(Draw.WRONG_INPUT);
        assertThat(select("spread", "7", "--spread", "Taste")).isEqualTo(Draw.WRONG_INPUT);
        assertThat(told()).contains("there is no column 'Taste'");
    }
}
