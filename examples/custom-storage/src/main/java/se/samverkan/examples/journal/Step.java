package se.samverkan.examples.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.record.Change;
import se.samverkan.record.ContentId;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OutboxMessage;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Version;

/** One thing that was done: a call that changed something, with all that is needed to make it again with the same outcome. */
sealed interface Step {

    /** Makes the call again. */
    void repeat(RecordStore memory, Map<ContentId, Filed> files);

    /** The same step, with nothing of what has been erased since. */
    default Step cleared(RecordStore memory) {
        return this;
    }

    /** A record was saved, from the version in its header. */
    record Saved(Kind type, Kept record, Optional<PersonId> actor) implements Step {
        @Override
        public void repeat(RecordStore memory, Map<ContentId, Filed> files) {
            memory.save(type.type(), record, actor);
        }

        @Override
        public Step cleared(RecordStore memory) {
            Version version = record.header().version().next();
            boolean erased =
                    memory.changes().payload(type.type(), record.id(), version).isEmpty();
            return erased ? new Saved(type, record.erased(), actor) : this;
        }
    }

    /** A record was destroyed. */
    record Destroyed(Kind type, Kept record, Optional<PersonId> actor, Instant at) implements Step {
        @Override
        public void repeat(RecordStore memory, Map<ContentId, Filed> files) {
            memory.destroy(type.type(), record, actor, at);
        }
    }

    /** Old versions of a record were erased. */
    record Erased(RecordRef record, Version upTo) implements Step {
        @Override
        public void repeat(RecordStore memory, Map<ContentId, Filed> files) {
            memory.changes().erase(record, upTo);
        }
    }

    /** What another storage held was taken in. */
    record Restored(List<Item> items) implements Step {

        /** One entry of it. */
        record Item(Kind type, Change change, Optional<Kept> payload) {
            private Item cleared(RecordStore memory) {
                return new Item(
                        type,
                        change,
                        payload.map(kept -> memory.changes()
                                .payload(type.type(), kept.id(), change.version())
                                .orElseGet(kept::erased)));
            }
        }

        @Override
        public void repeat(RecordStore memory, Map<ContentId, Filed> files) {
            memory.restore(items.stream()
                    .map(item -> new Entry<>(item.type().type(), item.change(), item.payload()))
                    .toList());
        }

        @Override
        public Step cleared(RecordStore memory) {
            return new Restored(items.stream().map(item -> item.cleared(memory)).toList());
        }
    }

    /** A content was laid in a file. */
    record Filed(NetworkId network, ContentId content, UUID file, long size) implements Step {
        @Override
        public void repeat(RecordStore memory, Map<ContentId, Filed> files) {
            files.put(content, this);
        }
    }

    /** A content was removed. */
    record Removed(ContentId content) implements Step {
        @Override
        public void repeat(RecordStore memory, Map<ContentId, Filed> files) {
            files.remove(content);
        }
    }

    /** A message was put in the outbox. */
    record Put(OutboxMessage message) implements Step {
        @Override
        public void repeat(RecordStore memory, Map<ContentId, Filed> files) {
            memory.outbox().orElseThrow().put(message);
        }
    }

    /** Messages were claimed: the same ones again, since all that was done before is the same. */
    record Claimed(String channel, Instant now, Duration lease, int limit) implements Step {
        @Override
        public void repeat(RecordStore memory, Map<ContentId, Filed> files) {
            memory.outbox().orElseThrow().claim(channel, now, lease, limit);
        }
    }

    /** A message was delivered. */
    record Delivered(OutboxMessage message) implements Step {
        @Override
        public void repeat(RecordStore memory, Map<ContentId, Filed> files) {
            memory.outbox().orElseThrow().delivered(message);
        }
    }

    /** A message was given back. */
    record Retried(OutboxMessage message, Instant at) implements Step {
        @Override
        public void repeat(RecordStore memory, Map<ContentId, Filed> files) {
            memory.outbox().orElseThrow().retry(message, at);
        }
    }

    /** A key was made or kept; one that has been forgotten since has no subject. */
    record KeyKept(Optional<String> subject, PersonId person) implements Step {
        @Override
        public void repeat(RecordStore memory, Map<ContentId, Filed> files) {
            subject.ifPresent(known -> memory.personKeys().orElseThrow().keep(known, person));
        }

        @Override
        public Step cleared(RecordStore memory) {
            return new KeyKept(memory.personKeys().orElseThrow().subject(person), person);
        }
    }

    /** A key was forgotten. */
    record KeyForgotten(PersonId person) implements Step {
        @Override
        public void repeat(RecordStore memory, Map<ContentId, Filed> files) {
            memory.personKeys().orElseThrow().forget(person);
        }
    }
}
