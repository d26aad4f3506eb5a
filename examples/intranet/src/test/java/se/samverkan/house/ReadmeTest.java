package se.samverkan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.servlet.settings.Setting;

/** The README shows nothing that the build has not compiled or does not know. */
final class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^( *)```(\\S*)\\n(.*?)^ *```$");

    /** What {@code mvn} can be asked for without naming a plugin. */
    private static final List<String> PHASES = List.of("clean", "compile", "test", "package", "verify", "install");

    @Test
    void every_block_is_in_a_language_that_is_checked() {
        assertThat(blocks())
                .extracting(Block::language)
                .isSubsetOf("java", "sh", "xml")
                .contains("java", "sh", "xml");
    }

    @Test
    void every_block_of_java_is_part_of_a_compiled_source() {
        List<String> sources = Repository.files(Repository.root(), ".java").stream()
                .map(Repository::read)
                .map(ReadmeTest::withoutIndent)
                .toList();

        assertThat(blocks("java"))
                .allSatisfy(java -> assertThat(sources).anyMatch(source -> source.contains(withoutIndent(java))));
    }

    @Test
    void every_command_asks_maven_for_what_it_knows() {
        String poms = allPoms();

        assertThat(blocks("sh").stream().flatMap(String::lines)).allSatisfy(line -> {
            List<String> words = List.of(line.strip().split("\\s+"));
            assertThat(words).first().isEqualTo("mvn");
            assertThat(words.subList(1, words.size())).allSatisfy(word -> {
                if (word.startsWith("-P")) {
                    assertThat(poms).contains("<id>" + word.substring(2) + "</id>");
                } else {
                    assertThat(PHASES).contains(word);
                }
            });
        });
    }

    @Test
    void every_option_it_names_is_read_by_a_program_or_the_build() {
        Matcher options = Pattern.compile("-D(samverkan[a-z.-]+)").matcher(readme());
        String sources = String.join(
                "",
                Repository.files(Repository.root().resolve("examples"), ".java").stream()
                        .filter(file -> file.toString().contains("main"))
                        .map(Repository::read)
                        .toList());

        String poms = allPoms();

        assertThat(options.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(option -> sources.contains(option) || poms.contains("${" + option + "}"));
    }

    @Test
    void every_setting_it_names_is_on_the_page_of_the_administrator() {
        List<String> settings =
                Arrays.stream(Setting.values()).map(Setting::key).toList();
        Matcher named = Pattern.compile("`(samverkan(?:[.](?!war)[a-z]+)+)`").matcher(readme());

        assertThat(named.results().map(found -> found.group(1))).isNotEmpty().isSubsetOf(settings);
    }

    @Test
    void every_module_it_names_is_built() {
        Matcher named = Pattern.compile("<artifactId>([^<]+)</artifactId>|`(samverkan-(?!data)[a-z-]+)`")
                .matcher(readme());
        String poms = allPoms();

        assertThat(named.results()
                        .map(found -> Stream.of(found.group(1), found.group(2))
                                .filter(java.util.Objects::nonNull)
                                .findFirst()
                                .orElseThrow()))
                .isNotEmpty()
                .allMatch(module -> poms.contains("\n  <artifactId>" + module + "</artifactId>"));
    }

    @Test
    void every_folder_it_names_is_there() {
        Matcher folders =
                Pattern.compile("`((?:core|adapters|examples)[a-z/]*)`").matcher(readme());

        assertThat(folders.results().map(found -> found.group(1).replaceFirst("/target$", "")))
                .isNotEmpty()
                .allSatisfy(
                        folder -> assertThat(Repository.root().resolve(folder)).isDirectory());
    }

    @Test
    void versions_in_it_are_those_of_the_project() {
        Matcher versions = Pattern.compile("<version>([^<]+)</version>").matcher(readme());
        String root = Repository.read(Repository.root().resolve("pom.xml"));

        assertThat(versions.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(version -> root.contains("<artifactId>samverkan-parent</artifactId>\n  <version>" + version));
    }

    private record Block(String language, String text) {}

    private static List<String> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .toList();
    }

    private static List<Block> blocks() {
        List<Block> found = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(readme());
        while (blocks.find()) {
            found.add(new Block(blocks.group(2), blocks.group(3)));
        }
        return found;
    }

    private static String readme() {
        return Repository.read(Repository.root().resolve("README.md"));
    }

    private static String allPoms() {
        return String.join(
                "",
                Repository.files(Repository.root(), "pom.xml").stream()
                        .map(Repository::read)
                        .toList());
    }

    private static String withoutIndent(String text) {
        return String.join("\n", text.lines().map(String::strip).toList());
    }
}
