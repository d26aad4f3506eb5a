package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import se.samverkan.record.Change;
import se.samverkan.record.ContentId;
import se.samverkan.record.Header;
import se.samverkan.record.OutboxMessage;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

/** Something in every table: records changed, erased and destroyed, an answer that waits, a content, a message and a key. */
final class FrozenHistory {

    private static final Probe CHANGED = probe(1, new HeaderBuilder().build());
    private static final Probe DESTROYED = probe(2, new HeaderBuilder().build());
    private static final Probe WAITING =
            probe(3, new HeaderBuilder().author(Optional.empty()).build());
    private static final String NEWER = "Å, Ä, Ö och 🚲";
    private static final ContentId CONTENT = new ContentId(new UUID(4, 4));
    private static final byte[] BYTES = "a plan".getBytes(StandardCharsets.US_ASCII);
    private static final OutboxMessage MESSAGE = new OutboxMessage(
            new UUID(5, 5), "inbox", HeaderBuilder.NETWORK, Probe.TYPE.ref(CHANGED.id()), 0, HeaderBuilder.TIME);
    private static final PersonId PERSON = new PersonId("7c3e0c8a-0000-4000-8000-000000000006");
    private static final String SUBJECT = "Åsa Östlund";

    private FrozenHistory() {}

    private static Probe probe(int number, Header header) {
        return new Probe(
                new ProbeId(new UUID(number, number)),
                header,
                "Övergång " + number,
                "text",
                HeaderBuilder.TIME,
                new TreeSet<>(List.of("gång", "parkering")),
                List.of(),
                Optional.of("grupp"));
    }

    static void fill(JdbcRecordStore store) throws IOException {
        Optional<PersonId> actor = Optional.of(HeaderBuilder.PERSON);
        Probe second =
                store.save(Probe.TYPE, store.save(Probe.TYPE, CHANGED, actor).withText(NEWER), actor);
        store.changes().erase(Probe.TYPE.ref(second.id()), new Version(1));
        store.destroy(Probe.TYPE, store.save(Probe.TYPE, DESTROYED, actor), actor, HeaderBuilder.TIME);
        store.save(Probe.ANONYMOUS, WAITING, Optional.empty());
        store.contents().orElseThrow().put(HeaderBuilder.NETWORK, CONTENT, new ByteArrayInputStream(BYTES));
        store.outbox().orElseThrow().put(MESSAGE);
        assertThat(store.personKeys().orElseThrow().keep(SUBJECT, PERSON)).isTrue();
    }

    static void assertIsIn(JdbcRecordStore store) throws IOException {
        assertThat(store.find(Probe.TYPE, CHANGED.id(), Visibility.everything()).map(Probe::text))
                .contains(NEWER);
        assertThat(store.list(
                                RecordQuery.of(Probe.TYPE).with("theme", "gång"),
                                Visibility.everythingIn(HeaderBuilder.NETWORK))
                        .items())
                .extracting(Probe::text)
                .containsExactly(NEWER);
        assertThat(store.changes().payload(Probe.TYPE, CHANGED.id(), new Version(1)))
                .isEmpty();
        assertThat(store.find(Probe.TYPE, DESTROYED.id(), Visibility.everything()))
                .isEmpty();
        assertThat(store.find(Probe.ANONYMOUS, WAITING.id(), Visibility.everything()))
                .isPresent();
        assertThat(store.changes().after(0, 10))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.WRITTEN, Change.Kind.WRITTEN, Change.Kind.WRITTEN, Change.Kind.DESTROYED);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        assertThat(store.contents().orElseThrow().copy(CONTENT, content)).isTrue();
        assertThat(content.toByteArray()).isEqualTo(BYTES);
        assertThat(store.outbox()
                        .orElseThrow()
                        .claim("inbox", HeaderBuilder.TIME.plusSeconds(1), Duration.ofMinutes(1), 10))
                .extracting(OutboxMessage::id)
                .containsExactly(MESSAGE.id());
        assertThat(store.personKeys().orElseThrow().find(SUBJECT)).contains(PERSON);
    }
}
