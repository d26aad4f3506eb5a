package se.samverkan.servlet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.record.Problem;

final class FileSizeTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0 kB; 0 kB",
                "1; 1 kB; 1 kB",
                "999; 1 kB; 1 kB",
                "999999; 999 kB; 999 kB",
                "1000000; 1 MB; 1 MB",
                "1950000; 1,9 MB; 1.9 MB",
                "20000000; 20 MB; 20 MB",
                "4000000000; 4 000 MB; 4,000 MB"
            })
    void a_size_is_written_in_the_readers_language(long bytes, String swedish, String english) {
        assertThat(plain(new FileSize(SWEDISH).of(bytes))).isEqualTo(swedish);
        assertThat(plain(new FileSize(Locale.ENGLISH).of(bytes))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1900000; 1,9 MB", "400; 1 kB"})
    void a_problem_tells_a_size_as_a_list_does(String bytes, String told) {
        Problem problem = Problem.invalid("file", "file-too-large").with("max", bytes);

        String words = new ProblemWords(Messages.of(SWEDISH), new FileSize(SWEDISH)).tell("attachment", problem);

        assertThat(plain(words)).contains("högst " + told + ".");
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
