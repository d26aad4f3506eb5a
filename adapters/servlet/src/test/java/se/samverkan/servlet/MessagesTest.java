package se.samverkan.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/se/samverkan/servlet/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern USED =
            Pattern.compile("(?:view\\.text\\(|views\\(\\)\\s*\\.of\\(request, )\"([a-z0-9.-]+)\"[,)]");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(words("sv").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words("en").stringPropertyNames());
    }

    /** A use case may hand in ready words in both languages, named by them. */
    @Test
    void both_languages_have_the_same_values_in_each_message() throws IOException {
        Properties english = words("en");
        Properties swedish = words("sv");
        assertThat(swedish.stringPropertyNames())
                .allSatisfy(key -> assertThat(values(swedish.getProperty(key)))
                        .as(key)
                        .isEqualTo(values(english.getProperty(key, "").replace("{en}", "{sv}"))));
    }

    @Test
    void no_message_is_empty() throws IOException {
        Properties swedish = words("sv");
        Properties english = words("en");
        assertThat(swedish.stringPropertyNames())
                .allSatisfy(key -> assertThat(List.of(swedish.getProperty(key), english.getProperty(key, "")))
                        .as(key)
                        .noneMatch(String::isBlank));
    }

    @Test
    void every_message_that_is_used_exists() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String folder : List.of("src/main/jte", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    used.addAll(USED.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1))
                            .toList());
                }
            }
        }
        assertThat(used).isNotEmpty().isSubsetOf(words("sv").stringPropertyNames());
    }

    @Test
    void every_reason_for_which_the_domain_refuses_has_words() throws IOException {
        Pattern reason =
                Pattern.compile("Problem\\s*\\.(?:forbidden\\(|(?:invalid|conflict)\\([^;]{1,80}?,)\\s*\"([a-z-]+)\"");
        Set<String> reasons = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../../core/src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                reason.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> reasons.add("problem." + found.group(1)));
            }
        }
        assertThat(reasons).contains("problem.too-long", "problem.not-owner");
        assertThat(words("sv").stringPropertyNames()).containsAll(reasons);
    }

    @Test
    void every_notification_that_the_domain_sends_has_words() throws IOException {
        Pattern sent = Pattern.compile("\\.(?:tell|remind)\\([^;\"]*[,?]\\s*\"([a-z]+(?:-[a-z]+)*)\"");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../../core/src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sent.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> codes.add("notification." + found.group(1)));
            }
        }
        assertThat(codes).contains("notification.reuse", "notification.quotation-proposed");
        assertThat(words("sv").stringPropertyNames()).containsAll(codes);
    }

    private static Set<String> values(String word) {
        return PLACEHOLDER
                .matcher(word)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(each -> each.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                all.load(Files.newBufferedReader(file, UTF_8));
            }
        }
        return all;
    }
}
