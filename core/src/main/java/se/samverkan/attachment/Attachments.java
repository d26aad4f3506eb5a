package se.samverkan.attachment;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Contents;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Result;
import se.samverkan.record.Visibility;

/**
 * Keeps files beside experiences, drafts of experiences, meetings and interviews. Who sees the record sees its files; who may write the record may add and remove
 * them. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Attachments {

    private final Records records;
    private final AttachmentRules rules;
    private final BiFunction<Actor, RecordRef, Optional<Problem>> held;
    private final Carriers carriers;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     * @param rules what may be attached
     * @param held why a record may not be thrown away now, such as a legal hold; empty if it may
     */
    public Attachments(Records records, AttachmentRules rules, BiFunction<Actor, RecordRef, Optional<Problem>> held) {
        this.records = requireNonNull(records, "records");
        this.rules = requireNonNull(rules, "rules");
        this.held = requireNonNull(held, "held");
        this.carriers = new Carriers(records);
    }

    /**
     * What may be attached here.
     *
     * @return the rules
     */
    public AttachmentRules rules() {
        return rules;
    }

    /**
     * Whether files can be attached at all: the storage keeps contents and something tells what they are.
     *
     * @return true if so
     */
    public boolean areKept() {
        return contents().isPresent() && rules.detector().isPresent();
    }

    private Optional<Contents> contents() {
        return records.store().contents();
    }

    /**
     * How much a network keeps.
     *
     * @param network the network
     * @return bytes
     */
    public long total(NetworkId network) {
        return contents().map(all -> all.total(network)).orElse(0L);
    }

    /**
     * Whether an actor may add files to a record and remove them.
     *
     * @param actor who asks
     * @param about the record
     * @return true if files can be attached and the actor may write the record as it is
     */
    public boolean mayAdd(Actor actor, RecordRef about) {
        return areKept()
                && carriers.find(actor, about).filter(Carrier::isWritable).isPresent();
    }

    /**
     * Whether an actor may add files to a record that is at hand, and remove them.
     *
     * @param actor who asks
     * @param type the record's type
     * @param about the record
     * @param <R> the record class
     * @return true if files can be attached and the actor may write the record as it is
     */
    public <R extends NetworkRecord> boolean mayAdd(Actor actor, RecordType<R> type, R about) {
        return areKept()
                && carriers.of(actor, type, about).filter(Carrier::isWritable).isPresent();
    }

    /**
     * What a record that can carry files is called.
     *
     * @param actor who looks
     * @param about the record
     * @return its title; empty if the actor may not see it
     */
    public Optional<String> title(Actor actor, RecordRef about) {
        return carriers.find(actor, about).map(Carrier::title);
    }

    /**
     * The files of a record.
     *
     * @param actor who looks
     * @param about the record
     * @return the attachments in the order they were added; empty if the actor may not see the record
     */
    public List<Attachment> list(Actor actor, RecordRef about) {
        return carriers.find(actor, about).map(carrier -> kept(carrier, about)).orElse(List.of());
    }

    /**
     * The files of a record that is at hand, without looking it up again.
     *
     * @param actor who looks
     * @param type the record's type
     * @param about the record
     * @param <R> the record class
     * @return the attachments in the order they were added; empty if the actor may not see the record
     */
    public <R extends NetworkRecord> List<Attachment> list(Actor actor, RecordType<R> type, R about) {
        return carriers.of(actor, type, about)
                .map(carrier -> kept(carrier, type.ref(about.id())))
                .orElse(List.of());
    }

    private List<Attachment> kept(Carrier carrier, RecordRef about) {
        return records.store().all(of(about).with("kept", "true"), Visibility.everythingIn(carrier.network()));
    }

    private static RecordQuery<Attachment> of(RecordRef about) {
        return RecordQuery.of(Attachment.TYPE).with("about", about.toString()).oldestFirst();
    }

    /**
     * Looks up a file.
     *
     * @param actor who looks
     * @param id its id
     * @return the attachment, empty if it was removed or if the actor may not see the record it belongs to
     */
    public Optional<Attachment> find(Actor actor, AttachmentId id) {
        return records.store()
                .find(Attachment.TYPE, id, Visibility.everythingIn(actor.network()))
                .filter(found -> found.content().isPresent())
                .filter(found -> carriers.find(actor, found.about()).isPresent());
    }

    /**
     * Adds a file to a record.
     *
     * @param actor who adds it, and may write the record
     * @param about the experience, draft of an experience, meeting or interview
     * @param fileName its name as typed or sent; cleaned before it is kept
     * @param from gives its bytes; read as far as it may go, not closed
     * @return the attachment as stored, or why not: too large, empty, of a kind that may not be attached, with a virus, no room left
     * @throws IOException if the stream fails; nothing is kept then
     */
    public Result<Attachment> add(Actor actor, RecordRef about, String fileName, InputStream from) throws IOException {
        Optional<Carrier> carrier = carriers.find(actor, about);
        if (carrier.isEmpty()) {
            return Result.refused(Problem.notFound("", about.toString()));
        }
        if (!carrier.get().isWritable()) {
            return Result.refused(
                    Problem.forbidden("not-owner").with("title", carrier.get().title()));
        }
        if (!areKept()) {
            return Result.refused(Problem.conflict("file", "attachments-not-kept"));
        }
        try (Upload upload = Upload.of(from, rules.largest())) {
            FileName name = FileName.of(fileName);
            return new Inspection(rules)
                    .of(upload, name)
                    .then(kind -> stored(carrier.get(), new NewAttachment(about, name.as(kind), kind, upload)));
        }
    }

    private Result<Attachment> stored(Carrier carrier, NewAttachment wanted) {
        return records.together(() -> {
            Contents contents = contents().orElseThrow();
            long left = rules.total() - contents.total(carrier.network());
            if (wanted.upload().bytes() > left) {
                return Result.refused(Problem.conflict("file", "attachments-full")
                        .with("left", Math.max(0, left))
                        .with("max", rules.total()));
            }
            return Result.done(wanted.store(records, contents, carrier));
        });
    }

    /**
     * Writes a file's content to a stream.
     *
     * @param actor who reads
     * @param id the file
     * @param to where the bytes go; not closed
     * @return false if there is none that the actor may see; nothing is written then
     * @throws IOException if the stream fails
     */
    public boolean copy(Actor actor, AttachmentId id, OutputStream to) throws IOException {
        Optional<Attachment> found = find(actor, id);
        Optional<Contents> contents = contents();
        return found.isPresent()
                && contents.isPresent()
                && contents.get().copy(found.get().content().orElseThrow(), to);
    }

    /**
     * Removes a file. Its content is gone at once; that it was there, and who removed it, stays. While the record or the file may not be thrown away
     * nothing is removed.
     *
     * @param actor who removes it, and may write the record
     * @param id the file
     * @return the attachment as stored, without content, or why not: not the actor's, under a legal hold
     */
    public Result<Attachment> remove(Actor actor, AttachmentId id) {
        Optional<Attachment> found = find(actor, id);
        Optional<Carrier> carrier = found.flatMap(each -> carriers.find(actor, each.about()));
        if (found.isEmpty() || carrier.isEmpty()) {
            return Result.refused(Problem.notFound("", id.value().toString()));
        }
        if (!carrier.get().isWritable()) {
            return Result.refused(
                    Problem.forbidden("not-owner").with("title", carrier.get().title()));
        }
        Optional<Problem> kept =
                held.apply(actor, found.get().about()).or(() -> held.apply(actor, Attachment.TYPE.ref(id)));
        if (kept.isPresent()) {
            return Result.refused(kept.get());
        }
        return records.together(() -> {
            Attachment before = found.get();
            contents().ifPresent(all -> before.content().ifPresent(all::remove));
            return Result.done(records.store()
                    .save(
                            Attachment.TYPE,
                            before.removed(carrier.get().stamped(before.header(), records.now())),
                            actor.person()));
        });
    }

    /**
     * Lets the files of a record follow it into another, as those of a draft into the experience it becomes.
     *
     * @param actor who writes both
     * @param from the record they belong to
     * @param to the record they belong to from now on, of the same owner
     * @return how many followed; none if the actor may not write both
     */
    public int follow(Actor actor, RecordRef from, RecordRef to) {
        if (contents().isEmpty()) {
            return 0;
        }
        Optional<Carrier> left = carriers.find(actor, from).filter(Carrier::isWritable);
        if (left.isEmpty()
                || carriers.find(actor, to).filter(Carrier::isWritable).isEmpty()) {
            return 0;
        }
        return records.store().inTransaction(() -> {
            List<Attachment> all = kept(left.get(), from);
            for (Attachment each : all) {
                records.store()
                        .save(
                                Attachment.TYPE,
                                each.beside(to, left.get().stamped(each.header(), records.now())),
                                actor.person());
            }
            return all.size();
        });
    }

    /**
     * Names the files that a record has or had, which go with it.
     *
     * @param records the gate to the storage
     * @param about the record
     * @param network its network
     * @return links to the attachments, whoever may see them; none for a record of a type that has no files
     */
    public static List<RecordRef> hangingOn(Records records, RecordRef about, NetworkId network) {
        return Carriers.isOne(about)
                ? records.allIn(network, of(about)).stream()
                        .map(each -> Attachment.TYPE.ref(each.id()))
                        .toList()
                : List.of();
    }

    /**
     * Destroys all files that a record has or had, with it: for disposal and erasure decided by rule, which call this in the transaction that
     * destroys the record. Of an attachment itself that is destroyed, the content goes.
     *
     * @param store the storage
     * @param about the record
     * @param actor who destroys it, for the change log
     * @param at when
     * @return how many were destroyed
     */
    public static int destroyWith(RecordStore store, RecordRef about, Optional<PersonId> actor, Instant at) {
        return store.inTransaction(() -> {
            if (about.type().equals(Attachment.TYPE.name())) {
                store.find(Attachment.TYPE, new AttachmentId(about.id()), Visibility.everything())
                        .ifPresent(itself -> removeContent(store, itself));
            }
            List<Attachment> all = Carriers.isOne(about) ? store.all(of(about), Visibility.everything()) : List.of();
            all.forEach(each -> {
                removeContent(store, each);
                store.destroy(Attachment.TYPE, each, actor, at);
            });
            return all.size();
        });
    }

    private static void removeContent(RecordStore store, Attachment attachment) {
        store.contents().ifPresent(contents -> attachment.content().ifPresent(contents::remove));
    }
}
