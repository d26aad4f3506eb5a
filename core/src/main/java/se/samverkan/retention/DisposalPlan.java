package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Version;

/**
 * What a disposal run will destroy, and why, before anything is destroyed.
 *
 * @param due what will be destroyed, by type and then by the day reached
 * @param keptBack what is due but will be kept
 * @since 0.1.0
 */
public record DisposalPlan(List<Due> due, List<Kept> keptBack) {

    /** Copies the lists. */
    public DisposalPlan {
        due = List.copyOf(due);
        keptBack = List.copyOf(keptBack);
    }

    /**
     * A record that is due.
     *
     * @param record the record
     * @param version its version, which is destroyed and no later one
     * @param title its title; empty if the coordinator may not read the record, such as another's draft or an anonymous answer
     * @param rule the rule it falls under, with the decision behind
     * @param reached the day from which it may be disposed of
     * @param hanging what hangs on it and goes with it by the same decision, such as the passages of an interview
     */
    public record Due(
            RecordRef record,
            Version version,
            Optional<String> title,
            RetentionSchedule.Rule rule,
            LocalDate reached,
            List<RecordRef> hanging) {

        /** Refuses missing parts. */
        public Due {
            requireNonNull(record, "record");
            requireNonNull(version, "version");
            requireNonNull(title, "title");
            requireNonNull(rule, "rule");
            requireNonNull(reached, "reached");
            hanging = List.copyOf(hanging);
        }

        private String line() {
            return record + " " + version.number() + " " + rule + " " + hanging;
        }
    }

    /**
     * A record that is due and kept back.
     *
     * @param record the record, as if it were destroyed
     * @param hold the hold that keeps it; empty if it is kept because it is archived, or by a rule
     * @param by what is held, archived, or kept longer by a rule for its own type: the record itself, or one that hangs on it
     */
    public record Kept(Due record, Optional<LegalHold> hold, RecordRef by) {

        /** Refuses missing parts. */
        public Kept {
            requireNonNull(record, "record");
            requireNonNull(hold, "hold");
            requireNonNull(by, "by");
        }
    }

    /** Records of one type that go by one decision. */
    record Kind(String type, Decision decision) {}

    /** How many records go, with what hangs on them. */
    Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        Set<RecordRef> counted = new LinkedHashSet<>();
        due.forEach(one -> Stream.concat(Stream.of(one.record()), one.hanging().stream())
                .filter(counted::add)
                .forEach(record ->
                        counts.merge(new Kind(record.type(), one.rule().decision()), 1, Integer::sum)));
        return counts;
    }

    /**
     * What stands for exactly this list: whoever confirms hands it back, and nothing is destroyed if the list has become another.
     *
     * @return the SHA-256 of what will be destroyed by which rule and what is kept back, 64 digits
     */
    public String token() {
        String text = Stream.concat(
                        due.stream().map(Due::line),
                        keptBack.stream().map(kept -> "kept " + kept.record().line()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }
}
