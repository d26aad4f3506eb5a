package se.samverkan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What the contract says of the storage that {@link Suspect} opens. */
final class Verdict implements TestExecutionListener {

    private final List<String> failed = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private int passed;

    private Verdict() {}

    static Verdict reached() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(Suspect.class))
                .build();
        Verdict verdict = new Verdict();
        LauncherFactory.create().execute(request, verdict);
        return verdict;
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (!identifier.isTest()) {
            return;
        }
        String name = identifier.getDisplayName();
        String reason = result.getThrowable().map(Throwable::getMessage).orElse("");
        if (result.getStatus() == Status.FAILED) {
            failed.add(name);
            reasons.add(name + " " + reason);
        } else if (result.getStatus() == Status.ABORTED) {
            skipped.add(name + " " + reason);
        } else {
            passed++;
        }
    }

    /** The clauses of which at least one test failed. */
    Set<String> broken() {
        return failed.stream().map(Verdict::clause).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code store_7_slices_together} is of {@code store_7}. */
    private static String clause(String name) {
        String[] words = name.split("_", 3);
        return words[0].equals("capability") ? words[0] : words[0] + "_" + words[1];
    }

    List<String> reasons() {
        return reasons;
    }

    /** The tests that were left out, with the reason. */
    List<String> skipped() {
        return skipped;
    }

    int passed() {
        return passed;
    }
}
