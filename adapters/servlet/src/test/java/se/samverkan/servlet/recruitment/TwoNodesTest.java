package se.samverkan.servlet.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.RecordStore;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.recruitment.Plans;
import se.samverkan.recruitment.Trial;
import se.samverkan.recruitment.TrialRun;
import se.samverkan.servlet.TestHost;

/** Two servers on one storage, as behind a load balancer: a trial at work on the first is seen, waited for and stopped from the second. */
final class TwoNodesTest {
    private final AtomicReference<Runnable> beforeWriting = new AtomicReference<>(() -> {});
    private TestHost first;
    private TestHost second;
    private Actor coordinator;
    private TestHost.Browser browser;

    @BeforeEach
    void start() {
        RecordStore store = RecordStore.inMemory();
        first = TestHost.on(store);
        second = TestHost.on(whereOthersMayBeFirst(store));
        coordinator = first.member(first.network("Mobilitet"), "Organisatören", "samordnare", Role.COORDINATOR);
        browser = second.as("samordnare");
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    /** The storage as the second node sees it: just before it writes, something may be done on the first. */
    private RecordStore whereOthersMayBeFirst(RecordStore store) {
        return (RecordStore) Proxy.newProxyInstance(
                TwoNodesTest.class.getClassLoader(), new Class<?>[] {RecordStore.class}, (self, method, arguments) -> {
                    if (method.getName().equals("save")) {
                        beforeWriting.getAndSet(() -> {}).run();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** A plan that is made on the first node. */
    private PanelPlan begun(String seats, String method) {
        TestHost.Browser maker = first.as("samordnare");
        maker.get("/urval/ny");
        maker.post("/urval/ny", "title", "Hösten 2026", "seats", seats);
        PanelPlan plan = plans().open(coordinator).get(0);
        return plans().drawBy(coordinator, plan, method, List.of()).orThrow();
    }

    private Plans plans() {
        return first.samverkan().plans();
    }

    private PanelPlan stored(PanelPlan plan) {
        return second.samverkan().plans().find(coordinator, plan.id()).orElseThrow();
    }

    private static String path(PanelPlan plan) {
        return "/urval/plan/" + plan.id().value();
    }

    @Test
    void a_trial_on_another_node_is_told_and_not_begun_twice_and_its_result_is_shown() {
        PanelPlan plan = begun("6", "leximin-1");
        PanelPlan noted = plans().trying(coordinator, plan, true).orThrow();

        HttpResponse<String> page = browser.get(path(plan) + "/metod");
        assertThat(page.headers().firstValue("Refresh")).contains("2");
        assertThat(page.body()).contains("En annan server räknar", "Avbryt, och visa det bästa hittills");
        browser.post(path(plan) + "/metod", "method", "nash-1");
        assertThat(stored(plan)).isEqualTo(noted);

        Trial trial = new TrialRun((panels, error) -> true).of(noted).orThrow();
        plans().keep(coordinator, noted, trial).orThrow();
        page = browser.get(path(plan) + "/metod");
        assertThat(page.headers().firstValue("Refresh")).isEmpty();
        assertThat(page.body()).contains("är den minsta chansen", "Det är bevisat");
        assertThat(browser.post(path(plan) + "/dra", "seed", "7").statusCode()).isEqualTo(303);
        assertThat(first.samverkan().panels().all(coordinator)).hasSize(1);
    }

    @Test
    void a_trial_is_stopped_from_another_node_and_the_best_so_far_is_kept() {
        PanelPlan plan = begun("24", "leximin-1");
        PanelPlan noted = plans().trying(coordinator, plan, true).orThrow();

        browser.get(path(plan) + "/metod");
        HttpResponse<String> stopped = browser.post(path(plan) + "/avbryt");
        assertThat(browser.follow(stopped).body()).contains("Provet avbryts");
        new TrialJob(plans(), coordinator, plan).tried(noted).orThrow();

        assertThat(stored(plan).trial().map(Trial::exact)).contains(false);
        assertThat(browser.get(path(plan) + "/metod").body()).contains("Det är det bästa vi hann hitta");
    }

    @Test
    void a_trial_that_somebody_else_was_first_to_change_is_not_said_to_be_stopped() {
        PanelPlan plan = begun("24", "leximin-1");
        PanelPlan noted = plans().trying(coordinator, plan, true).orThrow();
        browser.get(path(plan) + "/metod");

        beforeWriting.set(
                () -> plans().drawBy(coordinator, noted, "nash-1", List.of()).orThrow());
        HttpResponse<String> answer = browser.post(path(plan) + "/avbryt");

        assertThat(answer.body()).contains("Någon annan hann spara före dig").doesNotContain("Provet avbryts");
        assertThat(stored(plan).method()).isEqualTo("nash-1");
    }

    @Test
    void a_trial_that_is_stopped_at_once_has_counted_one_draw() {
        PanelPlan plan = begun("6", "random-1");
        PanelPlan noted = plans().trying(coordinator, plan, true).orThrow();
        second.samverkan().plans().trying(coordinator, noted, false).orThrow();

        new TrialJob(plans(), coordinator, plan).tried(noted).orThrow();

        assertThat(stored(plan).trial().orElseThrow().chances())
                .filteredOn(each -> each.chance() == 1)
                .hasSize(6);
    }

    @Test
    void what_was_chosen_on_another_node_while_a_trial_was_at_work_is_not_overwritten_by_it() {
        PanelPlan plan = begun("6", "leximin-1");
        PanelPlan noted = plans().trying(coordinator, plan, true).orThrow();
        Trial trial = new TrialRun((panels, error) -> true).of(noted).orThrow();

        PanelPlan other = second.samverkan()
                .plans()
                .drawBy(coordinator, noted, "nash-1", List.of())
                .orThrow();

        assertThat(plans().keep(coordinator, noted, trial).isDone()).isFalse();
        assertThat(stored(plan)).isEqualTo(other);
        assertThat(stored(plan).trial()).isEmpty();
    }
}
