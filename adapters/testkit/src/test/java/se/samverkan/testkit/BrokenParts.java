package se.samverkan.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.samverkan.record.Change;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.ContentId;
import se.samverkan.record.Contents;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Outbox;
import se.samverkan.record.OutboxMessage;
import se.samverkan.record.PersonId;
import se.samverkan.record.PersonKeys;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Version;

/** Logs, contents, outboxes and keys that break one clause each. */
final class BrokenParts {

    private BrokenParts() {}

    static RecordStore log(UnaryOperator<ChangeLog> breaking) {
        return new ForwardingStore(RecordStore.inMemory()) {
            @Override
            public ChangeLog changes() {
                return breaking.apply(whole.changes());
            }
        };
    }

    static RecordStore contents(UnaryOperator<Contents> breaking) {
        RecordStore memory = RecordStore.inMemory();
        Optional<Contents> broken = memory.contents().map(breaking);
        return new ForwardingStore(memory) {
            @Override
            public Optional<Contents> contents() {
                return broken;
            }
        };
    }

    static RecordStore outbox(UnaryOperator<Outbox> breaking) {
        RecordStore memory = RecordStore.inMemory();
        Optional<Outbox> broken = memory.outbox().map(breaking);
        return new ForwardingStore(memory) {
            @Override
            public Optional<Outbox> outbox() {
                return broken;
            }
        };
    }

    static RecordStore keys(UnaryOperator<PersonKeys> breaking) {
        RecordStore memory = RecordStore.inMemory();
        Optional<PersonKeys> broken = memory.personKeys().map(breaking);
        return new ForwardingStore(memory) {
            @Override
            public Optional<PersonKeys> personKeys() {
                return broken;
            }
        };
    }

    static ChangeLog withoutSettings(ChangeLog log) {
        return new ForwardingLog(log) {
            @Override
            public List<Change> after(long position, int limit) {
                return whole.after(position, limit).stream()
                        .filter(change -> !change.record().type().equals(Probe.SETTINGS.name()))
                        .toList();
            }
        };
    }

    static ChangeLog skippingOneEachTime(ChangeLog log) {
        return new ForwardingLog(log) {
            @Override
            public List<Change> after(long position, int limit) {
                return whole.after(position > 0 && position < Long.MAX_VALUE ? position + 1 : position, limit);
            }
        };
    }

    /** Gives the entry at the position too, so that whoever reads on never comes to the end. */
    static ChangeLog lookingBack(ChangeLog log) {
        return new ForwardingLog(log) {
            @Override
            public List<Change> after(long position, int limit) {
                return whole.after(Math.max(0, position - 1), limit);
            }
        };
    }

    static ChangeLog givingMore(ChangeLog log) {
        return new ForwardingLog(log) {
            @Override
            public List<Change> after(long position, int limit) {
                return whole.after(position, 1_000);
            }
        };
    }

    static ChangeLog takingAnyType(ChangeLog log) {
        return new ForwardingLog(log) {
            @Override
            public <R extends NetworkRecord> Optional<R> payload(RecordType<R> type, RecordId id, Version version) {
                return whole.payload(type, id, version)
                        .or(() -> whole.payload(Probe.TYPE, id, version).map(type.recordClass()::cast));
            }
        };
    }

    static ChangeLog erasingWhatItMay(ChangeLog log) {
        return new ForwardingLog(log) {
            @Override
            public void erase(RecordRef record, Version upTo) {
                try {
                    whole.erase(record, upTo);
                } catch (IllegalArgumentException e) {
                    whole.erase(record, new Version(upTo.number() - 1));
                }
            }
        };
    }

    /** Shows the versions before the last that was erased until they are erased themselves. */
    static RecordStore erasingOne() {
        Map<Version, NetworkRecord> left = new HashMap<>();
        return log(log -> new ForwardingLog(log) {
            @Override
            public void erase(RecordRef record, Version upTo) {
                for (long before = 1; before < upTo.number(); before++) {
                    Version version = new Version(before);
                    whole.payload(Probe.TYPE, new ProbeId(record.id()), version)
                            .ifPresent(probe -> left.put(version, probe));
                }
                whole.erase(record, upTo);
                left.remove(upTo);
            }

            @Override
            public <R extends NetworkRecord> Optional<R> payload(RecordType<R> type, RecordId id, Version version) {
                return whole.payload(type, id, version)
                        .or(() -> Optional.ofNullable(left.get(version))
                                .filter(record -> record.id().equals(id))
                                .map(type.recordClass()::cast));
            }
        });
    }

    /** Lets answers about different things appear together. */
    static RecordStore mixing() {
        return new ForwardingStore(RecordStore.inMemory()) {
            @Override
            public <R extends NetworkRecord> R save(RecordType<R> type, R record, Optional<PersonId> actor) {
                return whole.save(mixed(type), record, actor);
            }

            @Override
            public void restore(List<? extends Entry<?>> entries) {
                whole.restore(entries.stream().map(BrokenParts::mixed).toList());
            }
        };
    }

