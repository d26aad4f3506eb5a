package se.samverkan.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 2 women and 4 men, 1 seat and 2: everybody has the chance 1/2. */
final class DrawTest {

    private static final String CANDIDATES = "id,Sex\na,w\nb,w\nc,m\nd,m\ne,m\nf,m\n";
    private static final String FEATURES = "feature,value,min,max,min_flex,max_flex\nSex,w,1,1,0,2\nSex,m,2,2,0,4\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final AtomicBoolean cancelled = new AtomicBoolean();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void files() throws IOException {
        Files.writeString(file("c.csv"), CANDIDATES);
        Files.writeString(file("f.csv"), FEATURES);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private int run(String... arguments) {
        err.reset();
        out.reset();
        return Draw.run(
                arguments,
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        cancelled));
    }

    private int select(String method, String seed, String... more) {
        String what = "select --candidates c.csv --features f.csv --seats 3 --out r.json --method ";
        return line(what + method + " --seed " + seed, more);
    }

    private int verify() {
        return line("verify --result r.json --candidates c.csv --features f.csv");
    }

    private JsonNode result() {
        return JsonMapper.shared().readTree(file("r.json"));
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

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
    void a_place_that_is_no_number_is_told() throws IOException {
        Files.writeString(file("c.csv"), "id,Sex,x,y\na,w,1,east\n");

        assertThat(select("spread", "7")).isEqualTo(2);
        assertThat(told()).contains("c.csv row 2 column y: 'east' is not a number");
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
    void reads_the_older_names_without_ids_and_what_excel_writes() throws IOException {
        Charset excel = Charset.forName("windows-1252");
        Files.writeString(file("c.csv"), "Kön;Not\r\nman;\"a;b\"\r\nkvinna;\r\nman;x\r\n", excel);
        Files.writeString(file("f.csv"), "category;feature;min;max\r\nKön;kvinna;1;1\r\nKön;man;1;1\r\n", excel);

        int code = run(
                "select",
                "--respondents",
                file("c.csv").toString(),
                "--categories",
                file("f.csv").toString(),
                "--seats",
                "2",
                "--out",
                file("r.json").toString());

        assertThat(code).as(this::told).isZero();
        assertThat(result().get("members").get(1).get("id").stringValue()).isEqualTo("2");
        assertThat(result().get("members").get(1).get("probability").doubleValue())
                .isEqualTo(1);
    }

    @Test
    void reads_the_files_of_other_tools_with_ids_addresses_and_empty_cells_as_they_are() throws IOException {
        Files.writeString(file("c.csv"), """
            nationbuilder_id,first_name,primary_address1,zip_royal_mail,Sex,,
            n11,Ann,1 High St,AB1 2CD,w,,
            n12,Bea,"Flat 2, 3 Low St",AB1 2CE,w,,,
            n13,Cal,1 High St,AB1 2CD,m,,
            n14,Dan,5 High St,AB1 2CF,m,,
            ,,,,,,
            """);
        Files.writeString(file("f.csv"), "category,name,min,max,min_flex,max_flex,\nSex,w,1,1,0,2,\nSex,m,1,1,1,2,\n");

        assertThat(line("select --candidates c.csv --features f.csv --seats 2 --out r.json"))
                .as(this::told)
                .isZero();
        assertThat(result().get("members").get(3).get("id").stringValue()).isEqualTo("n14");
        assertThat(result().get("members"))
                .allSatisfy(member ->
                        assertThat(member.get("probability").doubleValue()).isCloseTo(0.5, within(1e-6)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a,w | a,x        | c.csv row 2 column Sex: 'x' has no quota: correct it to one of w, m, or add a quota for it
        b,w | a,w        | c.csv row 3 column id: 'a' comes twice
        c,m | c          | c.csv row 4: the row has 1 columns but the header has 2
        c,m | 'c,"m'     | c.csv row 4: a quotation mark is opened and never closed
        Sex | Kön        | c.csv row 1: there is no column 'Sex'
        d,m | ,m         | the id is empty
        """)
    void wrong_candidates_are_told_with_file_row_column_and_remedy(String right, String wrong, String told)
            throws IOException {
        Files.writeString(file("c.csv"), CANDIDATES.replace(right, wrong));

        assertThat(select("leximin", "7")).isEqualTo(2);
        assertThat(told()).contains(told).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        w,1,1 | w,2,1  | f.csv row 2 column max: 1 is below min 2: raise max or lower min
        m,2,2 | m,no,2 | f.csv row 3 column min: 'no' is not a whole number
        m,2,2 | m,-1,2 | f.csv row 3 column min: -1 is below 0
        m,2,2 | w,2,2  | f.csv row 3 column value: 'w' of Sex comes twice
        value | v      | f.csv row 1: there is no column 'value'
        w,1,1,0 | w,1,1,2 | f.csv row 2 column min_flex: 2 is above min 1: lower min_flex
        """)
    void wrong_quotas_are_told_with_file_row_column_and_remedy(String right, String wrong, String told)
            throws IOException {
        Files.writeString(file("f.csv"), FEATURES.replace(right, wrong));

        assertThat(select("leximin", "7")).isEqualTo(2);
        assertThat(told()).contains(told).hasLineCount(1);
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

    /** Words that name a file stand for it in the folder. */
    private int line(String line, String... more) {
        Stream<String> words = Arrays.stream(line.split(" ", -1))
                .map(word -> word.endsWith(".csv") || word.endsWith(".json")
                        ? file(word).toString()
                        : word);
        return run(Stream.concat(words, Arrays.stream(more)).toArray(String[]::new));
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
