package se.samverkan.servlet.login;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samverkan.Samverkan;
import se.samverkan.record.PersonId;

/**
 * The pseudonyms of those who log in, remembered for half a minute. Nothing else in the plugin knows the subject of a log-in. Safe for use by
 * several threads.
 *
 * @since 0.1.0
 */
public final class Persons {
    private static final long KEPT = Duration.ofSeconds(30).toNanos();

    /** Somebody without a key may be admitted, and get one, at any moment. */
    private static final long KEPT_WITHOUT_KEY = Duration.ofSeconds(10).toNanos();

    private static final int MOST = 10_000;

    private final Samverkan samverkan;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(PersonId person, long at, long kept) {}

    Persons(Samverkan samverkan) {
        this.samverkan = requireNonNull(samverkan, "samverkan");
    }

    /**
     * The person behind a log-in. Administrators act without being admitted, so that they get a key when they first come.
     *
     * @param subject the person as the log-in knows them
     * @param administrator whether the person administers the installation
     * @return the pseudonym
     * @throws IllegalArgumentException if the subject cannot be a person's id
     */
    public PersonId of(String subject, boolean administrator) {
        String checked = new PersonId(subject).value();
        Known remembered = known.get(checked);
        if (remembered != null && System.nanoTime() - remembered.at() < remembered.kept()) {
            return remembered.person();
        }
        PersonId person = administrator
                ? samverkan.directory().admitted(checked)
                : samverkan.directory().person(checked);
        if (known.size() >= MOST) {
            known.clear();
        }
        boolean keyed = !person.value().equals(checked);
        known.put(checked, new Known(person, System.nanoTime(), keyed ? KEPT : KEPT_WITHOUT_KEY));
        return person;
    }

    /** Forgets, after a key was made or forgotten. */
    public void forget() {
        known.clear();
    }
}
