package se.samverkan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.ExperienceQuery;
import se.samverkan.experience.Lessons;
import se.samverkan.experience.Phase;
import se.samverkan.experience.Scope;
import se.samverkan.experience.Slug;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.Owner;
import se.samverkan.record.PageRequest;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.theme.ThemeId;

/** Whoever searches finds, counts and is reminded of exactly what {@link Visibility#permits}, while experiences change hands and sharing. */
final class SeenByReaderTest {

    private static final int EXPERIENCES = 80;
    private static final int CHANGES = 120;
    private static final List<NetworkId> NETWORKS = List.of(network(1), network(2));
    private static final List<OrganisationId> ORGANISATIONS = List.of(organisation(1), organisation(2));
    private static final List<PersonId> PERSONS = List.of(new PersonId("anna"), new PersonId("bo"));

    private final Random chance = new Random(20261126);

    private static NetworkId network(int number) {
        return new NetworkId(new UUID(1, number));
    }

    private static OrganisationId organisation(int number) {
        return new OrganisationId(new UUID(2, number));
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    /** Each has a word of its own, so that also what is near to a word can be told apart. */
    private Experience experience(int number, Version version) {
        Header header = new Header(
                any(NETWORKS),
                new Owner(any(ORGANISATIONS)),
                version,
                any(List.of(Sharing.values())),
                Language.SWEDISH,
                Origin.EXAMPLE,
                chance.nextBoolean() ? Optional.of(any(PERSONS)) : Optional.empty(),
                Bank.NOW,
                Bank.NOW.plus(Duration.ofSeconds(version.number())));
        Scope scope = new Scope(
                List.of(MunicipalityCode.of("0580")),
                List.of(new ThemeId(new UUID(3, 1))),
                Phase.UNKNOWN,
                Optional.empty(),
                Optional.empty());
        return Experience.builder(new ExperienceId(new UUID(4, number)), header, scope)
                .slug(new Slug("e-" + number))
                .title("Bybuss " + word(number))
                .lessons(new Lessons("Fråga först.", List.of(), List.of(), List.of()))
                .build();
    }

    private static String word(int number) {
        return "kvurm" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static List<Visibility> visibilities() {
        List<Visibility> all = new ArrayList<>();
        for (Visibility.Level level : EnumSet.allOf(Visibility.Level.class)) {
            for (Optional<NetworkId> network : List.of(Optional.<NetworkId>empty(), Optional.of(NETWORKS.get(0)))) {
                all.add(new Visibility(network, level, Set.of(), Optional.empty()));
                all.add(new Visibility(network, level, Set.of(ORGANISATIONS.get(0)), Optional.of(PERSONS.get(0))));
                all.add(new Visibility(network, level, Set.copyOf(ORGANISATIONS), Optional.of(PERSONS.get(1))));
            }
        }
        return all;
    }

    @Test
    void every_reader_finds_and_counts_exactly_what_they_may_see_whatever_changes() {
        Map<ExperienceId, Experience> newest = new HashMap<>();
        try (RecordStore store = RecordStore.inMemory();
                LuceneSearch search = LuceneSearch.inMemory(store, () -> Bank.NOW)) {
            for (int number = 0; number < EXPERIENCES; number++) {
                keep(newest, store.save(Experience.TYPE, experience(number, Version.NEW), Optional.empty()));
            }
            visibilities().forEach(visibility -> assertSeesExactly(search, newest, visibility));
            for (int change = 0; change < CHANGES; change++) {
                int number = chance.nextInt(EXPERIENCES);
                Version version = newest.get(new ExperienceId(new UUID(4, number)))
                        .header()
                        .version();
                keep(newest, store.save(Experience.TYPE, experience(number, version), Optional.empty()));
                assertSeesExactly(search, newest, any(visibilities()));
            }
        }
    }

    private static void keep(Map<ExperienceId, Experience> newest, Experience saved) {
        newest.put(saved.id(), saved);
    }

    private void assertSeesExactly(LuceneSearch search, Map<ExperienceId, Experience> newest, Visibility visibility) {
        Set<ExperienceId> permitted = newest.values().stream()
                .filter(experience -> visibility.permits(Experience.TYPE, experience))
                .map(Experience::id)
                .collect(Collectors.toSet());
        ExperienceQuery all = ExperienceQuery.of("bybuss");

        assertThat(search.search(all, visibility, PageRequest.first(100)).items())
                .extracting(hit -> hit.experience().id())
                .as("%s", visibility)
                .containsExactlyInAnyOrderElementsOf(permitted);
        assertThat(search.counts(all, ExperienceFacet.MUNICIPALITY, visibility))
                .isEqualTo(permitted.isEmpty() ? Map.of() : Map.of("0580", (long) permitted.size()));
        int number = chance.nextInt(EXPERIENCES);
        boolean seen = permitted.contains(new ExperienceId(new UUID(4, number)));
        assertThat(search.nearestWords(word(number), visibility).contains(word(number)))
                .isEqualTo(seen);
    }
}
