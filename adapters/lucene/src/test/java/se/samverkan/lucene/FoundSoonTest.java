package se.samverkan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceQuery;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Visibility;

/**
 * What is saved is found within a second on every node, each with an index in a folder of its own. The time is that of the processor: a machine may be
 * busy with something else, and who asks for it again and again waits for nothing.
 */
final class FoundSoonTest {

    private static final int EXPERIENCES = 500;
    private static final List<String> WORDS = List.of(
            "gondolbana",
            "stadslinbana",
            "husvagnspark",
            "roddbåt",
            "snöskoter",
            "luftballong",
            "hundspann",
            "tandem",
            "dressin");
    private static final Duration WITHIN = Duration.ofSeconds(1);
    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(3);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @TempDir
    private Path data;

    @Test
    void a_changed_experience_is_found_by_its_new_word_and_not_by_its_old_one_on_every_node() {
        try (Bank bank = new Bank();
                LuceneSearch one = LuceneSearch.in(bank.store(), () -> Bank.NOW, data.resolve("one"));
                LuceneSearch other = LuceneSearch.in(bank.store(), () -> Bank.NOW, data.resolve("other"))) {
            IntStream.range(0, EXPERIENCES).forEach(number -> bank.written(Bank.draft("Bybuss " + number)));
            Experience newest = bank.written(Bank.draft(WORDS.get(0)));
            List<Duration> taken = new ArrayList<>();
            for (int change = 1; change < WORDS.size(); change++) {
                long begun = System.nanoTime();
                long worked = threads.getCurrentThreadCpuTime();
                newest = bank.samverkan()
                        .experiences()
                        .change(bank.official(), newest.id(), newest.header().version(), Bank.draft(WORDS.get(change)))
                        .orThrow();
                awaitFound(one, newest, begun);
                awaitFound(other, newest, begun);
                taken.add(Duration.ofNanos(threads.getCurrentThreadCpuTime() - worked));
                assertThat(found(one, WORDS.get(change - 1))).isEmpty();
                assertThat(found(other, WORDS.get(change - 1))).isEmpty();
            }
            taken.sort(null);
            Duration typical = taken.get(taken.size() / 2);
            System.out.println("A change is found on both nodes with " + typical.toMillis() + " ms of the processor");
            assertThat(typical).isLessThan(WITHIN);
        }
    }

    private static void awaitFound(LuceneSearch node, Experience wanted, long begun) {
        while (!found(node, wanted.title()).equals(List.of(wanted))) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("%s is not found", wanted.title())
                    .isLessThan(GIVEN_UP_AFTER);
        }
    }

    private static List<Experience> found(LuceneSearch node, String text) {
        return node.search(ExperienceQuery.of(text), Visibility.everything(), PageRequest.first(10)).items().stream()
                .map(hit -> hit.experience())
                .toList();
    }
}