    private static <R extends NetworkRecord> RecordType<R> mixed(RecordType<R> type) {
        return type.isAnonymous() ? type.asAnonymous() : type;
    }

    private static <R extends NetworkRecord> Entry<R> mixed(Entry<R> entry) {
        return new Entry<>(mixed(entry.type()), entry.change(), entry.payload());
    }

    static Contents replacing(Contents contents) {
        return new ForwardingContents(contents) {
            @Override
            public long put(NetworkId network, ContentId id, InputStream from) throws IOException {
                whole.remove(id);
                return whole.put(network, id, from);
            }
        };
    }

    static Contents keepingHalf(Contents contents) {
        return new ForwardingContents(contents) {
            @Override
            public long put(NetworkId network, ContentId id, InputStream from) throws IOException {
                ByteArrayOutputStream until = new ByteArrayOutputStream();
                try {
                    from.transferTo(until);
                } catch (IOException e) {
                    whole.put(network, id, new ByteArrayInputStream(until.toByteArray()));
                    throw e;
                }
                return whole.put(network, id, new ByteArrayInputStream(until.toByteArray()));
            }
        };
    }

    static Contents showingWhatIsRemoved(Contents contents) {
        Map<ContentId, byte[]> removed = new HashMap<>();
        return new ForwardingContents(contents) {
            @Override
            public boolean remove(ContentId id) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try {
                    if (whole.copy(id, bytes)) {
                        removed.put(id, bytes.toByteArray());
                    }
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                return whole.remove(id);
            }

            @Override
            public boolean copy(ContentId id, OutputStream to) throws IOException {
                boolean found = whole.copy(id, to);
                if (!found && removed.containsKey(id)) {
                    to.write(removed.get(id));
                    return true;
                }
                return found;
            }
        };
    }

    static Outbox countingOneLess(Outbox outbox) {
        return new ForwardingOutbox(outbox) {
            @Override
            public long waiting(String channel) {
                return Math.max(0, whole.waiting(channel) - 1);
            }
        };
    }

    /** Gives what one thread has claimed to the next too. */
    static Outbox doubling(Outbox outbox) {
        return new ForwardingOutbox(outbox) {
            private long last = Thread.currentThread().getId();
            private List<OutboxMessage> lastClaimed = List.of();

            @Override
            public synchronized List<OutboxMessage> claim(String channel, Instant now, Duration lease, int limit) {
                List<OutboxMessage> claimed = new ArrayList<>(whole.claim(channel, now, lease, limit));
                List<OutboxMessage> own = List.copyOf(claimed);
                if (last != Thread.currentThread().getId()) {
                    claimed.addAll(lastClaimed);
                }
                last = Thread.currentThread().getId();
                lastClaimed = own.isEmpty() ? lastClaimed : own;
                return claimed;
            }
        };
    }

    static Outbox givingUp(Outbox outbox) {
        return new ForwardingOutbox(outbox) {
            @Override
            public boolean retry(OutboxMessage claimed, Instant at) {
                return whole.delivered(claimed);
            }
        };
    }

    static Outbox believingAnybody(Outbox outbox) {
        return new ForwardingOutbox(outbox) {
            @Override
            public boolean delivered(OutboxMessage claimed) {
                whole.delivered(claimed);
                return true;
            }
        };
    }

    static Outbox unordered(Outbox outbox) {
        return new ForwardingOutbox(outbox) {
            @Override
            public List<OutboxMessage> claim(String channel, Instant now, Duration lease, int limit) {
                return whole.claim(channel, now, lease, limit).stream()
                        .sorted(Comparator.comparing(message -> message.id().toString()))
                        .toList();
            }
        };
    }

    static PersonKeys leavingCaseAside(PersonKeys keys) {
        return new ForwardingKeys(keys) {
            @Override
            public PersonId of(String subject) {
                return whole.of(subject.toLowerCase(Locale.ROOT));
            }
        };
    }

    static PersonKeys tellingWho(PersonKeys keys) {
        return new ForwardingKeys(keys) {
            @Override
            public PersonId of(String subject) {
                whole.keep(subject, new PersonId(subject.strip().substring(0, 4) + UUID.randomUUID()));
                return whole.of(subject);
            }
        };
    }

    static PersonKeys rememberingWho(PersonKeys keys) {
        Map<PersonId, String> known = new HashMap<>();
        return new ForwardingKeys(keys) {
            @Override
            public boolean forget(PersonId person) {
                whole.subject(person).ifPresent(subject -> known.put(person, subject));
                return whole.forget(person);
            }

            @Override
            public Optional<String> subject(PersonId person) {
                return whole.subject(person).or(() -> Optional.ofNullable(known.get(person)));
            }
        };
    }
}
