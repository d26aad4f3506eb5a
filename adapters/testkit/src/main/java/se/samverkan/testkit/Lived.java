package se.samverkan.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import se.samverkan.record.Header;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Version;

/**
 * What has happened in a storage that has been used for a while: versions by several persons, an erased payload, destroyed records, answers
 * that have appeared and three that wait.
 *
 * @param changed a record with several versions, the first of them erased
 * @param destroyed a record that is no more
 */
record Lived(Probe changed, Probe destroyed) {

    private static final Instant LATER = Instant.parse("2027-03-28T01:30:00.000001Z");
    private static final Optional<PersonId> FIRST = Optional.of(Probes.PERSONS.get(0));
    private static final Optional<PersonId> SECOND = Optional.of(Probes.PERSONS.get(2));

    static Lived in(RecordStore store) {
        new Probes(31).many(12).forEach(probe -> store.save(Probe.TYPE, probe, FIRST));
        store.save(Probe.SETTINGS, Probes.plain(100).withText("Å Ä Ö 🚲"), Optional.empty());
        answers(store, 200, 5, "möte 1");
        Probe changed = changedAndErased(store);
        Probe destroyed = destroyed(store);
        answers(store, 300, 3, "möte 2");
        return new Lived(changed, destroyed);
    }

    private static Probe changedAndErased(RecordStore store) {
        Probe first = store.save(Probe.TYPE, Probes.plain(1).withText("hemligt"), FIRST);
        Probe second = store.save(Probe.TYPE, first.withHeader(later(first)).withText("rättat"), SECOND);
        store.changes().erase(Probe.TYPE.ref(first.id()), new Version(1));
        return store.save(Probe.TYPE, second.withThemes(Probes.someThemes()), FIRST);
    }

    private static Probe destroyed(RecordStore store) {
        Probe first = store.save(Probe.TYPE, Probes.plain(2), FIRST);
        Probe second = store.save(Probe.TYPE, first.withTitle("Ska bort"), SECOND);
        store.destroy(Probe.TYPE, second, SECOND, LATER);
        return second;
    }

    private static void answers(RecordStore store, long from, int count, String meeting) {
        List<Probe> answers = LongStream.range(from, from + count)
                .mapToObj(number -> Probes.answer(number, meeting))
                .toList();
        answers.forEach(answer -> store.save(Probe.ABOUT, answer, Optional.empty()));
    }

    private static Header later(Probe probe) {
        Header header = probe.header();
        return new Header(
                header.network(),
                header.owner(),
                header.version(),
                header.sharing(),
                header.language(),
                header.origin(),
                header.author(),
                header.created(),
                LATER);
    }
}
