package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
     */
    public record Due(
            RecordRef record, Version version, Optional<String> title, RetentionSchedule.Rule rule, LocalDate reached) {

        /** Refuses missing parts. */
        public Due {
            requireNonNull(record, "record");
            requireNonNull(version, "version");
            requireNonNull(title, "title");
            requireNonNull(rule, "rule");
            requireNonNull(reached, "reached");
        }

        private String line() {
            return record + " " + version.number() + " " + rule;
        }
    }

    /**
     * A record that is due and kept back.
     *
     * @param record the record, as if it were destroyed
     * @param hold the hold that keeps it; empty if it is kept because it is archived
     */
    public record Kept(Due record, Optional<LegalHold> hold) {

        /** Refuses missing parts. */
        public Kept {
            requireNonNull(record, "record");
            requireNonNull(hold, "hold");
        }
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
