package se.samverkan.servlet.login;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.Samverkan;
import se.samverkan.network.Membership;
import se.samverkan.network.Network;
import se.samverkan.record.NetworkId;
import se.samverkan.record.PersonId;

/**
 * Finds what a person may act as, with one question to the storage for each request. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Visitors {
    private static final int KEY_START = 24;
    private final Samverkan samverkan;
    private final Register register;

    /**
     * Looks in an installation.
     *
     * @param samverkan the installation
     * @param register its networks
     */
    public Visitors(Samverkan samverkan, Register register) {
        this.samverkan = requireNonNull(samverkan, "samverkan");
        this.register = requireNonNull(register, "register");
    }

    /**
     * What a request asks to be shown.
     *
     * @param networkKey the network in the address, if any
     * @param membership the membership last chosen, if any
     */
    public record Wish(Optional<String> networkKey, Optional<String> membership) {}

    /**
     * Who looks, in which network and as what.
     *
     * @param person the person, empty if nobody has logged in
     * @param administrator whether the person administers the installation
     * @param wish what the request asks for
     * @return the visitor; in no network if the address names one that does not exist
     */
    public Visitor visitor(Optional<PersonId> person, boolean administrator, Wish wish) {
        List<Membership> memberships =
                person.map(samverkan.directory()::memberships).orElse(List.of());
        List<Network> networks = networks(memberships, wish);
        Optional<Membership> chosen = memberships.stream()
                .filter(each -> wish.membership()
                        .filter(each.id().value().toString()::equals)
                        .isPresent())
                .findFirst();
        Optional<Network> shown = wish.networkKey().isPresent()
                ? networks.stream()
                        .filter(each -> key(each.id()).equals(wish.networkKey().get()))
                        .findFirst()
                : usual(networks, memberships, chosen);
        Optional<Membership> acting = shown.flatMap(network -> acting(memberships, chosen, network));
        return new Visitor(person, administrator, networks, shown, memberships, acting);
    }

    /** A network that is not remembered yet may have been created since. */
    private List<Network> networks(List<Membership> memberships, Wish wish) {
        List<Network> remembered = register.networks();
        boolean knowsAll = memberships.stream()
                .map(each -> each.header().network())
                .allMatch(id -> remembered.stream().anyMatch(each -> each.id().equals(id)));
        boolean knowsKey = wish.networkKey().isEmpty()
                || remembered.stream()
                        .anyMatch(
                                each -> key(each.id()).equals(wish.networkKey().get()));
        if (knowsAll && knowsKey) {
            return remembered;
        }
        register.forget();
        return register.networks();
    }

    private static Optional<Network> usual(
            List<Network> networks, List<Membership> memberships, Optional<Membership> chosen) {
        Optional<NetworkId> own = chosen.or(() -> memberships.stream().findFirst())
                .map(each -> each.header().network());
        return own.flatMap(id ->
                        networks.stream().filter(each -> each.id().equals(id)).findFirst())
                .or(() -> networks.stream()
                        .min(Comparator.comparing(each -> each.header().created())));
    }

    private static Optional<Membership> acting(
            List<Membership> memberships, Optional<Membership> chosen, Network network) {
        return chosen.filter(each -> each.header().network().equals(network.id()))
                .or(() -> memberships.stream()
                        .filter(each -> each.header().network().equals(network.id()))
                        .findFirst());
    }

    /**
     * How a network is named in addresses, where there is more than one.
     *
     * @param network the network
     * @return twelve small letters and digits, the end of its id
     */
    public static String key(NetworkId network) {
        return network.value().toString().substring(KEY_START).toLowerCase(Locale.ROOT);
    }
}
