package se.samverkan.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.Sharing;

/** Makes probes by the dozen, the same for the same seed: of every sharing, owner, author, network, theme and moment, with many ties. */
final class Probes {

    static final List<NetworkId> NETWORKS =
            List.of(HeaderBuilder.NETWORK, NetworkId.of("11111111-1111-4111-8111-222222222222"));

    static final List<OrganisationId> ORGANISATIONS = List.of(
            HeaderBuilder.ORGANISATION,
            OrganisationId.of("22222222-2222-4222-8222-333333333333"),
            OrganisationId.of("22222222-2222-4222-8222-444444444444"));

    static final List<PersonId> PERSONS =
            List.of(HeaderBuilder.PERSON, new PersonId("subject-2"), new PersonId("åsa|öberg"));

    static final List<String> THEMES = List.of("parkering", "gång", "Cykel", "é'%_\\\"", "bro 🌉");

    static final Instant DAY = Instant.parse("2026-11-23T00:00:00Z");

    private static final List<String> TITLES = List.of(
            "Ålborg",
            "Ärla",
            "Örebro",
            "Zinkgruvan",
            "arboga",
            "Arboga",
            "Åmål",
            "Öckerö",
            "Älvsbyn",
            "élan",
            "99 cyklar");

    private final Random random;

    Probes(long seed) {
        this.random = new Random(seed);
    }

    /** A new probe that names nothing special. */
    static Probe plain(long number) {
        return new Probe(
                new ProbeId(new UUID(0x33333333_3333_4333L, 0x8333_000000000000L + number)),
                new HeaderBuilder().build(),
                "Probe " + number,
                "",
                HeaderBuilder.TIME,
                new TreeSet<>(),
                List.of(),
                Optional.empty());
    }

    /** A new anonymous answer about something, of a day and of nobody. */
    static Probe answer(long number, String about) {
        return plain(number)
                .withHeader(
                        new HeaderBuilder().author(Optional.empty()).time(DAY).build())
                .withGroup(Optional.of(about));
    }

    /** A probe in another network. */
    static Probe there(Probe probe) {
        return probe.withHeader(new HeaderBuilder()
                .network(NETWORKS.get(1))
                .author(probe.header().author())
                .time(probe.header().created())
                .build());
    }

    static Set<String> someThemes() {
        return new TreeSet<>(THEMES.subList(1, 4));
    }

    List<Probe> many(int count) {
        List<Probe> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(next());
        }
        return all;
    }

    Probe next() {
        HeaderBuilder header = new HeaderBuilder()
                .network(one(NETWORKS))
                .owner(one(ORGANISATIONS))
                .sharing(one(List.of(Sharing.values())))
                .author(maybe(PERSONS));
        return new Probe(
                new ProbeId(new UUID(random.nextLong(), random.nextLong())),
                header.build(),
                one(TITLES),
                "text " + random.nextInt(1_000),
                Instant.ofEpochSecond(random.nextInt(8) - 4L, 1_000L * random.nextInt(2)),
                some(THEMES),
                some(PERSONS.stream().map(PersonId::value).toList()).stream().toList(),
                maybe(List.of("A1", "C7")));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Optional<T> maybe(List<T> all) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(one(all));
    }

    private Set<String> some(List<String> all) {
        Set<String> chosen = new TreeSet<>();
        all.stream().filter(each -> random.nextInt(3) == 0).forEach(chosen::add);
        return chosen;
    }
}
