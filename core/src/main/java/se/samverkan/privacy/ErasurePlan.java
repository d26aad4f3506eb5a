package se.samverkan.privacy;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Version;

/**
 * What erasing a person's data will do to what, and why, before anything is done.
 *
 * @param person the person's pseudonym
 * @param steps what will be done to each record
 * @param key what will become of the key by which the person can be found
 * @since 0.1.0
 */
public record ErasurePlan(PersonId person, List<Step> steps, Key key) {

    /** What becomes of the key by which a person can be found. */
    public enum Key {
        /** It is forgotten: nobody can tell any more who the pseudonym stands for. */
        FORGOTTEN,
        /** It stays, since the person is a member of another network of the installation. */
        NEEDED_ELSEWHERE,
        /** There is none: the records bear the id that the log-in gives, by which the person can still be recognised. */
        NONE
    }

    /**
     * What will be done to one record.
     *
     * @param record the record
     * @param version its version, which the step is done to and to no later one
     * @param title its title; empty if the reader may not read the record
     * @param outcome what will be done
     */
    public record Step(RecordRef record, Version version, Optional<String> title, Outcome outcome) {

        /** Refuses missing parts. */
        public Step {
            requireNonNull(record, "record");
            requireNonNull(version, "version");
            requireNonNull(title, "title");
            requireNonNull(outcome, "outcome");
        }

        private String line() {
            String held = outcome instanceof Outcome.KeptBack kept
                    ? kept.hold().id().value().toString()
                    : outcome.toString();
            return record + " " + version.number() + " " + held;
        }
    }

    /** Copies the steps. */
    public ErasurePlan {
        requireNonNull(person, "person");
        steps = List.copyOf(steps);
        requireNonNull(key, "key");
    }

    /**
     * What stands for exactly this list: whoever confirms hands it back, and nothing is done if the list has become another.
     *
     * @return the SHA-256 of the person, each step and the fate of the key, 64 digits
     */
    public String token() {
        String text = person.value() + "\n" + key + "\n"
                + steps.stream().map(Step::line).sorted().collect(Collectors.joining("\n"));
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }
}
