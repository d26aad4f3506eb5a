package se.samverkan.record;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every version of every record, in maps. Used under the lock of {@link MemoryTransactions}. */
final class MemoryRecords {

    private final MemoryTransactions transactions;
    private final Map<String, Map<RecordRef, Versions>> kept = new LinkedHashMap<>();

    /** The versions of one record; an erased one is empty. */
    private static final class Versions {
        private final List<Optional<NetworkRecord>> payloads = new ArrayList<>();
        private boolean destroyed;

        Optional<NetworkRecord> newest() {
            return destroyed || payloads.isEmpty() ? Optional.empty() : payloads.get(payloads.size() - 1);
        }
    }

    MemoryRecords(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    private Map<RecordRef, Versions> ofType(String type) {
        return kept.getOrDefault(type, ImmutableMap.of());
    }

    <R extends NetworkRecord> Optional<R> newest(RecordType<R> type, RecordId id) {
        return Optional.ofNullable(ofType(type.name()).get(type.ref(id)))
                .flatMap(Versions::newest)
                .map(type.recordClass()::cast);
    }

    <R extends NetworkRecord> Stream<R> all(RecordType<R> type) {
        return ofType(type.name()).values().stream()
                .flatMap(versions -> versions.newest().stream())
                .map(type.recordClass()::cast);
    }

    <R extends NetworkRecord> Optional<R> payload(RecordType<R> type, RecordRef record, Version version) {
        Versions versions = ofType(record.type()).get(record);
        long number = version.number();
        return versions == null || number < 1 || number > versions.payloads.size()
                ? Optional.empty()
                : versions.payloads.get((int) number - 1).map(type.recordClass()::cast);
    }

    /** Refuses a write that was not made from the newest version, or of a record that is destroyed. */
    void requireNewest(RecordRef record, Version attempted) {
        Versions versions = ofType(record.type()).get(record);
        long current = versions == null ? 0 : versions.payloads.size();
        if (attempted.number() != current || (versions != null && versions.destroyed)) {
            throw new StaleVersionException(record, attempted, new Version(current));
        }
    }

    /** Refuses a destruction that was not made from the newest version of a record that exists. */
    void requireExisting(RecordRef record, Version attempted) {
        if (attempted.equals(Version.NEW)) {
            throw new StaleVersionException(record, attempted, attempted);
        }
        requireNewest(record, attempted);
    }

    /** Adds the next version; an empty one if it was erased. */
    void add(RecordRef record, Optional<NetworkRecord> payload) {
        Versions versions = kept.computeIfAbsent(record.type(), type -> new LinkedHashMap<>())
                .computeIfAbsent(record, r -> new Versions());
        versions.payloads.add(payload);
        transactions.undoneBy(() -> {
            versions.payloads.remove(versions.payloads.size() - 1);
            if (versions.payloads.isEmpty()) {
                ofType(record.type()).remove(record);
            }
        });
    }

    /** Adds empty versions up to the one before another: such as were destroyed before they came into the log. */
    void skipTo(RecordRef record, Version version) {
        Versions versions = ofType(record.type()).get(record);
        for (long has = versions == null ? 0 : versions.payloads.size(); has + 1 < version.number(); has++) {
            add(record, Optional.empty());
        }
    }

    /** Leaves nothing of a record but that it was. */
    void destroy(RecordRef record) {
        add(record, Optional.empty());
        Versions versions =
                Optional.ofNullable(ofType(record.type()).get(record)).orElseThrow();
        empty(versions, versions.payloads.size());
        versions.destroyed = true;
        transactions.undoneBy(() -> versions.destroyed = false);
    }

    boolean erase(RecordRef record, Version upTo) {
        Versions versions = ofType(record.type()).get(record);
        if (versions == null) {
            return false;
        }
        if (!versions.destroyed && upTo.number() >= versions.payloads.size()) {
            throw new IllegalArgumentException(
                    "Version " + upTo.number() + " of " + record + " cannot be erased: its newest version is "
                            + versions.payloads.size() + ", save another first or destroy the record");
        }
        empty(versions, (int) Math.min(upTo.number(), versions.payloads.size()));
        return true;
    }

    private void empty(Versions versions, int count) {
        for (int i = 0; i < count; i++) {
            int number = i;
            Optional<NetworkRecord> before = versions.payloads.set(number, Optional.empty());
            transactions.undoneBy(() -> versions.payloads.set(number, before));
        }
    }

    /** Whether a record exists whose newest version was erased, which must not be. */
    boolean isHollow(RecordRef record) {
        Versions versions = ofType(record.type()).get(record);
        return versions != null && !versions.destroyed && versions.newest().isEmpty();
    }

    void clear() {
        kept.clear();
    }
}
