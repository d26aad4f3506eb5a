package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.Samverkan;
import se.samverkan.follow.Follow;
import se.samverkan.follow.Followed;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Version;
import se.samverkan.retention.DecisionDraft;
import se.samverkan.retention.RuleDraft;
import se.samverkan.testkit.HeaderBuilder;

/** What is taken back, disposed of or erased in several windows at the same moment is so once, and no window fails. */
final class SeveralWindowsTest {

    private static final int ROUNDS = 10;

    private static final String LONG_AGO = "2020-01-01T10:00:00Z";
    private static final String NOW = "2026-11-26T10:00:00Z";
    private static final DecisionDraft DECISION = new DecisionDraft("KS 2026/17", "2026-01-15", "Kommunstyrelsen");

    private final Actor official = actor(HeaderBuilder.PERSON, Role.OFFICIAL);
    private final Actor coordinator = actor(new PersonId("coordinator"), Role.COORDINATOR);

    private static Actor actor(PersonId person, Role role) {
        return new Actor(
                HeaderBuilder.NETWORK,
                Optional.of(person),
                Optional.of(HeaderBuilder.ORGANISATION),
                Collections.singleton(role),
                Origin.GENUINE);
    }

    private static Samverkan at(String moment, RecordStore store) {
        return Samverkan.on(store, () -> Instant.parse(moment), UUID::randomUUID);
    }

    private Follow followed(RecordStore store) {
        return at(LONG_AGO, store)
                .follows()
                .follow(official, Followed.municipality(MunicipalityCode.of("0580")), "Linköping")
                .orThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_follow_is_stopped_once(TestDatabase database) {
        try (Nodes nodes = new Nodes(database)) {
            for (int round = 0; round < ROUNDS; round++) {
                Follow follow = followed(nodes.first());

                List<Boolean> stopped = nodes.each(store -> Samverkan.on(store)
                        .follows()
                        .stop(official, follow.id())
                        .isDone());

                assertThat(stopped).containsOnlyOnce(true);
                assertThat(Samverkan.on(nodes.second()).follows().mine(official))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_key_to_the_feeds_is_taken_back_once(TestDatabase database) {
        try (Nodes nodes = new Nodes(database)) {
            for (int round = 0; round < ROUNDS; round++) {
                Samverkan.on(nodes.first()).feedKeys().issue(official).orThrow();

                List<Integer> taken = nodes.each(
                        store -> Samverkan.on(store).feedKeys().revoke(official).orThrow());

                assertThat(taken).containsOnlyOnce(1).containsOnly(0, 1);
                assertThat(Samverkan.on(nodes.second()).feedKeys().hasKey(official))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_list_is_disposed_of_once(TestDatabase database) {
        try (Nodes nodes = new Nodes(database)) {
            at(NOW, nodes.first())
                    .retention()
                    .schedules()
                    .decide(
                            coordinator,
                            Version.NEW,
                            new RuleDraft(Follow.TYPE.name(), false, "1", DECISION),
                            Language.SWEDISH)
                    .orThrow();
            for (int round = 0; round < ROUNDS; round++) {
                followed(nodes.first());
                String token = at(NOW, nodes.first())
                        .retention()
                        .disposal()
                        .plan(coordinator)
                        .orThrow()
                        .token();

                List<Boolean> disposed = nodes.each(store -> at(NOW, store)
                        .retention()
                        .disposal()
                        .dispose(coordinator, token, Language.SWEDISH)
                        .isDone());

                assertThat(disposed).containsOnlyOnce(true);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_person_is_erased_once(TestDatabase database) {
        try (Nodes nodes = new Nodes(database)) {
            Header header = new HeaderBuilder().author(Optional.empty()).build();
            nodes.first()
                    .save(Network.TYPE, new Network(HeaderBuilder.NETWORK, header, "Mobilitet", ""), Optional.empty());
            for (int round = 0; round < ROUNDS; round++) {
                followed(nodes.first());
                String token = at(NOW, nodes.first())
                        .privacy()
                        .erasure()
                        .plan(coordinator, HeaderBuilder.PERSON)
                        .orThrow()
                        .token();

                List<Boolean> erased = nodes.each(store -> at(NOW, store)
                        .privacy()
                        .erasure()
                        .erase(coordinator, HeaderBuilder.PERSON, token, DECISION, Language.SWEDISH)
                        .isDone());

                assertThat(erased).containsOnlyOnce(true);
            }
        }
    }
}
