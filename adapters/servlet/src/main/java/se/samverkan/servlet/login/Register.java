package se.samverkan.servlet.login;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.samverkan.Samverkan;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Organisation;
import se.samverkan.record.OrganisationId;

/**
 * Remembers for half a minute what every page shows and hardly ever changes: the networks and the names of organisations. Safe for use by
 * several threads.
 *
 * @since 0.1.0
 */
public final class Register {
    private static final long KEPT = Duration.ofSeconds(30).toNanos();
    private final Samverkan samverkan;
    private final Map<OrganisationId, String> names = new ConcurrentHashMap<>();
    private volatile Known known = new Known(List.of(), 0, false);

    private record Known(List<Network> networks, long at, boolean loaded) {}

    /**
     * Remembers from an installation.
     *
     * @param samverkan the installation
     */
    public Register(Samverkan samverkan) {
        this.samverkan = requireNonNull(samverkan, "samverkan");
    }

    /**
     * All networks.
     *
     * @return the networks by name, at most half a minute old; never remembered while there are none
     */
    public List<Network> networks() {
        Known now = known;
        if (!now.loaded() || now.networks().isEmpty() || System.nanoTime() - now.at() > KEPT) {
            names.clear();
            now = new Known(samverkan.directory().networks(), System.nanoTime(), true);
            known = now;
        }
        return now.networks();
    }

    /**
     * An organisation's name.
     *
     * @param actor who looks
     * @param id the organisation
     * @return its name, empty if the actor may not see it
     */
    public Optional<String> organisation(Actor actor, OrganisationId id) {
        String remembered = names.get(id);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<String> name =
                samverkan.records().find(actor, Organisation.TYPE, id).map(Organisation::title);
        name.ifPresent(title -> names.put(id, title));
        return name;
    }

    /** Forgets, after a change. */
    public void forget() {
        known = new Known(List.of(), 0, false);
        names.clear();
    }
}
