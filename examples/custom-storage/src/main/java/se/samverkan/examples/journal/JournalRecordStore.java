package se.samverkan.examples.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import se.samverkan.record.ChangeLog;
import se.samverkan.record.Contents;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Outbox;
import se.samverkan.record.Page;
import se.samverkan.record.PersonId;
import se.samverkan.record.PersonKeys;
import se.samverkan.record.Place;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Slice;
import se.samverkan.record.Visibility;

/** Keeps records in a journal and answers from memory. Safe for use by several threads of one process. */
final class JournalRecordStore implements RecordStore {

    private final RecordStore memory;
    private final RecordCodec codec;
    private final Journal journal;
    private final Transactions transactions;
    private final JournalContents contents;
    private final RenewedFacets renewed = new RenewedFacets();

    private JournalRecordStore(RecordStore memory, RecordCodec codec, Journal journal, JournalFiles files) {
        this.memory = memory;
        this.codec = codec;
        this.journal = journal;
        this.transactions = new Transactions(memory, journal);
        this.contents = new JournalContents(transactions, files);
    }

    /** Opens the journal of a folder, which is made if there is none. */
    static JournalRecordStore open(Path folder, RecordCodec codec) throws IOException {
        Journal journal = Journal.open(folder);
        boolean open = false;
        try {
            RecordStore memory = RecordStore.inMemory();
            JournalFiles files = new JournalFiles(folder.resolve("contents"));
            journal.replay(line -> line.steps().forEach(step -> step.repeat(memory, files.kept())));
            clear(journal, memory);
            files.deleteStrangers();
            open = true;
            return new JournalRecordStore(memory, codec, journal, files);
        } finally {
            if (!open) {
                journal.close();
            }
        }
    }

    /** Takes out of the journal what has been erased, destroyed or forgotten since it was written. */
    private static void clear(Journal journal, RecordStore memory) throws IOException {
        AtomicBoolean clear = new AtomicBoolean(true);
        journal.replay(line -> clear.compareAndSet(true, cleared(line, memory).equals(line)));
        if (!clear.get()) {
            journal.rewrite(line -> cleared(line, memory));
        }
    }

    private static Line cleared(Line line, RecordStore memory) {
        return new Line(line.steps().stream().map(step -> step.cleared(memory)).toList());
    }

    @Override
    public <R extends NetworkRecord> Optional<R> find(RecordType<R> type, RecordId id, Visibility visibility) {
        return memory.find(Kind.of(type).type(), id, visibility).map(kept -> record(type, kept));
    }

    @Override
    public <R extends NetworkRecord> List<R> findAll(
            RecordType<R> type, Collection<? extends RecordId> ids, Visibility visibility) {
        return records(type, memory.findAll(Kind.of(type).type(), ids, visibility));
    }

    @Override
    public <R extends NetworkRecord> Page<R> list(RecordQuery<R> query, Visibility visibility) {
        Page<Kept> page = memory.list(query(query), visibility);
        return new Page<>(records(query.type(), page.items()), page.total(), query.page());
    }

    @Override
    public <R extends NetworkRecord> Slice<R> slice(
            RecordQuery<R> query, Optional<Place> after, Visibility visibility) {
        Slice<Kept> slice = memory.slice(query(query), after, visibility);
        return new Slice<>(records(query.type(), slice.items()), slice.next());
    }

    @Override
    public Map<String, Long> count(RecordQuery<?> query, String facet, Visibility visibility) {
        return memory.count(query(query), facet, visibility);
    }

    private RecordQuery<Kept> query(RecordQuery<?> query) {
        return new RecordQuery<>(Kind.of(query.type()).type(renewed::of), query.facets(), query.order(), query.page());
    }

    private <R extends NetworkRecord> List<R> records(RecordType<R> type, List<Kept> kept) {
        return kept.stream().map(each -> record(type, each)).toList();
    }

    private <R extends NetworkRecord> R record(RecordType<R> type, Kept kept) {
        return kept.record(type, codec);
    }

    private <R extends NetworkRecord> Kept kept(RecordType<R> type, R record) {
        return Kept.of(type, record, codec.encode(type, record));
    }

    @Override
    public <R extends NetworkRecord> R save(RecordType<R> type, R record, Optional<PersonId> actor) {
        return transactions.together(() -> {
            R next = type.recordClass()
                    .cast(record.withHeader(record.header().next(record.header().changed())));
            Kept kept = kept(type, next).withHeader(record.header());
            memory.save(Kind.of(type).type(), kept, actor);
            transactions.note(new Step.Saved(Kind.of(type), kept, actor));
            return next;
        });
    }

    @Override
    public <R extends NetworkRecord> void destroy(RecordType<R> type, R record, Optional<PersonId> actor, Instant at) {
        transactions.together(() -> {
            Kept kept = Kept.of(type, record, "").erased();
            memory.destroy(Kind.of(type).type(), kept, actor, at);
            transactions.note(new Step.Destroyed(Kind.of(type), kept, actor, at));
            return true;
        });
    }

    @Override
    public void restore(List<? extends Entry<?>> entries) {
        transactions.together(() -> {
            Step restored = new Step.Restored(entries.stream().map(this::item).toList());
            restored.repeat(memory, contents.files().kept());
            transactions.note(restored);
            return true;
        });
    }

    private <R extends NetworkRecord> Step.Restored.Item item(Entry<R> entry) {
        return new Step.Restored.Item(
                Kind.of(entry.type()), entry.change(), entry.payload().map(record -> kept(entry.type(), record)));
    }

    @Override
    public <R extends NetworkRecord> long refreshFacets(RecordType<R> type) {
        return memory.all(RecordQuery.of(Kind.of(type).type()), Visibility.everything()).stream()
                .filter(kept -> renewed.renew(kept, type.facets(record(type, kept))))
                .count();
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.together(work);
    }

    @Override
    public ChangeLog changes() {
        return new JournalLog(memory.changes(), transactions, codec);
    }

    @Override
    public Optional<Contents> contents() {
        return Optional.of(contents);
    }

    @Override
    public Optional<Outbox> outbox() {
        return Optional.of(new JournalOutbox(memory.outbox().orElseThrow(), transactions));
    }

    @Override
    public Optional<PersonKeys> personKeys() {
        return Optional.of(new JournalPersonKeys(memory.personKeys().orElseThrow(), transactions));
    }

    @Override
    public void close() {
        transactions.locked(() -> {
            journal.close();
            return true;
        });
    }
}
